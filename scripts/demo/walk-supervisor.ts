import { compare, consent, type WalkInput, type WalkResult } from './walk.ts';

/** A supervisor needs no account on either platform: the first run is done, and nothing is asked of anybody. */
export async function walkSupervisor(input: WalkInput): Promise<WalkResult> {
  const { session, platforms, shot } = input;
  await consent(input, { name: 'مشرف تربوي', role: 'مشرف تربوي' });
  const popup = await session.openExtensionPage('popup.html');
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.locator('main.today').waitFor();
  await shot(popup, '03-popup');
  const people = await session.openExtensionPage('workspace.html#people');
  await people.locator('main').waitFor();
  await shot(people, '04-people');
  const asked = platforms.requests.openemis.data.length + platforms.requests.darsak.data.length;
  return {
    differences: compare('requests to the platforms', 0, asked),
    summary: { role: 'supervisor', requests: asked },
    lines: [`الطلبات إلى المنصتين · requests to the platforms  ${asked}`],
  };
}
