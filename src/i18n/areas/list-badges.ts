import { listBadges as ar } from '../ar/list-badges.ts';
import { listBadges as en } from '../en/list-badges.ts';

export const listBadgesTexts = { ar, en };
