import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskClient } from './desk-client.ts';
import { ownSectionChecks } from '../../../app/feedback/section-checks.ts';
import { bundleExtension } from '../../../core/feedback/bundle-format.ts';
import { recipients, type Recipient } from '../../../core/feedback/feedback-item.ts';
import { ok } from '../../../core/result.ts';
import { dayInAmman } from '../../../core/calendar/iso-day.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { handedChecksTexts } from '../../../i18n/areas/handed-checks.ts';
import { feedbackWordsTexts } from '../../../i18n/areas/feedback-words.ts';
import { useHost } from '../../host.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/fields.tsx';
import { Choice, Form, TextField } from '../../parts/form.tsx';
import { LoadingPart } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useAsk } from '../../use-ask.ts';
import { useApp, useStored } from '../use-app.ts';

export interface HandOverFormProps {
  readonly desk: DeskClient;
  readonly ids: readonly string[];
  /** Replies go back to teachers and are no handing over; checks alone go to the principal; null: she chooses. */
  readonly to: 'teacher' | 'principal' | null;
  /** Whom this person's remarks usually go to. */
  readonly usual: Recipient;
  readonly onDone: (items: number, checks: number) => void;
}

const shortest = 8;

/** Makes the file and notes the hand-over; the file is the only way anything leaves this computer. */
export function HandOverForm({ desk, ids, to, usual, onDone }: HandOverFormProps): JSX.Element {
  const t = useText(feedbackDeskTexts);
  const w = useText(feedbackWordsTexts);
  const { now } = useHost();
  const c = useText(handedChecksTexts);
  const app = useApp();
  const [wanted, setChosen] = useState<Recipient | null>(null);
  // Faults of a platform go to technical support; anything else takes the way through the school.
  const faults = useFaults(desk, ids);
  const chosen = to ?? wanted ?? (ids.length > 0 && faults === ids.length ? 'support' : usual);
  const { value: own, problem: ownFailed } = useStored((_person, here) => ownSectionChecks(here, false));
  const checks = own?.ok === true ? own.value.length : 0;
  const [withChecks, setWithChecks] = useState(true);
  // The school's administration answers for the sections; to others they say nothing.
  const offersChecks = checks > 0 && chosen === 'principal';
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, failed, run } = useAsk<{
    readonly file: Blob;
    readonly items: number;
    readonly checks: number;
  }>();
  // Until it is known what may go along, and whom it usually goes to, there is nothing to say yes to.
  const known = useRef(false);
  known.current ||= faults !== null && (own !== null || ownFailed !== null);
  const short = passphrase !== '' && passphrase.length < shortest;
  const submit = (): void => {
    setTried(true);
    if (short) return;
    run(
      async () => {
        const sealed = passphrase !== '';
        const going = offersChecks && withChecks ? await ownSectionChecks(app, sealed) : null;
        if (going?.ok === false) return going;
        const order = { ids, to: chosen, passphrase: sealed ? passphrase : null, checks: going?.value ?? [] };
        const made = await desk.call('handOver', order);
        return made.ok ? ok({ ...made.value, checks: order.checks.length }) : made;
      },
      ({ file, items, checks: went }) => {
        void (async () => {
          const { download } = await import('../../../exports/download.ts');
          const { fileName } = await import('../../../exports/file-name.ts');
          const words = [t('title'), desk.author.name, w(`to.${chosen}`), dayInAmman(now())];
          download(file, fileName(words, bundleExtension.slice(1)));
          onDone(items, went);
        })();
      },
    );
  };
  if (!known.current) return <LoadingPart />;
  return (
    <Form onSubmit={submit}>
      {to === null ? (
        <SelectField
          label={t('field.recipient')}
          value={chosen}
          onChange={(value) => setChosen(recipients.find((each) => each === value) ?? 'supervisor')}
          options={recipients
            .filter((each) => each !== 'teacher')
            .map((value) => ({ value, label: w(`to.${value}`) }))}
        />
      ) : null}
      {to === null && faults !== null && faults > 0 && faults < ids.length && chosen !== 'support' ? (
        <p class="muted small">{t('hand-over.faults', { n: faults })}</p>
      ) : null}
      <TextField
        label={t('field.passphrase')}
        note={t('field.passphrase.note')}
        type="password"
        autoComplete="new-password"
        value={passphrase}
        onInput={setPassphrase}
        wrong={tried && short ? t('passphrase.short') : null}
      />
      {offersChecks && to === null ? (
        <Choice
          kind="checkbox"
          name="checks"
          checked={withChecks}
          label={c('with', { n: checks })}
          note={c('note')}
          onChange={setWithChecks}
        />
      ) : null}
      {failed === null ? null : <ProblemNote problem={failed} />}
      <div class="actions">
        <Button kind="primary" busy={busy}>
          {t(to === 'teacher' ? 'make-replies' : 'make-file')}
        </Button>
      </div>
    </Form>
  );
}

/** How many of these are faults of a platform; asked once per selection, which may hold 100,000. */
function useFaults(desk: DeskClient, ids: readonly string[]): number | null {
  const [faults, setFaults] = useState<number | null>(null);
  useEffect(() => {
    let gone = false;
    void desk.call('page', { ids, kinds: ['support'] }, 0, 0).then((found) => {
      if (!gone) setFaults(found.ok ? found.value.total : 0);
    });
    return () => {
      gone = true;
    };
  }, [desk, ids]);
  return faults;
}
