/**
 * Words that stand in or around a person's name without telling one child from another, and the words that make one
 * part of two. All in folded letters. Written down from general knowledge of Arabic naming in Jordan.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before a name: "the student", "Mr". Dropped while something is left after them. */
export const titleWords = words(
  'الطالب الطالبه طالب طالبه التلميذ التلميذه الاسم اسم السيد السيده الانسه الاستاذ الاستاذه استاذ استاذه المعلم المعلمه الدكتور الدكتوره د المهندس م الطفل الطفله الابن الابنه المرحوم المرحومه الشهيد الحدث student name mr mrs ms miss dr',
);
/** Titles that are also the first word of a family name (الحاج حسن, الشيخ ياسين): joined to what follows. */
export const titleHeads = words('الحاج الشيخ الملا الخواجا الحج');
/** "Son of", "daughter of": in between, they add nothing. */
export const sonWords = words('بن بنت ابن ابنه ب المرحوم bin ibn bint ben');
/** Heads that belong to the next word: عبد الله, أبو زيد, أم كلثوم, بني هاني, ذو الفقار, آل ياسين. */
export const headWords = words('عبد ابو ابا ابي بو ام بني بنو ذو ذي ذا ال abd abdul abdel abu abo al el');
/** Tails that belong to the word before: نور الدين, جود الله, زين العابدين, عبد ربه. */
const tailWords = words('الدين الله الاسلام ربه النبي الحق الهدي الزمان');
/** العابدين is the tail of زين alone; after any other name it is a family. */
export const isTail = (key: string, before: string): boolean =>
  tailWords.has(key) || (key === 'العابدين' && before === 'زين');
