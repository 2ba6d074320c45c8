import type { ComponentChildren, JSX } from 'preact';
import { printTexts } from '../../i18n/areas/print.ts';
import { useFormat, useText } from '../language.tsx';
import { Letterhead, type LetterheadProps } from './letterhead.tsx';

export type Orientation = 'portrait' | 'landscape';

export interface PaperPageProps {
  readonly orientation: Orientation;
  readonly head: LetterheadProps;
  /** Foot: where the data is from, what a sign means. */
  readonly notes: readonly string[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly children: ComponentChildren;
}

/** One page of an official paper: its head, what stands on it, its foot with its number. */
export function PaperPage({ orientation, head, notes, page, pages, children }: PaperPageProps): JSX.Element {
  const t = useText(printTexts);
  const { direction, language } = useFormat();
  return (
    <section class={`paper ${orientation}`} dir={direction} lang={language}>
      <Letterhead {...head} />
      {children}
      <footer class="paper-foot">
        <div>
          {notes.map((note, index) => (
            <p key={index}>{note}</p>
          ))}
        </div>
        <p>{t('page', { page, pages })}</p>
      </footer>
    </section>
  );
}
