import type { JSX } from 'preact';
import { dayInAmman } from '../../../core/calendar/iso-day.ts';
import { problem } from '../../../core/problem.ts';
import { fail, ok } from '../../../core/result.ts';
import { schoolTexts } from '../../../i18n/areas/school.ts';
import { useHost } from '../../host.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { usePrint } from '../../print/use-print.tsx';
import { useAsk } from '../../use-ask.ts';
import type { Outgoing } from './school-out.ts';

/** Excel and paper of what is on the screen. The writers are loaded with the first click. */
export function OutButtons({ out }: { readonly out: Outgoing }): JSX.Element {
  const t = useText(schoolTexts);
  const { now } = useHost();
  const print = usePrint();
  const { busy, failed, run } = useAsk<unknown>();
  const safely = (work: () => Promise<void>): void =>
    run(async () => {
      try {
        await work();
        return ok({});
      } catch (error) {
        return fail(problem('internal', error instanceof Error ? error.name : ''));
      }
    });
  const paper = async (): Promise<void> => {
    const [{ SchoolPaper }, { paperWords }] = await Promise.all([
      import('./school-paper.tsx'),
      import('./school-out.ts'),
    ]);
    await print(paperWords(now()).t('paper.title'), <SchoolPaper out={out} now={now()} />);
  };
  return (
    <div class="actions out-buttons">
      <Button onPress={() => safely(paper)}>{t('print')}</Button>
      <Button busy={busy} onPress={() => safely(() => saveXlsx(out, now()))}>
        <bdi lang="en">{t('excel')}</bdi>
      </Button>
      {failed === null ? null : <ProblemNote problem={failed} />}
    </div>
  );
}

async function saveXlsx(out: Outgoing, now: number): Promise<void> {
  const [{ paperWords, workbook }, { writeXlsx }, { download }, { fileName }] = await Promise.all([
    import('./school-out.ts'),
    import('../../../exports/xlsx.ts'),
    import('../../../exports/download.ts'),
    import('../../../exports/file-name.ts'),
  ]);
  const { t } = paperWords(now);
  const words = [t('paper.title'), ...(out.school === null ? [] : [out.school]), dayInAmman(now)];
  // The sheets are in Arabic under both languages, so they run from the right.
  const blob = await writeXlsx(workbook(out, now), { direction: 'rtl', orientation: 'landscape' });
  download(blob, fileName(words, 'xlsx'));
}
