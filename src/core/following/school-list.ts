import { textKey } from '../text/text-key.ts';
import type { FollowingFile } from './following-file.ts';

/** A section as one report speaks of it. */
export interface ReportedSection {
  readonly file: FollowingFile;
  readonly section: FollowingFile['sections'][number];
}

/**
 * The school's list: of several reports that speak of the same list by the same metric the newest reading stands, so that
 * a teacher who sends hers again has no child counted twice. By section and subject; where a page names no subject,
 * nobody but its own reporter can be meant.
 */
export function schoolList(files: readonly FollowingFile[]): readonly ReportedSection[] {
  const standing = new Map<string, ReportedSection>();
  for (const file of files)
    for (const section of file.sections) {
      const key = keyOf({ file, section });
      const before = standing.get(key);
      if (before === undefined || isNewer({ file, section }, before)) standing.set(key, { file, section });
    }
  return [...standing.values()].sort((a, b) =>
    `${a.section.section} ${a.section.subject ?? ''}`.localeCompare(
      `${b.section.section} ${b.section.subject ?? ''}`,
      'ar',
    ),
  );
}

const keyOf = ({ file: { metric, reporter }, section: { section, subject } }: ReportedSection): string =>
  [metric, textKey(section), subject === null ? `\n${reporter.name}` : textKey(subject)].join('|');

const isNewer = (a: ReportedSection, b: ReportedSection): boolean =>
  (a.section.at - b.section.at || a.file.madeAt - b.file.madeAt) > 0;
