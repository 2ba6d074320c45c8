import { ajyalNoteTexts } from '../../i18n/areas/ajyal-note.ts';
import type { LauncherView } from '../../messages/page.ts';
import { createShell } from '../shell.ts';
import { pageWords } from '../page-words.ts';
import type { AjyalPage } from './read-list.ts';
import css from './ajyal-note.css?inline';

export interface AjyalNote {
  show(page: Exclude<AjyalPage, { holds: 'nothing' }>): void;
  clear(): void;
}

export interface NoteActs {
  /** Takes the list over; without one it opens the page of files. */
  readonly open: (withList: boolean) => void;
  readonly hide: () => void;
}

/** Our note on a page of Ajyal: what list stands there and how much of it, and one button; no name of anybody. */
export function createNote(doc: Document, settings: LauncherView['settings'], acts: NoteActs): AjyalNote {
  const { t, number } = pageWords(ajyalNoteTexts, settings);
  const shell = createShell(doc, css, settings.language);
  const note = doc.createElement('div');
  note.className = 'ajyal-note';
  note.role = 'note';
  const line = (text: string, className = ''): HTMLElement => {
    const made = doc.createElement('p');
    made.textContent = text;
    made.className = className;
    return made;
  };
  const button = (label: string, press: () => void, className = ''): HTMLElement => {
    const made = doc.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.className = className;
    made.addEventListener('click', (event) => {
      if (event.isTrusted) press();
    });
    return made;
  };
  const howMuch = ({ completeness }: Extract<AjyalPage, { holds: 'list' }>['list']): string => {
    const { state, read, expected, page } = completeness;
    if (state === 'complete') return t('whole');
    if (state === 'unknown') return t('unknown');
    const parts = [
      ...(expected === null ? [] : [t('part.of', { read: number(read), expected: number(expected) })]),
      ...(page?.of == null ? [] : [t('part.page', { page: number(page.current), pages: number(page.of) })]),
    ];
    return parts.length === 0 ? t('part') : t('part.how-much', { parts: parts.join(`${t('comma')} `) });
  };
  return {
    show: (page) => {
      const acting = doc.createElement('div');
      acting.className = 'acts';
      if (page.holds === 'list') {
        const { list, of } = page;
        acting.append(button(t('take'), () => acts.open(true), 'first'));
        note.replaceChildren(
          line(t(of === 'students' ? 'found' : 'found.sections', { n: list.completeness.read }), 'strong'),
          line(howMuch(list)),
          line(t('not-kept'), 'muted'),
          acting,
        );
      } else {
        acting.append(button(t('open'), () => acts.open(false)));
        note.replaceChildren(line(t('text')), acting);
      }
      acting.append(button(t('hide'), acts.hide));
      shell.root.append(note);
    },
    clear: () => note.remove(),
  };
}
