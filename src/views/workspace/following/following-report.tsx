import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { purgeFollowing, type FollowingBasis } from '../../../app/following.ts';
import { dayInAmman } from '../../../core/calendar/iso-day.ts';
import { followingFileOf, type FollowingFile } from '../../../core/following/following-file.ts';
import type { FollowingChoice, SectionFollowing } from '../../../core/following/section-following.ts';
import { problem } from '../../../core/problem.ts';
import { fail, ok } from '../../../core/result.ts';
import { fileKinds } from '../../../core/sealed-file-kinds.ts';
import { followingTexts } from '../../../i18n/areas/following.ts';
import { sealedFileTexts } from '../../../i18n/areas/sealed-file.ts';
import { useHost } from '../../host.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { Choice, TextField } from '../../parts/form.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { CameOut } from '../../print/came-out.tsx';
import { usePrint } from '../../print/use-print.tsx';
import { useAsk } from '../../use-ask.ts';
import { useChange } from '../use-app.ts';

export interface FollowingReportProps {
  readonly data: FollowingBasis;
  readonly sections: readonly SectionFollowing[];
  readonly choice: FollowingChoice;
  readonly isPrincipal: boolean;
  /** What was read is gone, and this box with it where nothing else stands in it. */
  readonly onPurged: () => void;
}

const shortest = 8;

/** A teacher's report to her principal, or the principal's list of the school; what was read goes afterwards if she chose so. */
export function FollowingReport(props: FollowingReportProps): JSX.Element {
  const { data, sections, choice, isPrincipal, onPurged } = props;
  const t = useText(followingTexts);
  const s = useText(sealedFileTexts);
  const { now } = useHost();
  const print = usePrint();
  const [passphrase, setPassphrase] = useState('');
  const [purge, setPurge] = useState(false);
  const [said, setSaid] = useState<'report.made' | 'report.kept' | null>(null);
  const [asksFor, setAsksFor] = useState(false);
  const { busy, failed, run } = useAsk<unknown>();
  const purging = useChange<null>();
  const isShort = passphrase !== '' && passphrase.length < shortest;
  const mine = (): FollowingFile =>
    followingFileOf(sections, choice, {
      id: crypto.randomUUID(),
      madeAt: now(),
      reporter: data.reporter,
    });
  const all = (): readonly FollowingFile[] => [
    ...(sections.length === 0 ? [] : [mine()]),
    ...(isPrincipal ? data.received : []),
  ];
  const remove = (): void => {
    setAsksFor(false);
    purging.run(purgeFollowing, onPurged);
  };
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
        setAsksFor(purge && !isOut);
        // Of a print nobody knows whether it was one.
        setSaid(isOut && !purge ? 'report.made' : null);
        if (isOut && purge) remove();
      },
    );
  return (
    <section class="sheet" aria-label={t('report')}>
      <h3>{t('report')}</h3>
      <p class="muted">{t(isPrincipal ? 'report.school' : 'report.lead')}</p>
      {isPrincipal ? null : (
        <TextField
          label={s('passphrase')}
          note={t('report.passphrase.note')}
          type="password"
          autoComplete="new-password"
          value={passphrase}
          onInput={setPassphrase}
          wrong={isShort ? s('passphrase.short') : null}
        />
      )}
      <Choice
        kind="checkbox"
        name="purge"
        checked={purge}
        onChange={(chosen) => {
          setPurge(chosen);
          setAsksFor(false);
        }}
        label={t('report.purge')}
        note={t('report.purge.note')}
      />
      {[failed, purging.failed].map((each, index) =>
        each === null ? null : <ProblemNote key={index} problem={each} />,
      )}
      <div class="actions">
        {isPrincipal ? null : (
          <Button
            kind="primary"
            busy={busy}
            onPress={() => {
              if (!isShort) safely(() => saveFile(mine(), passphrase === '' ? null : passphrase, now()));
            }}
          >
            {t('report.file')}
          </Button>
        )}
        <Button busy={busy} onPress={() => safely(() => saveXlsx(all(), now()))}>
          <bdi lang="en">{t('report.excel')}</bdi>
        </Button>
        <Button
          onPress={() =>
            safely(async () => {
              const [{ FollowingPaper }, { paperWords }] = await Promise.all([
                import('./following-paper.tsx'),
                import('./following-out.ts'),
              ]);
              await print(paperWords(now()).t('paper.title'), <FollowingPaper files={all()} now={now()} />);
            }, false)
          }
        >
          {t('report.print')}
        </Button>
      </div>
      <CameOut
        asks={asksFor}
        said={said === null ? '' : t(said)}
        question={t('report.came-out')}
        no={t('report.came-out.no')}
        yes={t('report.came-out.yes')}
        onNo={() => {
          setAsksFor(false);
          setSaid('report.kept');
        }}
        onYes={remove}
      />
    </section>
  );
}

async function nameWords(now: number, who: string | undefined): Promise<string[]> {
  const { paperWords } = await import('./following-out.ts');
  return [paperWords(now).t('paper.title'), ...(who === undefined ? [] : [who]), dayInAmman(now)];
}

async function saveFile(file: FollowingFile, passphrase: string | null, now: number): Promise<void> {
  const [{ writeSealedFile }, { download }, { fileName }, words] = await Promise.all([
    import('../../../exports/sealed-file.ts'),
    import('../../../exports/download.ts'),
    import('../../../exports/file-name.ts'),
    nameWords(now, file.reporter.name),
  ]);
  const blob = await writeSealedFile('following', file, passphrase);
  download(blob, fileName(words, fileKinds.following.extension.slice(1)));
}

async function saveXlsx(files: readonly FollowingFile[], now: number): Promise<void> {
  const [{ followingTables }, { writeXlsx }, { download }, { fileName }, words] = await Promise.all([
    import('./following-out.ts'),
    import('../../../exports/xlsx.ts'),
    import('../../../exports/download.ts'),
    import('../../../exports/file-name.ts'),
    nameWords(now, undefined),
  ]);
  const blob = await writeXlsx(followingTables(files, now), { direction: 'rtl' });
  download(blob, fileName(words, 'xlsx'));
}
