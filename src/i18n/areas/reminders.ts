import { reminders as ar } from '../ar/reminders.ts';
import { reminders as en } from '../en/reminders.ts';

export const remindersTexts = { ar, en };
