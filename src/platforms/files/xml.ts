import { SaxesParser } from 'saxes';
import { FaultError } from './fault.ts';
import type { Zip } from './zip.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandlers {
  /** Names without their prefix: some programs write `x:row` for `row`. */
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Streams a part of a zip through an XML parser that knows no external entities and expands none of its own; false when
 * there is no such part.
 */
export const readXml = (zip: Zip, part: string, handlers: XmlHandlers): boolean => {
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new FaultError('damaged');
  });
  parser.on('opentag', ({ name, attributes }) => handlers.open?.(local(name), attributes));
  if (handlers.text !== undefined) parser.on('text', handlers.text);
  parser.on('closetag', ({ name }) => handlers.close?.(local(name)));
  let decoder: TextDecoder | null = null;
  const found = zip.read(part, (piece) => {
    decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : 'utf-8');
    parser.write(decoder.decode(piece, { stream: true }));
  });
  if (found) parser.close();
  return found;
};
