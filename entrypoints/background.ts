import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/messages/background.ts';

export default defineBackground(startBackground);
