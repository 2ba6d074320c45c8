import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import * as z from 'zod/mini';
import type { AppContext } from '../../../app/context.ts';
import { keepDraft, keptDrafts, schoolBasis } from '../../../app/feedback/capture.ts';
import { contentOf, draftOf, draftSchema, missingOf, type Draft } from '../../../core/feedback/draft.ts';
import type { FeedbackContent, FeedbackItem } from '../../../core/feedback/feedback-item.ts';
import { standingOf } from '../../../core/feedback/standing.ts';
import { problem } from '../../../core/problem.ts';
import { fail } from '../../../core/result.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import type { FeedbackAsk } from '../../../messages/feedback-client.ts';
import { TraceNote } from '../../capture/trace-note.tsx';
import { useDraft } from '../../capture/use-draft.ts';
import { useHost } from '../../host.ts';
import { useText } from '../../language.tsx';
import { AreaField } from '../../parts/fields.tsx';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { Loading } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useApp } from '../use-app.ts';

export interface EditFormProps {
  readonly item: FeedbackItem;
  readonly busy: boolean;
  /** True: it was written. */
  readonly onSubmit: (content: FeedbackContent) => Promise<boolean>;
}

/** Changes a remark that nobody else has yet. What is typed is kept like any draft, also in a tab that is closed. */
export function EditForm({ item, ...rest }: EditFormProps): JSX.Element {
  const app = useApp();
  const { now } = useHost();
  const [first, setFirst] = useState<Draft | null>(null);
  useEffect(() => {
    let gone = false;
    const drafted = keptDrafts(app).catch(() => null);
    void drafted.then((kept) => {
      // Where drafts cannot be read the remark itself can still be changed.
      const drafts =
        kept?.ok === true ? kept.value.flatMap((each) => z.safeParse(draftSchema, each).data ?? []) : [];
      const begun = drafts.find(({ edits }) => edits === item.id);
      if (!gone) setFirst(begun ?? draftOf(item.id, crypto.randomUUID(), standingOf(item).content, now()));
    });
    return () => {
      gone = true;
    };
  }, [app, item.id]);
  return first === null ? <Loading /> : <Fields first={first} {...rest} />;
}

/** What the forms ask of the background, from a page that opens the queue itself. */
const asked = (app: AppContext): FeedbackAsk =>
  (async (name: string, request: Parameters<typeof keepDraft>[1]) => {
    try {
      if (name === 'feedback.draft') return await keepDraft(app, request);
      return name === 'feedback.school' ? await schoolBasis(app) : fail(problem('internal', name));
    } catch {
      return fail(problem('storage-failed'));
    }
  }) as unknown as FeedbackAsk;

function Fields(props: Omit<EditFormProps, 'item'> & { readonly first: Draft }): JSX.Element {
  const { first, busy, onSubmit } = props;
  const t = useText(feedbackDeskTexts);
  const app = useApp();
  const { now } = useHost();
  const ask = useMemo(() => asked(app), [app]);
  const { draft, change, problem: lost, stop } = useDraft(ask, first, now);
  const [tried, setTried] = useState(false);
  const missing = missingOf(draft).length > 0;
  const submit = (): void => {
    setTried(true);
    if (missing) return;
    // The draft goes when the remark is safe, and not before.
    void stop()
      .then(() => onSubmit(contentOf(draft)))
      .then((done) => (done ? keepDraft(app, { id: draft.id, draft: null }) : null));
  };
  return (
    <Form onSubmit={submit}>
      <AreaField
        label={t('edit.text')}
        rows={5}
        value={draft.text}
        onInput={(text) => change({ text })}
        wrong={tried && missing ? t('needed') : null}
      />
      <AreaField
        label={t('edit.proposal')}
        value={draft.proposal}
        onInput={(proposal) => change({ proposal })}
      />
      <TraceNote ask={ask} text={`${draft.text}\n${draft.proposal}`} />
      {lost === null ? null : <ProblemNote problem={lost} />}
      <div class="actions">
        <Button kind="primary" busy={busy}>
          {t('save')}
        </Button>
      </div>
    </Form>
  );
}
