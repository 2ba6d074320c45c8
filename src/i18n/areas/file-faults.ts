import { fileFaults as ar } from '../ar/file-faults.ts';
import { fileFaults as en } from '../en/file-faults.ts';

export const fileFaultsTexts = { ar, en };
