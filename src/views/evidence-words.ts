import type { FieldEvidence, NamePartEvidence, StudentEvidence } from './model.ts';
import type { evidence as texts } from '../i18n/ar/evidence.ts';
import type { Format } from '../i18n/format.ts';
import type { Translate } from '../i18n/texts.ts';

type Texts = Translate<typeof texts>;
type Clause = 'agree' | 'spelling' | 'slip' | 'missing' | 'differs' | 'not-known';

/** What agrees comes first, then what differs, then what nobody can know. */
const order: readonly Clause[] = ['agree', 'spelling', 'slip', 'missing', 'differs', 'not-known'];
const clauseOfPart: Record<NamePartEvidence['verdict'], Clause> = {
  equal: 'agree',
  spelling: 'spelling',
  slip: 'slip',
  missing: 'missing',
  differs: 'differs',
};
const clauseOfField: Record<FieldEvidence['verdict'], Clause> = {
  agree: 'agree',
  spelling: 'spelling',
  differs: 'differs',
  unknown: 'not-known',
};

/** The evidence of one pair as a sentence: the very record that decided, in words; '' when there is none. */
export function evidenceSentence(evidence: StudentEvidence, t: Texts, format: Format): string {
  const found = new Map<Clause, string[]>();
  const add = (clause: Clause, word: string): void => {
    found.set(clause, [...(found.get(clause) ?? []), word]);
  };
  for (const field of evidence.fields) {
    if (field.parts === undefined || field.parts.length === 0) {
      add(clauseOfField[field.verdict], t(`field.${field.field}`));
      continue;
    }
    const { parts } = field;
    parts.forEach((part, index) => add(clauseOfPart[part.verdict], partName(index, parts.length, t)));
  }
  const clauses = order.flatMap((clause) => {
    const words = found.get(clause);
    return words === undefined ? [] : [plain(t(`evidence.${clause}`, { list: format.list(words) }))];
  });
  if (clauses.length === 0) return '';
  const sentence = clauses.reduce((first, rest) => plain(t('evidence.join', { first, rest })));
  return capital(plain(t('evidence.end', { sentence })));
}

/** Four parts are the official name: own, father, grandfather, family (الاسم الرباعي). */
function partName(index: number, count: number, t: Texts): string {
  if (index === 0) return t('part.first');
  if (index === count - 1) return t('part.family');
  if (count <= 4 && index === 1) return t('part.father');
  if (count <= 4 && index === 2) return t('part.grandfather');
  return plain(t('part.nth', { position: index + 1 }));
}

// Words of our own catalogue need no isolation inside our own sentence.
const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
