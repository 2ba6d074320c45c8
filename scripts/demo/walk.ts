import type { FrameLocator, Page } from '@playwright/test';
import type { ChromiumSession } from '../../tests/e2e/support/chromium-session.ts';
import type { Platforms } from '../../tests/platforms/start-platforms.ts';

/** What a role's walk is given, and what it found. */
export interface WalkInput {
  readonly session: ChromiumSession;
  readonly platforms: Platforms;
  readonly shot: (page: Page, name: string) => Promise<void>;
}
export interface WalkResult {
  /** The short summary for the terminal, Arabic and English. */
  readonly lines: readonly string[];
  readonly summary: Readonly<Record<string, unknown>>;
  /** Where the extension and the school's truth disagree, one line each. */
  readonly differences: readonly string[];
}

/** The first run, as a person fills it in. */
export async function consent(
  { session, shot }: WalkInput,
  person: { readonly name: string; readonly role: 'معلم' | 'مدير المدرسة' | 'مشرف تربوي' },
): Promise<void> {
  const page = await session.openExtensionPage('workspace.html#start');
  await page.getByLabel('الاسم').fill(person.name);
  const teacher = page.getByLabel('معلم', { exact: true });
  if (person.role !== 'معلم') await teacher.uncheck();
  await page.getByLabel(person.role, { exact: true }).check();
  await page.getByRole('checkbox', { name: /موافقة المديرية/ }).check();
  await shot(page, '01-first-run');
  await page.getByRole('button', { name: 'الموافقة والبدء' }).click();
  await page.getByRole('heading', { name: 'خطوات البداية' }).waitFor();
  await shot(page, '02-ready');
  await page.close();
}

/** Opens the panel by its launcher. */
export async function openPanel(page: Page): Promise<FrameLocator> {
  await page.locator('mutabiq-overlay .open').click();
  const panel = page.frameLocator('mutabiq-overlay iframe.panel');
  // A tab that is still loading stands beside the screen for a moment.
  await panel.locator('main').first().waitFor();
  return panel;
}

export const closePanel = (page: Page): Promise<void> =>
  page.frameLocator('mutabiq-overlay iframe.panel').getByRole('button', { name: 'إغلاق اللوحة' }).click();

/** Confirms that the account the panel asks about is one's own. */
export const confirmAccount = (panel: FrameLocator): Promise<void> =>
  panel.getByRole('button', { name: 'نعم، هذا حسابي' }).click();

/** `what`: expected and found, in words that name no child. */
export function compare(what: string, expected: unknown, found: unknown): string[] {
  const [a, b] = [JSON.stringify(expected), JSON.stringify(found)];
  return a === b ? [] : [`${what}: expected ${a}, found ${b}`];
}
