import type { JSX } from 'preact';
import type { AppContext } from '../../../app/context.ts';
import { caseCounts, type CaseCounts } from '../../../app/cases.ts';
import type { OpenPerson } from '../../../app/people.ts';
import { casesTexts } from '../../../i18n/areas/cases.ts';
import { schoolTexts } from '../../../i18n/areas/school.ts';
import { useText } from '../../language.tsx';
import { hrefOf } from '../route.ts';
import { useStored } from '../use-app.ts';

/** How the cases stand after the check that the page shows: settled when the table stands, so that it does not wait for them. */
export function CasesOfSchool(): JSX.Element | null {
  const { value } = useStored(settled);
  return value === null ? null : <CasesLine cases={value} />;
}

async function settled(_person: OpenPerson, app: AppContext): Promise<CaseCounts | null> {
  await new Promise((resolve) => requestIdleCallback(resolve));
  const counts = await caseCounts(app);
  // What keeps them from being read is said on their own page.
  return counts.ok ? counts.value : null;
}

export function CasesLine({ cases }: { readonly cases: CaseCounts }): JSX.Element | null {
  const t = useText(schoolTexts);
  const c = useText(casesTexts);
  const { open, justSolved } = cases;
  if (open + justSolved === 0) return null;
  return (
    <p class={justSolved > 0 ? 'note green' : 'note slate'} role="status">
      {justSolved > 0 ? `${c('just-solved', { n: justSolved })} ` : null}
      {t('cases.open', { n: open })}{' '}
      <a href={hrefOf('cases', [], open === 0 ? { state: 'solved' } : {})}>{t('to-cases')}</a>
    </p>
  );
}
