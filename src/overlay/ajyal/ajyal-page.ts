import type { ShownList } from '../../core/files/shown-list.ts';
import { onQuestion } from '../../messages/page-question.ts';
import { pageShape } from '../../platforms/page-texts.ts';
import { whenSettled } from '../../platforms/reading/page/settle.ts';
import { ask } from '../ask-page.ts';
import { lookLaterIn } from '../look-later.ts';
import type { PageWindow } from '../page-window.ts';
import { shellTag } from '../shell.ts';
import { createNote, type AjyalNote } from './ajyal-note.ts';
import { readAjyalPage, type AjyalPage } from './read-list.ts';
import { scheduleIn } from '../schedule-in.ts';

const quietMs = 400;
const timeoutMs = 8_000;
/** What may bring another list into a page without a new address. */
const deeds = ['click', 'change', 'keyup'] as const;

/**
 * In a page of Ajyal: a note of ours where a list stands that can be taken over into the preview of files, or where the
 * page is one from which a list is exported. The list is read when the note says so and again when its button is pressed;
 * it is held here alone until the preview asks for it, and never handed to the background.
 */
export function startAjyal(view: PageWindow): void {
  const doc = view.document;
  /** What was taken over may be asked for as long as the page stands, hidden note or not. */
  const { signal } = new AbortController();
  const stopLooking = new AbortController();
  let note: Promise<AjyalNote | null> | null = null;
  let current: AbortController | null = null;
  let taken: ShownList | null = null;
  onQuestion('shown-list', () => taken, signal);

  const makeNote = async (): Promise<AjyalNote | null> => {
    const state = await ask('page.state', {});
    if (!state.ok) return null;
    return createNote(doc, state.value.launcher.settings, {
      open: (withList) => void open(withList),
      hide: () => {
        doc.querySelector(shellTag)?.remove();
        stopLooking.abort();
      },
    });
  };
  const show = async (page: AjyalPage): Promise<void> => {
    if (page.holds === 'nothing') (await note)?.clear();
    else {
      const made = await (note ??= makeNote());
      made?.show(page);
      // Nobody to show it to yet: asked again with the next look.
      if (made === null) note = null;
    }
  };
  const open = async (withList: boolean): Promise<void> => {
    if (!withList) return void (await ask('page.files', { list: false }));
    // As it stands now: since the note was shown the page may have been turned.
    const page = await readAjyalPage(view, signal);
    if (page.holds !== 'list') return show(page);
    taken = page.list;
    await ask('page.files', { list: true });
  };

  const look = async (stop: AbortSignal, isFirst: boolean): Promise<void> => {
    // Its pages come whole from the server; what is done in them may fill them bit by bit.
    if (!isFirst)
      await whenSettled(doc.body, {
        quietMs,
        timeoutMs,
        signal: stop,
        schedule: scheduleIn(view),
      });
    if (stop.aborted) return;
    const page = await readAjyalPage(view, stop, () => void show({ holds: 'export' }));
    if (!stop.aborted) await show(page);
    later.begin();
  };
  const again = (isFirst = false): void => {
    if (stopLooking.signal.aborted) return;
    current?.abort();
    current = new AbortController();
    void look(AbortSignal.any([stopLooking.signal, current.signal]), isFirst).catch(() => undefined);
  };
  const later = lookLaterIn(view, stopLooking.signal, {
    shape: () => pageShape(doc),
    onChange: () => again(),
  });
  for (const deed of deeds)
    view.addEventListener(
      deed,
      (event) => {
        if ((event.target as Element | null)?.tagName?.toLowerCase() !== shellTag) again();
      },
      { signal: stopLooking.signal, passive: true, capture: true },
    );
  again(true);
}
