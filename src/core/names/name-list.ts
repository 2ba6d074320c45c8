import { foldLetters } from '../text/fold.ts';
import { unpackNames } from './pack-names.ts';
import { packedFamily, packedGiven } from './packed-names.ts';

/**
 * Common given names of Jordan and its neighbours (`given-names.txt`) and family names that no article, أبو or بني marks
 * as such (`family-names.txt`), compounds joined. Written down for this project from general knowledge of Arabic
 * naming, not taken from any list of persons. A name's absence means nothing; its presence only that it is a name of
 * its own and no slip of the pen for another one.
 */
const givenNames = unpackNames(packedGiven);
const familyNames = unpackNames(packedFamily);

/** What عبد stands with; together they are one given name. */
const namesOfGod = new Set(
  foldLetters(`
الله الرحمن الرحيم العزيز الكريم اللطيف المجيد الحميد الحليم القادر السلام الناصر الهادي الوهاب الرزاق الرازق الرؤوف الغني
الفتاح الجبار الجليل الحفيظ الحافظ الحكيم الخالق السميع الصمد العال العليم العظيم العلي الغفار الغفور القدوس المؤمن المالك
الملك المحسن المطلب المعطي المعين المنعم المهدي المولى النبي الرسول الواحد الودود الإله الباري الباسط الباقي التواب الحي الحق
الشكور الستار الرشيد المعز النور الحسيب الدايم الرضا المجيب الشافي الوالي القهار القيوم المتين البديع المغني المحيي المقصود ربه
`).split(' '),
);

/** Whether a part (folded, compounds joined) is a known given name; نور الدين and جاد الله by their first half. */
export function isGivenName(part: string): boolean {
  if (givenNames.has(part)) return true;
  const [, servant, half] = /^(?:عبد(?=ال|ربه)(.+)|(.{2,})(?:الدين|الله))$/u.exec(part) ?? [];
  return servant !== undefined ? namesOfGod.has(servant) : half !== undefined && givenNames.has(half);
}

/** Whether it is a known family name, with or without the article. */
export const isFamilyName = (part: string): boolean => familyNames.has(part.replace(/^ال/, ''));

/** Whether it is known as a name of either kind. */
export const isKnownName = (part: string): boolean => isGivenName(part) || isFamilyName(part);

/** الخطيب, أبو زيد, بني هاني; plurals such as عبيدات and خصاونة. */
const familyShape = /^(?:ال|ابو|بني|بنو|الحاج|الشيخ)\p{L}{2}|^\p{L}{4,}ات$|^\p{L}{2}ا\p{L}{2,3}ه$/u;

/** Whether a part can only be a family name: by its shape, or known as one and not as a given name. */
export const isFamilyShaped = (part: string): boolean =>
  !isGivenName(part) && (familyShape.test(part) || isFamilyName(part));
