import type * as z from 'zod/mini';
import { feedbackMessages } from './feedback.ts';
import { marksMessages } from './marks.ts';
import { openemisMessages } from './openemis.ts';
import { ownedMessages } from './owned.ts';
import { pageMessages } from './page.ts';
import { panelMessages } from './panel.ts';
import { peopleMessages } from './people.ts';
import { readingMessages } from './reading.ts';

/** One map of all messages to the background, gathered from one file per area. */
export const messages = {
  ...pageMessages,
  ...openemisMessages,
  ...readingMessages,
  ...panelMessages,
  ...peopleMessages,
  ...ownedMessages,
  ...feedbackMessages,
  ...marksMessages,
};

export type MessageName = keyof typeof messages;
export type RequestOf<N extends MessageName> = z.infer<(typeof messages)[N]['request']>;
export type AnswerOf<N extends MessageName> = z.infer<(typeof messages)[N]['answer']>;
