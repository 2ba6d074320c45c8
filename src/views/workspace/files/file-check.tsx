import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { panelBasis } from '../../../app/panel-basis-of.ts';
import { rosterKey } from '../../../core/school/roster-key.ts';
import { ok } from '../../../core/result.ts';
import { filesTexts } from '../../../i18n/areas/files.ts';
import { workOutSection, type PanelView } from '../../../messages/panel-view.ts';
import { HostContext, useHost, type ViewAsk } from '../../host.ts';
import { InPlaceOfDarsakContext, useRich, useText } from '../../language.tsx';
import { SectionScreen } from '../../panel/section-screen.tsx';
import { LoadingPart } from '../../parts/loading.tsx';
import { RetryNote } from '../../parts/retry-note.tsx';
import { hrefOf } from '../route.ts';
import { useStored } from '../use-app.ts';

/** The check of a section that a file gave, as the panel shows that of a page. `section`: the roster's key. */
export function FileCheck({ section }: { readonly section: string }): JSX.Element {
  const t = useText(filesTexts);
  const rich = useRich(filesTexts);
  const host = useHost();
  const { value, problem, again } = useStored((_person, app) => panelBasis(app, null));
  const basis = value?.screen === 'elsewhere' ? value.basis : null;
  const there = basis?.data.sectionPages.flat().some((roster) => rosterKey(roster) === section) ?? false;
  const [view, setView] = useState<PanelView | null>(null);
  useEffect(() => {
    let here = true;
    if (basis === null || !there) setView(null);
    else
      void workOutSection(basis, section, host.now()).then((worked) => {
        if (here) setView(worked?.view ?? null);
      });
    return () => {
      here = false;
    };
  }, [basis, section, there, host]);
  const inWorkspace = useMemo(() => ({ ...host, ask: askHere(host.ask) }), [host]);
  const shown = view?.screen === 'section' ? view : null;
  // The check brings its own.
  const Frame = shown === null ? 'main' : 'div';
  return (
    <Frame class="page">
      <a href={hrefOf('files')}>{t('check.back')}</a>
      <h2 class="page-title">{rich('check.title', { label: shown?.check.title.section ?? section })}</h2>
      {problem === null ? null : <RetryNote problem={problem} onRetry={again} />}
      {shown !== null ? (
        <HostContext.Provider value={inWorkspace}>
          {/* What the panel says of Darsak's page is said of the platform whose list the file stands for. */}
          <InPlaceOfDarsakContext.Provider
            value={shown.check.darsak?.file?.standsFor === 'ajyal' ? 'ajyal' : null}
          >
            <div class="sheet file-check">
              <SectionScreen {...shown} overview={null} />
            </div>
          </InPlaceOfDarsakContext.Provider>
        </HostContext.Provider>
      ) : value !== null && !there ? (
        <p>{t('check.gone')}</p>
      ) : problem === null ? (
        <LoadingPart />
      ) : null}
    </Frame>
  );
}

/** What a panel does in its tab has no tab here: OpenEMIS is opened, and reading a list again is choosing its file again. */
const askHere = (ask: ViewAsk): ViewAsk => {
  const here = (name: string, request: unknown): unknown => {
    if (name === 'panel.read') window.open('https://emis.moe.gov.jo/openemis-core/', '_blank', 'noreferrer');
    else if (name === 'panel.reread') location.hash = hrefOf('files');
    else return (ask as (name: string, request: unknown) => unknown)(name, request);
    return Promise.resolve(ok({}));
  };
  return here as ViewAsk;
};
