import type { JSX } from 'preact';

/** Papers by name: each is what goes to the printer, in pages of A4. */
export type Papers = Readonly<Record<string, () => JSX.Element>>;
