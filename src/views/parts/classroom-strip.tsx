import type { JSX } from 'preact';
import { panelTexts } from '../../i18n/areas/panel.ts';
import { when } from '../../i18n/when.ts';
import type { SectionOwned } from '../../messages/panel-view.ts';
import { useFormat, useRich, useText } from '../language.tsx';
import { AskButton } from './ask-button.tsx';

export interface ClassroomStripProps {
  readonly classroom: SectionOwned['classroom'];
  /** Key of the section, for the way to its tick list. */
  readonly section: string;
}

/** The third source in one line: who was seen in the class, and the way to the tick list. */
export function ClassroomStrip({ classroom, section }: ClassroomStripProps): JSX.Element {
  const t = useText(panelTexts);
  const rich = useRich(panelTexts);
  const format = useFormat();
  return (
    <section class="classroom-strip" aria-label={t('classroom.title')}>
      <div>
        <p class="strong">{t('classroom.title')}</p>
        {classroom === null ? (
          <p class="muted small">{t('classroom.none')}</p>
        ) : (
          <>
            <p>
              {rich('classroom.counts', {
                present: classroom.counts.present,
                absent: classroom.counts.absent,
                others: classroom.others.length,
              })}
            </p>
            <p class="muted small">
              {when(classroom.countedAt, format)}
              {classroom.counts.unticked === 0
                ? null
                : ` · ${t('classroom.unticked', { n: classroom.counts.unticked })}`}
            </p>
          </>
        )}
      </div>
      <AskButton
        kind="quiet"
        send={(ask) => ask('panel.workspace', { place: `classroom/${encodeURIComponent(section)}` })}
      >
        {t(classroom === null ? 'classroom.begin' : 'classroom.open')}
      </AskButton>
    </section>
  );
}
