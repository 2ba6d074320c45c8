import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dayInAmman } from '../../../core/calendar/iso-day.ts';
import type { FollowUpStep } from '../../../core/feedback/feedback-item.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { useHost } from '../../host.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { AreaField, DateField } from '../../parts/fields.tsx';
import { Form, TextField } from '../../parts/form.tsx';

export interface StepFormProps {
  readonly step: FollowUpStep['state'];
  readonly busy: boolean;
  readonly onSubmit: (step: FollowUpStep) => void;
}

/** What belongs to a step of the follow-up; what makes it worth noting is needed, the rest is not. */
export function StepForm({ step, busy, onSubmit }: StepFormProps): JSX.Element {
  const t = useText(feedbackDeskTexts);
  const { now } = useHost();
  const [text, setText] = useState('');
  const [to, setTo] = useState('');
  const [letter, setLetter] = useState('');
  const [date, setDate] = useState(() => dayInAmman(now()));
  const [tried, setTried] = useState(false);
  const missing = (step === 'answered' && text.trim() === '') || (step === 'forwarded' && to.trim() === '');
  const wrong = tried && missing ? t('needed') : null;
  const submit = (): void => {
    setTried(true);
    if (missing) return;
    switch (step) {
      case 'discussed':
      case 'closed':
        return onSubmit({ state: step, note: text });
      case 'forwarded':
        return onSubmit({
          state: step,
          to: to.slice(0, 500),
          letterNumber: letter.slice(0, 500),
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
          <TextField label={t('field.to')} value={to} onInput={setTo} wrong={wrong} />
          <TextField label={t('field.letter')} value={letter} onInput={setLetter} />
        </div>
      ) : (
        <AreaField
          label={t(
            step === 'answered' ? 'field.answer' : step === 'closed' ? 'field.close-note' : 'field.note',
          )}
          value={text}
          onInput={setText}
          wrong={wrong}
        />
      )}
      {step === 'forwarded' || step === 'answered' ? (
        <DateField label={t('field.date')} value={date} onChange={setDate} />
      ) : null}
      <div class="actions">
        <Button kind="primary" busy={busy}>
          {t('save')}
        </Button>
      </div>
    </Form>
  );
}
