import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { keptDrafts } from '../../../app/feedback/kept-drafts.ts';
import { draftOf, type Draft } from '../../../core/feedback/draft.ts';
import type { FeedbackContent, FeedbackItem } from '../../../core/feedback/feedback-item.ts';
import { standingOf } from '../../../core/feedback/standing.ts';
import { useHost } from '../../host.ts';
import { LoadingPart } from '../../parts/loading.tsx';
import { useApp } from '../use-app.ts';
import { RemarkFields } from './remark-fields.tsx';

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
      const drafts = kept?.ok === true ? kept.value : [];
      const begun = drafts.find(({ edits }) => edits === item.id);
      if (!gone) setFirst(begun ?? draftOf(item.id, crypto.randomUUID(), standingOf(item).content, now()));
    });
    return () => {
      gone = true;
    };
  }, [app, item.id]);
  return first === null ? (
    <LoadingPart />
  ) : (
    <RemarkFields first={first} before={standingOf(item).content.place} {...rest} />
  );
}
