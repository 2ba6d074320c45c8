import type { JSX } from 'preact';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { useFormat, useText } from '../../language.tsx';
import type { SayWhose } from './namesake-question.tsx';
import { ReceivedLine, type Outcome } from './received-line.tsx';

export interface Line {
  readonly name: string;
  /** Null: a folder. */
  readonly file: File | null;
  readonly outcome: Outcome;
  /** With which it was opened, where one was asked for. */
  readonly passphrase: string | null;
}

export interface ReceivedListProps {
  readonly lines: readonly Line[];
  readonly onAgain: (file: File, passphrase: string | null) => Promise<void>;
  readonly onSay: SayWhose;
}

/** Up to so many files are all shown, in the order in which they came. */
const mostOpen = 8;

/**
 * What became of each file. Of many, those that ask for something stand first and open; the others are summed up in
 * one line that opens, or the queue below would be hundreds of lines away.
 */
export function ReceivedList({ lines, onAgain, onSay }: ReceivedListProps): JSX.Element | null {
  const t = useText(feedbackDeskTexts);
  const format = useFormat();
  if (lines.length === 0) return null;
  const list = (some: readonly Line[]): JSX.Element => (
    <ul class="received" aria-live="polite">
      {some.map(({ name, file, outcome }, at) => (
        <li key={`${String(at)}|${name}`}>
          <ReceivedLine
            name={name}
            outcome={outcome}
            onSay={onSay}
            onAgain={async (passphrase) => {
              if (file !== null) await onAgain(file, passphrase);
            }}
          />
        </li>
      ))}
    </ul>
  );
  if (lines.length <= mostOpen) return list(lines);
  const ofNamesakes = lines.filter(asksWhose);
  const taken = lines.filter((line) => line.outcome.is === 'taken' && !asksWhose(line));
  const asking = lines.filter(({ outcome }) => outcome.is !== 'taken');
  const sum = (of: 'added' | 'changed' | 'same' | 'conflicts'): number =>
    taken.reduce((all, { outcome }) => all + (outcome.is === 'taken' ? outcome.received[of] : 0), 0);
  const brought = (['added', 'changed', 'same', 'conflicts'] as const)
    .filter((what) => sum(what) > 0)
    .map((what) => t(`receive.${what}`, { n: sum(what) }));
  return (
    <>
      {asking.length === 0 ? null : (
        <>
          <p class="strong">{t('receive.not-taken', { n: asking.length })}</p>
          {list(asking)}
        </>
      )}
      {ofNamesakes.length === 0 ? null : list(ofNamesakes)}
      {taken.length === 0 ? null : (
        <details class="received-many">
          <summary>
            <b>{t('receive.taken', { n: taken.length })}</b>
            {brought.length === 0 ? null : <span>: {format.list(brought)}</span>}
          </summary>
          {list(taken)}
        </details>
      )}
    </>
  );
}

const asksWhose = ({ outcome }: Line): boolean =>
  outcome.is === 'taken' && outcome.received.namesakes.length > 0;
