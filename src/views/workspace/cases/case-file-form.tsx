import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { caseFileOf, type CaseFile, type Reporter } from '../../../core/cases/case-file.ts';
import type { CaseRecord } from '../../../core/cases/case-record.ts';
import { problem } from '../../../core/problem.ts';
import { fail, ok } from '../../../core/result.ts';
import { casesTexts } from '../../../i18n/areas/cases.ts';
import { sealedFileTexts } from '../../../i18n/areas/sealed-file.ts';
import { useHost } from '../../host.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { Choice, Choices, TextField } from '../../parts/form.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { CameOut } from '../../print/came-out.tsx';
import { usePrint } from '../../print/use-print.tsx';
import { useAsk } from '../../use-ask.ts';
import { saveJson, saveXlsx } from './save-cases.ts';

export interface CaseFileFormProps {
  readonly records: readonly CaseRecord[];
  readonly reporter: Reporter;
  /** Cases of the file that do not count as sent yet. */
  readonly hasUnsent: boolean;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

const ways = ['sealed', 'plain', 'open-numbers'] as const;
type Way = (typeof ways)[number];
const shortest = 8;

/** The case file in one click: full numbers only under a passphrase, unless she decides otherwise. */
export function CaseFileForm(props: CaseFileFormProps): JSX.Element {
  const { records, reporter, hasUnsent, onSent, onClose } = props;
  const t = useText(casesTexts);
  const s = useText(sealedFileTexts);
  const { now } = useHost();
  const print = usePrint();
  const [way, setWay] = useState<Way>('sealed');
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState(false);
  const [said, setSaid] = useState<'file.made' | 'came-out.sent' | 'came-out.kept' | null>(null);
  const [asksFor, setAsksFor] = useState(false);
  const { busy, failed, run } = useAsk<unknown>();
  const isShort = way === 'sealed' && passphrase.length < shortest;
  const fileOf = (numbers: boolean): CaseFile =>
    caseFileOf(records, { id: crypto.randomUUID(), madeAt: now(), reporter }, numbers);
  const safely = (work: () => Promise<void>, isOut = true): void =>
    run(
      async () => {
        try {
          await work();
          return ok({});
        } catch (error) {
          return fail(problem('internal', error instanceof Error ? error.name : ''));
        }
      },
      () => {
        setAsksFor(!isOut);
        setSaid(isOut ? 'file.made' : null);
        if (isOut) onSent();
      },
    );
  const json = (): void => {
    setTried(true);
    if (isShort) return;
    safely(() => saveJson(fileOf(way !== 'plain'), way === 'sealed' ? passphrase : null, now()));
  };
  // Neither paper nor a sheet knows a passphrase.
  const openly = way === 'open-numbers';
  const paper = async (): Promise<void> => {
    const [{ CasesPaper }, { paperWords }] = await Promise.all([
      import('./cases-paper.tsx'),
      import('./cases-out.ts'),
    ]);
    const title = paperWords(now()).t('paper.title');
    await print(title, <CasesPaper file={fileOf(openly)} numbers={openly} now={now()} />);
  };
  return (
    <section class="sheet" aria-label={t('file')}>
      <div class="card-head">
        <h3>{t('file')}</h3>
        <Button kind="icon" label={t('file.close')} onPress={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <p>{t('file.of', { n: records.length })}</p>
      <Choices legend={t('file.how')}>
        {ways.map((each) => (
          <Choice
            key={each}
            kind="radio"
            name="case-file-way"
            checked={way === each}
            onChange={() => setWay(each)}
            label={t(`file.${each}`)}
            note={t(`file.${each}.note`)}
          />
        ))}
      </Choices>
      {way === 'sealed' ? (
        <TextField
          label={s('passphrase')}
          type="password"
          autoComplete="new-password"
          value={passphrase}
          onInput={setPassphrase}
          wrong={tried && isShort ? s('passphrase.short') : null}
        />
      ) : null}
      {failed === null ? null : <ProblemNote problem={failed} />}
      <div class="actions">
        <Button kind="primary" busy={busy} onPress={json}>
          {t('file.json')}
        </Button>
        <Button busy={busy} onPress={() => safely(() => saveXlsx([fileOf(openly)], now()))}>
          <bdi lang="en">{t('file.excel')}</bdi>
        </Button>
        <Button onPress={() => safely(paper, false)}>{t('file.print')}</Button>
      </div>
      <CameOut
        asks={asksFor && hasUnsent}
        said={said === null ? '' : t(said)}
        question={t('came-out')}
        no={t('came-out.no')}
        yes={t('came-out.yes')}
        onNo={() => {
          setAsksFor(false);
          setSaid('came-out.kept');
        }}
        onYes={() => {
          setAsksFor(false);
          setSaid('came-out.sent');
          onSent();
        }}
      />
      {openly ? null : <p class="muted small">{t('file.open-only')}</p>}
    </section>
  );
}
