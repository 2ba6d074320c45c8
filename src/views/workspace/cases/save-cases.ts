import { dayInAmman } from '../../../core/calendar/iso-day.ts';
import type { CaseFile } from '../../../core/cases/case-file.ts';
import { fileKinds } from '../../../core/sealed-file-kinds.ts';

/** The writers are loaded with the first click. Throw where the browser refuses. */

const nameWords = async (files: readonly CaseFile[], now: number): Promise<string[]> => {
  const { paperWords } = await import('./cases-out.ts');
  const [only, second] = files;
  const school = second === undefined ? only?.reporter.school?.name : undefined;
  return [paperWords(now).t('title'), ...(school === undefined ? [] : [school]), dayInAmman(now)];
};

export async function saveJson(file: CaseFile, passphrase: string | null, now: number): Promise<void> {
  const [{ writeSealedFile }, { download }, { fileName }, words] = await Promise.all([
    import('../../../exports/sealed-file.ts'),
    import('../../../exports/download.ts'),
    import('../../../exports/file-name.ts'),
    nameWords([file], now),
  ]);
  download(
    await writeSealedFile('cases', file, passphrase),
    fileName(words, fileKinds.cases.extension.slice(1)),
  );
}

export async function saveXlsx(files: readonly CaseFile[], now: number): Promise<void> {
  const [{ caseTables }, { writeXlsx }, { download }, { fileName }, words] = await Promise.all([
    import('./cases-out.ts'),
    import('../../../exports/xlsx.ts'),
    import('../../../exports/download.ts'),
    import('../../../exports/file-name.ts'),
    nameWords(files, now),
  ]);
  const blob = await writeXlsx(caseTables(files, now), { direction: 'rtl', orientation: 'landscape' });
  download(blob, fileName(words, 'xlsx'));
}
