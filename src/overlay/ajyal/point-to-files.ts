import { ajyalNoteTexts } from '../../i18n/areas/ajyal-note.ts';
import { ajyalProfile } from '../../platforms/ajyal/profile.ts';
import { recogniseAjyal } from '../../platforms/ajyal/recognise-page.ts';
import { ask } from '../ask-page.ts';
import css from '../overlay.css?inline';
import type { PageWindow } from '../page-window.ts';
import { createShell } from '../shell.ts';
import { pageWords } from '../text.ts';

/**
 * On a page of Ajyal whose words we know: a note of ours that its list is exported there and imported in the workspace.
 * Nothing of the page is read, and on all other pages nothing is shown.
 */
export async function pointToFiles(view: PageWindow): Promise<void> {
  const doc = view.document;
  const page = recogniseAjyal(doc, new URL(view.location.href), ajyalProfile);
  if (page === 'ajyal.signed-out' || page === 'ajyal.other') return;
  const state = await ask('page.state', {});
  if (!state.ok) return;
  const { settings } = state.value.launcher;
  const { t } = pageWords(ajyalNoteTexts, settings);
  const shell = createShell(doc, css, settings.language);
  const note = doc.createElement('div');
  note.className = 'ajyal-note';
  note.role = 'note';
  const text = doc.createElement('p');
  text.textContent = t('text');
  const button = (label: string, press: () => void): HTMLButtonElement => {
    const made = doc.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', (event) => {
      if (event.isTrusted) press();
    });
    return made;
  };
  note.append(
    text,
    button(t('open'), () => void ask('page.files', {})),
    button(t('hide'), () => shell.remove()),
  );
  shell.root.append(note);
}
