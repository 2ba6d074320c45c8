import * as z from 'zod/mini';
import { problemCodes } from './problem.ts';

/** Parses a problem where it crosses a boundary. */
export const problemSchema = z.object({ code: z.enum(problemCodes), detail: z.exactOptional(z.string()) });
