import { frameBody } from './shown-roots.ts';

/** The document and its frames of the same origin, as far as they may be looked into. */
export const bodiesOf = (doc: Document): Element[] => [
  doc.body,
  ...[...doc.querySelectorAll('iframe')].flatMap((frame) => {
    const body = frameBody(frame);
    return body !== null && body.childElementCount > 0 ? [body] : [];
  }),
];
