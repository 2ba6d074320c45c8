import { following as ar } from '../ar/following.ts';
import { following as en } from '../en/following.ts';

export const followingTexts = { ar, en };
