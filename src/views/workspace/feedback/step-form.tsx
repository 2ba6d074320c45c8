import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dayInAmman } from '../../../core/calendar/iso-day.ts';
import { longestText, type FollowUpStep } from '../../../core/feedback/feedback-item.ts';
import { captureTexts } from '../../../i18n/areas/capture.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { useHost } from '../../host.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { LongText } from '../../capture/long-text.tsx';
import { TraceNote } from '../../capture/trace-note.tsx';
import { DateField } from '../../parts/fields.tsx';
import type { DeskClient } from './desk-client.ts';
import { Form, TextField } from '../../parts/form.tsx';
import { useAppAsBackground } from './use-app-as-background.ts';

export interface StepFormProps {
  readonly desk: DeskClient;
  /** What the step is of: an item's id, or 'many'. */
  readonly about: string;
  readonly step: FollowUpStep['state'];
  readonly busy: boolean;
  readonly onSubmit: (step: FollowUpStep) => void;
}

interface Typed {
  readonly text: string;
  readonly to: string;
  readonly letter: string;
  readonly date: string;
}

/** Characters, as `stepSchema` takes them. */
const longestName = 500;

/** What was typed in a form that was closed before it was sent: there again when it is opened, as long as the desk is. */
const typedIn = new WeakMap<DeskClient, Map<string, Typed>>();
function typedAt(desk: DeskClient): Map<string, Typed> {
  const typed = typedIn.get(desk) ?? new Map<string, Typed>();
  typedIn.set(desk, typed);
  return typed;
}

/** What belongs to a step of the follow-up; what makes it worth noting is needed, the rest is not. */
export function StepForm({ desk, about, step, busy, onSubmit }: StepFormProps): JSX.Element {
  const t = useText(feedbackDeskTexts);
  const c = useText(captureTexts);
  const { now } = useHost();
  const ask = useAppAsBackground();
  const [typed, setTyped] = useState<Typed>(
    () => typedAt(desk).get(`${about}|${step}`) ?? { text: '', to: '', letter: '', date: dayInAmman(now()) },
  );
  const { text, to, letter, date } = typed;
  const type = (part: Partial<Typed>): void => {
    const next = { ...typed, ...part };
    setTyped(next);
    typedAt(desk).set(`${about}|${step}`, next);
  };
  const [tried, setTried] = useState(false);
  const missing = (step === 'answered' && text.trim() === '') || (step === 'forwarded' && to.trim() === '');
  const wrong = tried && missing ? t('needed') : null;
  const submit = (): void => {
    setTried(true);
    if (missing) return;
    typedAt(desk).delete(`${about}|${step}`);
    switch (step) {
      case 'discussed':
      case 'closed':
        return onSubmit({ state: step, note: text });
      case 'forwarded':
        return onSubmit({
          state: step,
          to,
          letterNumber: letter,
          letterDate: date,
        });
      case 'answered':
        return onSubmit({ state: step, text, date });
    }
  };
  return (
    <Form onSubmit={submit}>
      {step === 'forwarded' ? (
        <div class="field-grid">
          <TextField
            label={t('field.to')}
            value={to}
            onInput={(value) => type({ to: value.slice(0, longestName) })}
            wrong={wrong}
          />
          <TextField
            label={t('field.letter')}
            value={letter}
            onInput={(value) => type({ letter: value.slice(0, longestName) })}
          />
        </div>
      ) : (
        <LongText
          rows={3}
          label={t(
            step === 'answered' ? 'field.answer' : step === 'closed' ? 'field.close-note' : 'field.note',
          )}
          value={text}
          onInput={(value) => type({ text: value })}
          wrong={text.length >= longestText ? c('text.long') : wrong}
        />
      )}
      {step === 'forwarded' || step === 'answered' ? (
        <DateField label={t('field.date')} value={date} onChange={(value) => type({ date: value })} />
      ) : null}
      <TraceNote ask={ask} text={`${text}\n${to}`} />
      <div class="actions">
        <Button kind="primary" busy={busy}>
          {t('save')}
        </Button>
      </div>
    </Form>
  );
}
