import type { FrameLocator } from '@playwright/test';

/** What the panel says about a section, taken from what a person sees: figures under the bar, cards, verdict. */
export interface PanelSays {
  readonly verdict: string;
  readonly counts: Readonly<Record<string, number>>;
  /** How many cards of each kind of finding. */
  readonly findings: Readonly<Record<string, number>>;
}

export async function readPanel(panel: FrameLocator): Promise<PanelSays> {
  const verdict = (await panel.locator('.verdict').first().getAttribute('class')) ?? '';
  const counts: Record<string, number> = {};
  for (const item of await panel.locator('[data-count]').all()) {
    counts[(await item.getAttribute('data-count')) ?? ''] = Number(await item.getAttribute('data-value'));
  }
  const findings: Record<string, number> = {};
  for (const card of await panel.locator('[data-code]').all()) {
    const code = (await card.getAttribute('data-code')) ?? '';
    findings[code] = (findings[code] ?? 0) + 1;
  }
  return { verdict: verdict.replace('verdict ', ''), counts, findings };
}

/** Missing marks as the panel of OpenEMIS' page shows them, by the key of their sheet. */
export async function readMarks(panel: FrameLocator): Promise<Readonly<Record<string, number>>> {
  await panel.getByRole('button', { name: 'العلامات', exact: true }).click();
  // While a reading runs its marks are checked now and then, so the last check comes a moment after its end.
  await panel.locator('.marks[data-reading=done] .verdict').waitFor();
  return Object.fromEntries(
    await panel
      .locator('[data-sheet]')
      .evaluateAll((lines) =>
        lines.map(
          (line) =>
            [line.getAttribute('data-sheet') ?? '', Number(line.getAttribute('data-missing'))] as const,
        ),
      ),
  );
}
