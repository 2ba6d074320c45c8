import type { Page } from '@playwright/test';
import { launcherOf } from './journey.ts';

/** Where the launcher stands: the side of the screen, and px from its top. Throws when there is none. */
export const placeOf = async (
  page: Page,
): Promise<{ readonly side: 'left' | 'right'; readonly top: number }> => {
  const box = await launcherOf(page).boundingBox();
  if (box === null) throw new Error('no launcher');
  return { side: box.x < 600 ? 'left' : 'right', top: Math.round(box.y) };
};
