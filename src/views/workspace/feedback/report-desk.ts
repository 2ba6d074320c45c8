import type { FeedbackDesk } from '../../../app/feedback/feedback-desk.ts';
import { countedSummary } from '../../../core/feedback/counted.ts';
import {
  problemIds,
  reportFigures,
  reportProblems,
  type FeedbackReport,
  type ReportFigures,
  type ReportProblem,
} from '../../../core/feedback/feedback-report.ts';
import type { ItemQuery } from '../../../core/feedback/item-query.ts';
import { reportLine, type ReportLine } from '../../../core/feedback/report-line.ts';
import { createFormat, type FormatOptions } from '../../../i18n/format.ts';
import { remarksTable, reportData, summaryTables } from './report-tables.ts';

/** What a report page shows without the remarks themselves. */
export interface ReportAnswer {
  readonly report: ReportFigures;
  readonly conflicts: number;
}

/** A paper or file holds remarks whole; `unread`: those that did not open, which it lacks. */
export interface PaperAnswer {
  readonly problems: readonly ReportProblem[];
  /** Of the report, also where fewer were asked for. */
  readonly total: number;
  readonly unread: number;
}

export interface FileAnswer {
  readonly file: Blob;
  readonly unread: number;
}

export interface ReportFileOrder {
  readonly ending: 'xlsx' | 'csv' | 'json';
  readonly names: boolean;
  readonly lead: readonly string[];
  readonly format: FormatOptions;
}

/** Items read at once. */
const atOnce = 500;
/** Remarks that are kept once they were read, some 30 MB, so that a second file need not read them again. */
const mostKept = 20_000;

interface Kept extends ReportAnswer {
  readonly key: string;
  /** What is one problem, the weightiest first. */
  readonly problems: readonly (readonly string[])[];
}

/**
 * Reports and their files, made beside the desk in its worker. Figures come from the summaries that the desk has open,
 * so that a report of 100,000 remarks stands there at once; remarks are read where they are printed or written.
 */
export class ReportDesk {
  readonly #desk: FeedbackDesk;
  #last: Kept | null = null;
  /** What was read for the last report. */
  #read: { readonly of: Kept; readonly lines: Map<string, ReportLine> } | null = null;

  constructor(desk: FeedbackDesk) {
    this.#desk = desk;
  }

  async reportFigures(query: ItemQuery): Promise<ReportAnswer> {
    const { report, conflicts } = await this.#report(query);
    return { report, conflicts };
  }

  /** The weightiest problems with their remarks, for paper. */
  async reportProblems(query: ItemQuery, most: number): Promise<PaperAnswer> {
    const report = await this.#report(query);
    return { ...(await this.#whole(report, most)), total: report.problems.length };
  }

  async reportFile(query: ItemQuery, { ending, names, lead, format }: ReportFileOrder): Promise<FileAnswer> {
    const counted = await this.#report(query);
    const { problems, unread } = await this.#whole(counted);
    const report: FeedbackReport = { ...counted.report, problems };
    if (ending === 'json')
      return { file: (await import('../../../exports/json.ts')).jsonBlob(reportData(report, names)), unread };
    const options = { format: createFormat(format), names, lead };
    const remarks = remarksTable(report, options);
    if (ending === 'csv') return { file: (await import('../../../exports/csv.ts')).csvBlob(remarks), unread };
    const { writeXlsx } = await import('../../../exports/xlsx.ts');
    const tables = [remarks, ...summaryTables(report, options)];
    return { file: await writeXlsx(tables, { direction: options.format.direction }), unread };
  }

  /** Kept until another is asked for or the queue changes: figures, paper and files are of one and the same report. */
  async #report(query: ItemQuery): Promise<Kept> {
    const key = `${String(this.#desk.generation)}|${JSON.stringify(query)}`;
    if (this.#last?.key === key) return this.#last;
    const groups = await this.#desk.confirmed();
    const found = this.#desk.found(query);
    const counted = found.map(countedSummary);
    this.#last = {
      key,
      report: reportFigures(counted),
      conflicts: found.filter(({ conflict }) => conflict).length,
      problems: problemIds(counted, groups),
    };
    return this.#last;
  }

  /** The weightiest problems of a report with their remarks. */
  async #whole(
    of: Kept,
    most = Infinity,
  ): Promise<{ readonly problems: readonly ReportProblem[]; readonly unread: number }> {
    const problems = of.problems.slice(0, most);
    const ids = problems.flat();
    const known = this.#read?.of === of ? this.#read.lines : new Map<string, ReportLine>();
    const missing = ids.filter((id) => !known.has(id));
    const lines = known.size + missing.length > mostKept ? new Map(known) : known;
    for (let at = 0; at < missing.length; at += atOnce)
      for (const item of await this.#desk.items(missing.slice(at, at + atOnce)))
        lines.set(item.id, reportLine(item));
    this.#read = lines === known ? { of, lines } : null;
    const found = ids.flatMap((id) => lines.get(id) ?? []);
    return { problems: reportProblems(found, problems), unread: ids.length - found.length };
  }
}
