import type { FeedbackDesk } from '../../../app/feedback/feedback-desk.ts';
import {
  feedbackReport,
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
  /** Remarks that did not open. */
  readonly unread: number;
}

export interface ReportFileOrder {
  readonly ending: 'xlsx' | 'csv' | 'json';
  readonly names: boolean;
  readonly lead: readonly string[];
  readonly format: FormatOptions;
}

/** Items read and summed up at once. */
const atOnce = 500;

/**
 * Reports and their files, made beside the desk in its worker: ten thousand remarks are read, summed up and written
 * without the page standing still, and none of them crosses into the page unless it is shown there.
 */
export class ReportDesk {
  readonly #desk: FeedbackDesk;
  #last: {
    readonly key: string;
    readonly report: Promise<FeedbackReport & { readonly unread: number }>;
  } | null = null;

  constructor(desk: FeedbackDesk) {
    this.#desk = desk;
  }

  async reportFigures(query: ItemQuery): Promise<ReportAnswer> {
    const { problems, unread, ...report } = await this.#report(query);
    const conflicts = problems.reduce(
      (sum, { lines }) => sum + lines.filter(({ conflict }) => conflict).length,
      0,
    );
    return { report, conflicts, unread };
  }

  /** The weightiest problems with their remarks, for paper; `total`: how many there are. */
  async reportProblems(
    query: ItemQuery,
    most: number,
  ): Promise<{ readonly problems: readonly ReportProblem[]; readonly total: number }> {
    const { problems } = await this.#report(query);
    return { problems: problems.slice(0, most), total: problems.length };
  }

  async reportFile(query: ItemQuery, { ending, names, lead, format }: ReportFileOrder): Promise<Blob> {
    const report = await this.#report(query);
    if (ending === 'json')
      return (await import('../../../exports/json.ts')).jsonBlob(reportData(report, names));
    const options = { format: createFormat(format), names, lead };
    const remarks = remarksTable(report, options);
    if (ending === 'csv') return (await import('../../../exports/csv.ts')).csvBlob(remarks);
    const { writeXlsx } = await import('../../../exports/xlsx.ts');
    return writeXlsx([remarks, ...summaryTables(report, options)], { direction: options.format.direction });
  }

  /** Kept until another is asked for or the queue changes: figures, paper and files are of one and the same report. */
  #report(query: ItemQuery): Promise<FeedbackReport & { readonly unread: number }> {
    const key = `${String(this.#desk.generation)}|${JSON.stringify(query)}`;
    if (this.#last?.key !== key) {
      const report = this.#make(query);
      this.#last = { key, report };
      // What failed is tried anew when it is asked for again.
      report.catch(() => {
        if (this.#last?.report === report) this.#last = null;
      });
    }
    return this.#last.report;
  }

  async #make(query: ItemQuery): Promise<FeedbackReport & { readonly unread: number }> {
    const ids = this.#desk.ids(query);
    const lines: ReportLine[] = [];
    for (let at = 0; at < ids.length; at += atOnce)
      lines.push(...(await this.#desk.items(ids.slice(at, at + atOnce))).map(reportLine));
    const groups = await this.#desk.confirmed();
    return { ...feedbackReport(lines, groups), unread: ids.length - lines.length };
  }
}
