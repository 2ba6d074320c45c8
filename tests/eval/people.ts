import type { Random } from './random.ts';

/** Invented children: names put together from common ones and made-up ones, numbers that begin with 0000. */
export interface Child {
  readonly parts: { first: string; father: string; grand: string; great: string; family: string };
  readonly gender: 'm' | 'f';
  readonly birth: { year: number; month: number; day: number };
  readonly nationalId: string | null;
  readonly openemisNo: string;
}

const boys =
  'محمد أحمد عمر علي يوسف خالد زيد ليث كريم آدم حمزة يزن سيف رامي سامر باسل فارس طارق عبد الله|عبد الرحمن|عبد العزيز|نور الدين|علاء الدين|سيف الدين|عبد المجيد|هاشم قصي أنس مؤمن معتز مالك جعفر بكر عدي ريان إياد أيهم أمير جواد وسيم نبيل رائد سعد سعيد سعود حسن حسين محمود مصطفى إبراهيم إسماعيل إسحاق عيسى موسى يحيى زكريا عمرو عامر عمار راشد رشيد ناصر نصار نصر فهد فيصل صالح صلاح وائل تامر ثامر غيث مهند ضياء أسامة مؤيد أوس قيس براء معاذ شادي فادي هادي مهدي لؤي رأفت جاد الله|كرم الله|منذر منتصر مثنى بلال هلال جمال كمال جلال';
const girls =
  'مريم فاطمة آية آلاء سارة سارا لين لينا ريم ريما رنا رنيم رنين رهف رغد نور نورا نورة هدى هديل هبة ندى نداء جنى جنا جود جوري لجين ليان ليال لمى لميس شهد شام سما سماء سلمى سلوى دانا دانة دينا ديما تالا تالين تسنيم أروى أسماء إسراء أسيل ملاك ميس ميار مرح مرام رزان روان رؤى بيان بتول حلا حنين ياسمين زينب زين غزل غنى فرح يارا نادين نوران أم كلثوم|إيمان أفنان عائشة خديجة صفاء وفاء ولاء دعاء هيا هناء هيفاء وعد وسن بيسان سيرين سيلين مسك جمانة';
const families =
  'الخطيب النجار الحداد الزعبي العمري المصري الشامي الحسن العلي السالم الكيلاني الرفاعي الحوراني العجلوني الكركي البلقاوي السلطي الطفيلي أبو زيد|أبو علي|أبو النجم|أبو عيد|أبو الهيجاء|بني هاني|بني خالد|بني عيسى|بني حمد|القاسم الصالح المومني العبادي الزيود الطراونة القضاة العتوم الشوابكة المناصير الهزايمة عبيدات طبيشات خصاونة بطاينة حمدان سليمان صلاح نصار كنعان عودة خليل درويش شاهين جرادات غنيم عابدين زيدان الحاج حسن|الشيخ قاسم|آل راشد|الدراوشة الملاحمة السعايدة الحمايدة المحارمة الجبارات القرالة البدارين الشرايعة العوادين الفواعرة الدويكات الصمادي الرواشدة الخوالدة النوافلة البشايرة';

const listOf = (text: string): readonly string[] =>
  text.split('|').flatMap((group, at, all) => {
    const words = group.trim().split(' ');
    // In the runs of single words every word is a name; between bars stands one compound.
    return at > 0 && at < all.length - 1 && words.length <= 2 ? [group.trim()] : splitRun(words);
  });
const heads = new Set(['عبد', 'أبو', 'بني', 'أم', 'آل', 'الحاج', 'الشيخ']);
const tails = new Set(['الله', 'الدين']);
function splitRun(words: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const word of words) {
    const last = names.at(-1);
    if (last !== undefined && (heads.has(last) || tails.has(word)))
      names[names.length - 1] = `${last} ${word}`;
    else names.push(word);
  }
  return names;
}
const pools = { m: listOf(boys), f: listOf(girls), family: listOf(families) };

/** A name nobody has a list for, so that a matcher cannot lean on its list: four or five letters put together. */
function madeUp(random: Random): string {
  const letters = 'بتجحدرزسشصعفقكلمنهو';
  const vowels = 'اوي';
  const letter = (): string => random.pick([...letters]);
  return (
    letter() +
    letter() +
    random.pick([...vowels]) +
    letter() +
    (random.chance(0.4) ? random.pick([...'ةىان']) : '')
  );
}

const unlisted = 0.1;
export const givenName = (random: Random, gender: 'm' | 'f'): string =>
  random.chance(unlisted) ? madeUp(random) : random.pick(pools[gender]);
export const familyName = (random: Random): string =>
  random.chance(unlisted) ? `ال${madeUp(random)}` : random.pick(pools.family);

const number = (random: Random): string =>
  `0000${String(100000 + random.below(899) * 1000 + (random.serial() % 1000))}`;

export function child(random: Random, gender: 'm' | 'f', year: number): Child {
  return {
    parts: {
      first: givenName(random, gender),
      father: givenName(random, 'm'),
      grand: givenName(random, 'm'),
      great: givenName(random, 'm'),
      family: familyName(random),
    },
    gender,
    birth: {
      year: year - Number(random.chance(0.2)),
      month: 1 + random.below(12),
      day: 1 + random.below(28),
    },
    nationalId: random.chance(0.85) ? number(random) : null,
    openemisNo: number(random),
  };
}

/** Another child that is easily taken for this one. */
export type Lookalike = 'twin' | 'sibling' | 'cousin' | 'namesake' | 'double';

export function lookalike(random: Random, of: Child, kind: Lookalike): Child {
  const other = child(random, of.gender, of.birth.year);
  // Twins have numbers next to one another, often one digit apart.
  const next = (id: string): string =>
    id.slice(0, -1) + String((Number(id.at(-1)) + 1 + random.below(8)) % 10);
  const parts = { ...of.parts };
  // Of one name and one birth date nobody can tell two children apart.
  const birth = {
    ...other.birth,
    day: other.birth.day === of.birth.day ? (of.birth.day % 28) + 1 : other.birth.day,
  };
  switch (kind) {
    case 'twin':
    case 'sibling':
      parts.first = other.parts.first === of.parts.first ? `${other.parts.first}ان` : other.parts.first;
      break;
    case 'cousin':
      parts.father = differing(random, of.parts.father);
      break;
    case 'namesake': {
      // By grandfather alone, by both, or by all but the father.
      const kind = random.below(3);
      parts.grand = differing(random, of.parts.grand);
      if (kind === 1) parts.father = differing(random, of.parts.father);
      if (kind === 2) parts.family = other.parts.family;
      break;
    }
    case 'double':
      break;
  }
  if (kind !== 'twin') return { ...other, parts, birth };
  const nationalId = of.nationalId === null ? null : next(of.nationalId);
  return { ...other, parts, birth: of.birth, nationalId, openemisNo: next(of.openemisNo) };
}

function differing(random: Random, name: string): string {
  for (;;) {
    const other = givenName(random, 'm');
    if (other !== name) return other;
  }
}
