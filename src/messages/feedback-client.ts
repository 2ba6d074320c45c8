import { schoolBasisSchema } from '../app/feedback/capture-schema.ts';
import { createClient, type Ask } from './client.ts';
import { feedbackMessages } from './feedback.ts';

export type { CaptureState, CommitRequest, SeenPlace } from '../app/feedback/capture-schema.ts';

const specs = {
  ...feedbackMessages,
  'feedback.school': { ...feedbackMessages['feedback.school'], answer: schoolBasisSchema },
};

/** The client of the forms for remarks; apart from the panel's own, which does not load it before it is needed. */
export type FeedbackAsk = Ask<typeof specs>;
export const askFeedback: FeedbackAsk = createClient(specs);
