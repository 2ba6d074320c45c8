import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** An absolute path inside the project, wherever the command was called from. */
export const projectPath = (...parts: readonly string[]): string => join(root, ...parts);
