import { browser } from 'wxt/browser';
import type { StructureReport } from '../platforms/reading/structure-report.ts';

/**
 * Descriptions of how pages are built, as a person asked for them, until she saves or removes them. They are made of
 * words of ours alone (`structure-report.ts`), so they lie beside the records of the self-test.
 */
export interface KeptStructure {
  /** Milliseconds since the epoch; also what tells them apart. */
  readonly at: number;
  readonly report: StructureReport;
}

export const structureSlot = 'structure-reports';
/** Older ones give way: they are for sending, not for keeping. */
const most = 5;

const isKept = (value: unknown): value is KeptStructure =>
  typeof value === 'object' &&
  value !== null &&
  'at' in value &&
  typeof value.at === 'number' &&
  'report' in value &&
  typeof value.report === 'object' &&
  value.report !== null &&
  'kind' in value.report &&
  value.report.kind === 'mutabiq-structure';

/** Newest first. */
export async function readStructures(): Promise<readonly KeptStructure[]> {
  const value: unknown = (await browser.storage.local.get(structureSlot))[structureSlot];
  return Array.isArray(value) ? value.filter(isKept) : [];
}

export async function keepStructure(kept: KeptStructure): Promise<void> {
  await browser.storage.local.set({ [structureSlot]: [kept, ...(await readStructures())].slice(0, most) });
}

export async function removeStructure(at: number): Promise<void> {
  const kept = (await readStructures()).filter((one) => one.at !== at);
  await browser.storage.local.set({ [structureSlot]: kept });
}
