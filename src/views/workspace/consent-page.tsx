import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { consent } from '../../app/people.ts';
import { workspaceTexts } from '../../i18n/areas/workspace.ts';
import type { PeopleView } from '../../messages/people.ts';
import { useRich, useText } from '../language.tsx';
import { Choice, Choices, Wrong } from '../parts/form.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { PersonForm, type Person } from './person-form.tsx';
import { useChange } from './use-app.ts';

/** Days that read lists are kept (architecture, storage; the background holds to it). */
const retentionDays = 14;
const facts = ['read', 'stays', 'long', 'never', 'unofficial'] as const;

/** First run: what is read, where it stays, how long; then who, in what role, on what kind of computer. */
export function ConsentPage(): JSX.Element {
  const t = useText(workspaceTexts);
  const rich = useRich(workspaceTexts);
  const [computer, setComputer] = useState<'shared' | 'own'>('shared');
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  const { busy, failed, run } = useChange<PeopleView>();
  const submit = (person: Person): void => {
    if (agreed) run((app) => consent(app, { ...person, computer }));
  };
  return (
    <main class="page">
      <h2 class="page-title">{t('start.title')}</h2>
      <p class="page-lead">{rich('start.lead')}</p>
      <div class="facts">
        {facts.map((fact) => (
          <section class={`fact ${fact}`} key={fact}>
            <h3>{t(`start.${fact}.title`)}</h3>
            <p>
              {fact === 'long' ? rich('start.long.text', { n: retentionDays }) : rich(`start.${fact}.text`)}
            </p>
          </section>
        ))}
      </div>
      <section class="sheet">
        <Choices legend={t('form.computer')}>
          {(['shared', 'own'] as const).map((kind) => (
            <Choice
              key={kind}
              kind="radio"
              name="computer"
              checked={computer === kind}
              label={t(`form.computer.${kind}`)}
              note={t(`form.computer.${kind}.note`)}
              onChange={() => setComputer(kind)}
            />
          ))}
        </Choices>
        <PersonForm submit={t('form.submit')} busy={busy} onSubmit={submit} onTry={() => setTried(true)}>
          <div>
            <Choice
              kind="checkbox"
              name="agree"
              checked={agreed}
              label={t('form.agree')}
              onChange={setAgreed}
            />
            {tried && !agreed ? <Wrong>{t('form.agree.missing')}</Wrong> : null}
          </div>
          {failed === null ? null : <ProblemNote problem={failed} />}
        </PersonForm>
      </section>
    </main>
  );
}
