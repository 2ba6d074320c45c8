import type { JSX } from 'preact';
import type { PanelView } from '../../messages/panel.ts';
import { LinkScreen, OtherAccountScreen } from './account-screens.tsx';
import { ElsewhereScreen } from './elsewhere-screen.tsx';
import { OpenemisScreen } from './openemis-screen.tsx';
import { LockedScreen, ProblemScreen, SetupScreen } from './plain-screens.tsx';
import { SectionScreen } from './section-screen.tsx';
import { SectionsScreen } from './sections-screen.tsx';

/** The screen the background decided on. */
export function PanelScreen({ view }: { readonly view: PanelView }): JSX.Element {
  switch (view.screen) {
    case 'setup':
      return <SetupScreen />;
    case 'locked':
      return <LockedScreen name={view.name} />;
    case 'link':
      return <LinkScreen key={view.proposal.displayName} proposal={view.proposal} />;
    case 'other-account':
      return <OtherAccountScreen linkedName={view.linkedName} seenName={view.seenName} />;
    case 'openemis':
      return <OpenemisScreen view={view} />;
    case 'sections':
      return <SectionsScreen overview={view.overview} reading={view.reading} focus={view.focus ?? null} />;
    case 'section':
      return <SectionScreen {...view} />;
    case 'problem':
      return <ProblemScreen problem={view.problem} reading={view.reading} />;
    case 'elsewhere':
      return <ElsewhereScreen overview={view.overview} />;
  }
}
