import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Received } from '../../../app/feedback/import-bundle.ts';
import type { BundleFault } from '../../../core/feedback/bundle-format.ts';
import type { Problem } from '../../model.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { handedChecksTexts } from '../../../i18n/areas/handed-checks.ts';
import { problemsTexts } from '../../../i18n/areas/problems.ts';
import { useFormat, useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { Form, TextField } from '../../parts/form.tsx';
import { OpenedPart } from '../../parts/opened-part.tsx';
import { Symbol } from '../../parts/symbol.tsx';
import { NamesakeQuestion, type SayWhose } from './namesake-question.tsx';

/** What became of a file that was dropped. */
export type Outcome =
  | { readonly is: 'taken'; readonly received: Received }
  | { readonly is: 'refused'; readonly fault: BundleFault }
  | { readonly is: 'failed'; readonly problem: Problem }
  /** Reception was stopped before it. */
  | { readonly is: 'skipped' }
  /** The page went before it was taken in: the person was locked, or another page was opened. */
  | { readonly is: 'unreached' }
  /** A folder in which no file of remarks stands. */
  | { readonly is: 'empty-folder' };

export const isLocked = (outcome: Outcome): boolean =>
  outcome.is === 'refused' && (outcome.fault === 'passphrase-needed' || outcome.fault === 'passphrase-wrong');

export interface ReceivedLineProps {
  readonly name: string;
  readonly outcome: Outcome;
  /** Tries the file once more; done when its outcome stands. */
  readonly onAgain: (passphrase: string | null) => Promise<void>;
  readonly onSay: SayWhose;
}

/** One file by its name, with what it brought, or why it was refused and what to do. */
export function ReceivedLine(props: ReceivedLineProps): JSX.Element {
  const { outcome, onAgain } = props;
  const t = useText(feedbackDeskTexts);
  const c = useText(handedChecksTexts);
  const problems = useText(problemsTexts);
  const format = useFormat();
  const name = (
    <b>
      <bdi>{props.name}</bdi>
    </b>
  );
  switch (outcome.is) {
    case 'taken': {
      const { from, school, added, changed, same, conflicts, others, checks, namesakes } = outcome.received;
      const brought = [
        ...(added > 0 || (changed === 0 && same === 0 && checks === 0 && namesakes.length === 0)
          ? [t('receive.added', { n: added })]
          : []),
        ...(changed > 0 ? [t('receive.changed', { n: changed })] : []),
        ...(same > 0 ? [t('receive.same', { n: same })] : []),
        ...(checks > 0 ? [c('received', { n: checks })] : []),
        ...(others > 0 ? [t('receive.others', { n: others })] : []),
        ...(conflicts > 0 ? [t('receive.conflicts', { n: conflicts })] : []),
      ];
      return (
        <div class="received-line good">
          <Symbol name="check" />
          <div>
            <div>
              <p>{name}</p>
              <p class="muted">
                <bdi>{[from, school].filter(Boolean).join('، ')}</bdi>
              </p>
              <p>{format.list(brought)}</p>
            </div>
            {namesakes.map((namesake) => (
              <NamesakeQuestion key={namesake.key} namesake={namesake} onSay={props.onSay} />
            ))}
          </div>
        </div>
      );
    }
    case 'refused':
      return (
        <div class="received-line bad">
          <Symbol name="diamond" />
          <div>
            <p>
              {name}: {t(`fault.${outcome.fault}`)}
            </p>
            {isLocked(outcome) ? (
              <OpenedPart>
                <Passphrase onSubmit={onAgain} />
              </OpenedPart>
            ) : null}
          </div>
        </div>
      );
    case 'failed':
      return (
        <div class="received-line bad">
          <Symbol name="diamond" />
          <div>
            <p>
              {name}: {problems(outcome.problem.code)} {problems(`${outcome.problem.code}.next`)}
            </p>
            <Button kind="quiet" onPress={() => void onAgain(null)}>
              {t('receive.again')}
            </Button>
          </div>
        </div>
      );
    case 'skipped':
    case 'unreached':
    case 'empty-folder':
      return (
        <p class="received-line">
          <Symbol name="ring" />
          <span>
            {name}: {t(`receive.${outcome.is}`)}
          </span>
        </p>
      );
  }
}

function Passphrase({ onSubmit }: { readonly onSubmit: (passphrase: string) => Promise<void> }): JSX.Element {
  const t = useText(feedbackDeskTexts);
  const [value, setValue] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const submit = (): void => {
    setTried(true);
    // A key is worked out of it, which takes its time: pressed twice, it would be worked out twice.
    if (value === '' || busy) return;
    setBusy(true);
    void onSubmit(value).finally(() => setBusy(false));
  };
  return (
    <Form onSubmit={submit}>
      <TextField
        label={t('passphrase')}
        type="password"
        value={value}
        onInput={setValue}
        wrong={tried && value === '' ? t('needed') : null}
      />
      <div class="actions">
        <Button busy={busy}>{t('receive.open')}</Button>
      </div>
    </Form>
  );
}
