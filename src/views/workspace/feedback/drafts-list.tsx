import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { keepDraft } from '../../../app/feedback/capture.ts';
import { keptDrafts } from '../../../app/feedback/kept-drafts.ts';
import { writeItem } from '../../../core/feedback/change-item.ts';
import type { Draft } from '../../../core/feedback/draft.ts';
import { useHost } from '../../host.ts';
import { useApp, useChange, useStored } from '../use-app.ts';
import type { DeskClient } from './desk-client.ts';
import { DraftLines } from './draft-lines.tsx';
import { RemarkFields } from './remark-fields.tsx';

/** What was begun in panel or popup and is not in the queue yet: gone on with here as well. Nothing where there is none. */
export function DraftsList({ desk }: { readonly desk: DeskClient }): JSX.Element | null {
  const app = useApp();
  const { now } = useHost();
  const { value, again } = useStored((_person, here) => keptDrafts(here));
  /** As it stood when it was opened: from then on its form holds it. */
  const [opened, setOpened] = useState<Draft | null>(null);
  const [done, setDone] = useState<'added' | Draft | null>(null);
  const { busy, failed, run } = useChange<unknown>();
  const drafts = begunOf(value?.ok === true ? value.value : []);
  const close = (said: typeof done): void => {
    setOpened(null);
    setDone(said);
    again();
  };
  // Read anew: keystrokes tell nobody, and what another page wrote since the list was drawn must not be lost.
  const open = (id: string): void =>
    run(
      () => keptDrafts(app),
      (kept) => {
        close(null);
        setOpened(begunOf(kept as readonly Draft[]).find((draft) => draft.id === id) ?? null);
      },
    );
  const keep = (draft: Draft, gone: boolean): void =>
    run(
      () => keepDraft(app, { id: draft.id, draft: gone ? null : draft }),
      () => close(gone ? draft : null),
    );
  if (drafts.length === 0 && done === null) return null;
  return (
    <DraftLines
      drafts={drafts}
      opened={opened?.id ?? null}
      done={done === null || done === 'added' ? done : 'removed'}
      busy={busy}
      failed={failed}
      onOpen={open}
      onClose={() => close(null)}
      onDiscard={(draft) => keep(draft, true)}
      onUndo={() => {
        if (done !== null && done !== 'added') keep(done, false);
      }}
    >
      {opened === null ? null : (
        <RemarkFields
          first={opened}
          before={opened.place}
          busy={busy}
          onSubmit={async (content) => {
            const hand = { author: desk.author, now: now(), newId: () => crypto.randomUUID() };
            const queued = await desk.call('restore', [writeItem(content, hand, opened.id)]);
            run(
              () => Promise.resolve(queued),
              () => close('added'),
            );
            return queued.ok;
          }}
        />
      )}
    </DraftLines>
  );
}

/** What is no change of a remark that is in the queue already. */
const begunOf = (kept: readonly Draft[]): readonly Draft[] => kept.filter(({ edits }) => edits === null);
