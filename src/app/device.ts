import * as z from 'zod/mini';
import type { Database } from '../store/db.ts';
import { OpenStore } from '../store/open.ts';
import { settingsSchema, type Settings } from './people-view.ts';

/** What belongs to this browser rather than to a person. */
export interface Device {
  readonly consentedAt: number | null;
  readonly computer: 'shared' | 'own' | null;
  readonly active: string | null;
  readonly settings: Settings;
}

export const defaultSettings: Settings = {
  language: 'ar',
  digits: 'latn',
  freshHours: 24,
  launcher: { hidden: false, side: 'end', top: 40 },
  panel: { side: 'auto', height: 'full' },
  badges: true,
  guide: { calendar: [], tour: [] },
};

const fresh: Device = { consentedAt: null, computer: null, active: null, settings: defaultSettings };

export async function readDevice(db: Database): Promise<Device> {
  return (await new OpenStore(db, 'device').get('device', parseDevice)) ?? fresh;
}

export const writeDevice = (db: Database, device: Device): Promise<void> =>
  new OpenStore(db, 'device').put('device', device);

/** Field by field: a bad setting falls back to its default and takes nothing else with it. */
export function parseDevice(value: unknown): Device {
  if (!isRecord(value)) return fresh;
  return {
    consentedAt: typeof value.consentedAt === 'number' ? value.consentedAt : null,
    computer: value.computer === 'shared' || value.computer === 'own' ? value.computer : null,
    active: typeof value.active === 'string' ? value.active : null,
    settings: parseSettings(value.settings),
  };
}

function parseSettings(value: unknown): Settings {
  const given = isRecord(value) ? value : {};
  const settings: Record<string, unknown> = { ...defaultSettings };
  for (const [name, schema] of Object.entries(settingsSchema.shape)) {
    const parsed = z.safeParse(schema, given[name]);
    if (parsed.success) settings[name] = parsed.data;
  }
  return settings as Settings;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
