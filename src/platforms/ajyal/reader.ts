import { makePageReader } from '../reading/page-reader.ts';
import { ajyalRecogniser } from './recogniser.ts';

/** Reads Ajyal's lists of students, sections and days; counts at once, where the page's own script has that brought in. */
export const ajyalReader = makePageReader(ajyalRecogniser());
