import { useMemo } from 'preact/hooks';
import type { AppContext } from '../../../app/context.ts';
import { keepDraft, schoolBasis } from '../../../app/feedback/capture.ts';
import { problem } from '../../../core/problem.ts';
import { fail } from '../../../core/result.ts';
import type { FeedbackAsk } from '../../../messages/feedback-client.ts';
import { useApp } from '../use-app.ts';

/** What the forms ask of the background, from a page that opens the queue itself. */
export function useAppAsBackground(): FeedbackAsk {
  const app = useApp();
  return useMemo(() => asked(app), [app]);
}

const asked = (app: AppContext): FeedbackAsk =>
  (async (name: string, request: Parameters<typeof keepDraft>[1]) => {
    try {
      if (name === 'feedback.draft') return await keepDraft(app, request);
      return name === 'feedback.school' ? await schoolBasis(app) : fail(problem('internal', name));
    } catch {
      return fail(problem('storage-failed'));
    }
  }) as unknown as FeedbackAsk;
