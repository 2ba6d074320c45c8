import { classroom as ar } from '../ar/classroom.ts';
import { classroom as en } from '../en/classroom.ts';

export const classroomTexts = { ar, en };
