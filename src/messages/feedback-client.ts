import { createClient, type Ask } from './client.ts';
import { feedbackMessages } from './feedback.ts';

export type { CaptureState, CommitRequest, SeenPlace } from '../app/feedback/capture-schema.ts';

/** The client of the forms for remarks; apart from the panel's own, which does not load it before it is needed. */
export type FeedbackAsk = Ask<typeof feedbackMessages>;
export const askFeedback: FeedbackAsk = createClient(feedbackMessages);
