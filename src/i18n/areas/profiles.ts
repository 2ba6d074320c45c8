import { profiles as ar } from '../ar/profiles.ts';
import { profiles as en } from '../en/profiles.ts';

export const profilesTexts = { ar, en };
