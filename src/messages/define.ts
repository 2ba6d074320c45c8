import * as z from 'zod/mini';

/** Who may send a message. Checked against the browser's own sender facts, never against the message. */
export type Sender =
  | 'content' // our script in the top frame of a platform page
  | 'panel' // our panel frame inside a platform page, after it proved its nonce
  | 'popup'
  | 'workspace';

/** A message; the comment above each says in a sentence what is asked and what happens (a test looks for it). */
export interface MessageSpec<Request extends z.core.$ZodType, Answer extends z.core.$ZodType> {
  readonly from: readonly Sender[];
  readonly request: Request;
  readonly answer: Answer;
}

export const message = <Request extends z.core.$ZodType, Answer extends z.core.$ZodType>(
  spec: MessageSpec<Request, Answer>,
): MessageSpec<Request, Answer> => spec;

export const nothing = z.object({});

/**
 * A large answer, whose schema only its client carries: the background gives it and never parses it. The client puts the
 * schema in (`{ ...spec, answer: schema }`), so nothing of it is taken as it comes.
 */
export const unparsed = <T>(): z.ZodMiniCustom<T> => z.custom<T>();
