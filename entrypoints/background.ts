import { defineBackground } from 'wxt/utils/define-background';
import { reminderWords } from '../src/i18n/reminder-words.ts';
import { startBackground } from '../src/messages/background.ts';

export default defineBackground(() => startBackground(reminderWords));
