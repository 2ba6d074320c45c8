import { panel as ar } from '../ar/panel.ts';
import { panel as en } from '../en/panel.ts';

export const panelTexts = { ar, en };
