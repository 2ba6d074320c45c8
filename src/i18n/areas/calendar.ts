import { calendar as ar } from '../ar/calendar.ts';
import { calendar as en } from '../en/calendar.ts';

export const calendarTexts = { ar, en };
