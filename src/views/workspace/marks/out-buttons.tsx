import type { JSX } from 'preact';
import type { MarkSheet } from '../../../core/marks/marks-result.ts';
import { problem } from '../../../core/problem.ts';
import { fail, ok } from '../../../core/result.ts';
import { marksPageTexts } from '../../../i18n/areas/marks-page.ts';
import { useHost } from '../../host.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { usePrint } from '../../print/use-print.tsx';
import { useAsk } from '../../use-ask.ts';
import type { Outgoing } from './marks-out.ts';

export interface OutButtonsProps {
  readonly out: Outgoing;
  readonly year: string | null;
  readonly direction: 'rtl' | 'ltr';
}

/** Excel, CSV and paper of what is on the screen. The writers are loaded with the first click. */
export function OutButtons({ out, year }: OutButtonsProps): JSX.Element {
  const t = useText(marksPageTexts);
  const { now } = useHost();
  const { busy, failed, run } = useAsk<unknown>();
  const paper = usePaper(out, year);
  const save = (kind: 'xlsx' | 'csv'): void =>
    run(async () => {
      try {
        await saveAs(kind, out, now());
        return ok({});
      } catch (error) {
        return fail(problem('internal', error instanceof Error ? error.name : ''));
      }
    });
  return (
    <div class="actions out-buttons">
      <Button onPress={() => paper.list()}>{t('print.list')}</Button>
      <Button busy={busy} onPress={() => save('xlsx')}>
        <bdi lang="en">{t('excel')}</bdi>
      </Button>
      <Button busy={busy} onPress={() => save('csv')}>
        <bdi lang="en">{t('csv')}</bdi>
      </Button>
      {out.complete ? null : <p class="muted small">{t('out.partial')}</p>}
      {failed === null ? null : <ProblemNote problem={failed} />}
    </div>
  );
}

async function saveAs(kind: 'xlsx' | 'csv', out: Outgoing, now: number): Promise<void> {
  const [{ missingList, paperWords, workbook }, { download }, { fileName }] = await Promise.all([
    import('./marks-out.ts'),
    import('../../../exports/download.ts'),
    import('../../../exports/file-name.ts'),
  ]);
  const { t } = paperWords(now);
  const day = new Date(out.readAt + 3 * 3_600_000).toISOString().slice(0, 10);
  const words = [t('list.title'), ...(out.school === null ? [] : [out.school]), day];
  if (kind === 'csv') {
    const { csvBlob } = await import('../../../exports/csv.ts');
    download(csvBlob(missingList(out, now)), fileName(words, 'csv'));
    return;
  }
  const { writeXlsx } = await import('../../../exports/xlsx.ts');
  // The sheets are in Arabic under both languages, so they run from the right.
  const blob = await writeXlsx(workbook(out, now), { direction: 'rtl', orientation: 'landscape' });
  download(blob, fileName(words, 'xlsx'));
}

/** The two papers: what is missing everywhere, and the sheet of one class and subject. */
export function usePaper(
  out: Outgoing,
  year: string | null,
): { readonly list: () => void; readonly sheet: (sheet: MarkSheet) => void } {
  const print = usePrint();
  const { now } = useHost();
  const make = async (sheet: MarkSheet | null): Promise<void> => {
    const [{ MissingPaper, SheetPaper }, { paperWords }] = await Promise.all([
      import('./paper.tsx'),
      import('./marks-out.ts'),
    ]);
    const { t } = paperWords(now());
    const title =
      sheet === null ? t('list.title') : `${t('sheet.title')} ${sheet.className} ${sheet.subject}`;
    const content =
      sheet === null ? (
        <MissingPaper {...out} year={year} now={now()} />
      ) : (
        <SheetPaper {...out} year={year} now={now()} sheet={sheet} />
      );
    await print(title, content);
  };
  return { list: () => void make(null), sheet: (sheet: MarkSheet) => void make(sheet) };
}
