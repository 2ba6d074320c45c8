import type { JSX } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import type { DecisionRecord } from '../../core/decisions/decision-record.ts';
import type { PairAnswer } from '../../core/roster/pair-decision.ts';
import { decisionsTexts } from '../../i18n/areas/decisions.ts';
import { useHost } from '../host.ts';
import { useFormat, useText } from '../language.tsx';
import type { StudentEvidence } from '../model.ts';
import { useAsk } from '../use-ask.ts';
import { Button } from './button.tsx';
import { DecideContext } from './decide-context.ts';
import { TextField } from './form.tsx';
import { ProblemNote } from './problem-note.tsx';

const answers = ['same', 'different', 'same-spelling-differs'] as const;
const laterKey = answers.length + 1;

/** Both ways in which Arabic keyboards write a digit. */
const digitOf = (key: string): number => '0123456789٠١٢٣٤٥٦٧٨٩'.indexOf(key) % 10;

/** The question about two rows: buttons, and one key for each while the focus is inside. */
export function Decide({ student }: { readonly student: StudentEvidence }): JSX.Element | null {
  const t = useText(decisionsTexts);
  const format = useFormat();
  const { ask, now, trusted } = useHost();
  const section = useContext(DecideContext);
  const own = useRef<HTMLDivElement>(null);
  const [later, setLater] = useState(false);
  const [reason, setReason] = useState<string | null>(null);
  const { busy, failed, run } = useAsk<unknown>();
  const { darsak, openemis } = student;
  if (section === null || darsak === null || openemis === null) return null;

  const decide = (answer: PairAnswer): void => {
    if (busy) return;
    run(
      async () => {
        const { pairFingerprint } = await import('../../core/school/engine.ts');
        const given = reason?.trim() ?? '';
        const record: DecisionRecord = {
          decision: { answer, ...pairFingerprint(darsak, openemis) },
          names: { darsak: darsak.name, openemis: openemis.name },
          section,
          decidedAt: now(),
          ...(given === '' ? {} : { reason: given }),
        };
        return ask('decision.put', { records: [record] });
      },
      () => focusNext(own.current),
    );
  };
  const postpone = (): void => {
    focusNext(own.current);
    setLater(true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const typing = event.target instanceof HTMLInputElement;
    if (typing || event.repeat || event.ctrlKey || event.altKey || event.metaKey || !trusted(event)) return;
    const digit = digitOf(event.key);
    const answer = answers[digit - 1];
    if (answer !== undefined) decide(answer);
    else if (digit === laterKey) postpone();
    else return;
    event.preventDefault();
  };
  if (later) {
    return (
      <div class="actions">
        <p class="muted">{t('ask.postponed')}</p>
        <Button kind="quiet" onPress={() => setLater(false)}>
          {t('ask.now')}
        </Button>
      </div>
    );
  }
  const key = (digit: number): JSX.Element => <kbd>{format.number(digit)}</kbd>;
  return (
    <div
      class="decide"
      role="group"
      aria-label={t('ask.label')}
      tabIndex={-1}
      ref={own}
      onKeyDown={onKeyDown}
    >
      <div class="decide-answers">
        {answers.map((answer, index) => (
          <Button key={answer} busy={busy} onPress={() => decide(answer)}>
            {t(`ask.${answer}`)} {key(index + 1)}
          </Button>
        ))}
      </div>
      <div class="actions">
        <Button kind="quiet" onPress={postpone}>
          {t('ask.later')} {key(laterKey)}
        </Button>
        {reason === null ? (
          <Button kind="quiet" expanded={false} onPress={() => setReason('')}>
            {t('reason.add')}
          </Button>
        ) : null}
      </div>
      {reason === null ? null : (
        <TextField
          label={t('reason.label')}
          value={reason}
          onInput={(text) => setReason(text.slice(0, 300))}
        />
      )}
      <p class="decide-keys muted small">{t('ask.keys')}</p>
      {failed === null ? null : <ProblemNote problem={failed} />}
    </div>
  );
}

/** To the next question, and there to none of its buttons: a key held down must not answer it as well. */
function focusNext(own: HTMLElement | null): void {
  const all = [...document.querySelectorAll<HTMLElement>('.decide')];
  const at = own === null ? -1 : all.indexOf(own);
  const next = all[at + 1] ?? all[0];
  if (next !== own) next?.focus();
}
