import { browser } from 'wxt/browser';
import { managedValue, onManagedLate } from './managed-storage.ts';
import type { KeptOverlay, OverlayLayer } from '../platforms/profile-overlay.ts';

/**
 * Where overlays of profiles lie: `storage.local`, which page scripts may read themselves, so that no background has to
 * wake for them; they hold no data of anybody. A directorate's come by policy, through `storage.managed`. Each layer has
 * a key of its own: teaching on a page and importing in the workspace do not undo one another. Values are checked
 * wherever they are used (`layOverlays`), never here.
 */
export type OwnLayer = Exclude<OverlayLayer, 'directorate'>;
const slot = { imported: 'profiles.imported', taught: 'profiles.taught' } as const;
/** Texts of overlay files, as the policy's schema (public/managed-schema.json) names them. */
const managedSlot = 'profiles';

const isKept = (value: unknown): value is Omit<KeptOverlay, 'layer'> =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'name' in value &&
  typeof value.name === 'string' &&
  'addedAt' in value &&
  typeof value.addedAt === 'number' &&
  'overlay' in value;

const ofLayer = (layer: OwnLayer, value: unknown): KeptOverlay[] =>
  Array.isArray(value) ? value.filter(isKept).map((kept) => ({ ...kept, layer })) : [];

/** Policies hold each file as its text; one that is no JSON is kept as it is, so that the list can say so. */
const parsed = (text: unknown): unknown => {
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

async function managedOverlays(): Promise<KeptOverlay[]> {
  const value = await managedValue(managedSlot);
  return (Array.isArray(value) ? value : []).map((text: unknown, n) => ({
    id: `directorate-${String(n)}`,
    layer: 'directorate' as const,
    name: '',
    addedAt: null,
    overlay: parsed(text),
  }));
}

/** All overlays of all layers, as they lie there. */
export async function readOverlays(): Promise<readonly KeptOverlay[]> {
  const [managed, local] = await Promise.all([
    managedOverlays(),
    browser.storage.local.get(Object.values(slot)).catch((): Record<string, unknown> => ({})),
  ]);
  return [...managed, ...ofLayer('imported', local[slot.imported]), ...ofLayer('taught', local[slot.taught])];
}

/** Replaces the overlays of one layer. */
export const writeOverlays = (layer: OwnLayer, kept: readonly KeptOverlay[]): Promise<void> =>
  browser.storage.local.set({
    [slot[layer]]: kept.map(({ id, name, addedAt, overlay }) => ({ id, name, addedAt, overlay })),
  });

/** Calls back when an overlay was added, changed or removed, in whatever tab, or by policy. */
export function onOverlaysChanged(callback: () => void, until: AbortSignal): void {
  const names: readonly string[] = [managedSlot, ...Object.values(slot)];
  const listener = (changes: object): void => {
    if (Object.keys(changes).some((name) => names.includes(name))) callback();
  };
  browser.storage.onChanged.addListener(listener);
  until.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  onManagedLate((name) => name === managedSlot && callback(), until);
}
