import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { panelTexts } from '../../i18n/areas/panel.ts';
import type { PanelView } from '../../messages/panel.ts';
import { useText } from '../language.tsx';
import { Button } from '../parts/button.tsx';
import { useLazy } from '../use-lazy.ts';
import { ProblemNote } from '../parts/problem-note.tsx';
import { Overview } from './sections-screen.tsx';

const tabs = ['names', 'marks'] as const;

/** Names and marks side by side in one panel; a page of OpenEMIS that speaks of marks begins with them. */
export function OpenemisTabs(props: {
  readonly view: Extract<PanelView, { screen: 'openemis' }>;
}): JSX.Element {
  const { overview, onMarks, focus = null } = props.view;
  const t = useText(panelTexts);
  const [chosen, setChosen] = useState<(typeof tabs)[number] | null>(null);
  // A badge that was pressed leads to what it speaks of, whatever was looked at before.
  useEffect(() => setChosen(null), [onMarks, focus?.at]);
  const shown = chosen ?? focus?.view ?? (onMarks ? 'marks' : 'names');
  return (
    <>
      <div class="tabs" role="group" aria-label={t('tabs')}>
        {tabs.map((tab) => (
          <Button key={tab} kind="quiet" pressed={tab === shown} onPress={() => setChosen(tab)}>
            {t(`tab.${tab}`)}
          </Button>
        ))}
      </div>
      {shown !== 'names' ? null : overview === null ? (
        <p class="muted">{t('tab.names.none')}</p>
      ) : (
        <Overview overview={overview} focus={focus?.view === 'names' ? focus : null} />
      )}
      {/* There also while it is not looked at: badges and reminders live on its counts. */}
      <div hidden={shown !== 'marks'}>
        <LazyMarks />
      </div>
    </>
  );
}

const load = async () => (await import('../marks/marks-screen.tsx')).MarksScreen;

function LazyMarks(): JSX.Element {
  const Screen = useLazy(load);
  if (Screen === 'loading') return <div class="page-loading" aria-busy="true" />;
  if (Screen === 'failed') return <ProblemNote problem={{ code: 'extension-updated' }} />;
  return <Screen />;
}
