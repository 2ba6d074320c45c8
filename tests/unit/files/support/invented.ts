/** Invented people for files: given names in any order are nobody; numbers begin with 0000. */
const given = 'سارة|ليان|تالا|عبد الله|يزن|عمر|رامي|كريم|هبة|نور|زيد|جنى|آدم|سلمى|فارس'.split('|');
const fathers = 'كمال|سامر|رامي|يوسف|أحمد|خالد|ماهر|نادر|وائل|بلال|حسن'.split('|');
const families = 'النجار|الخطيب|الزعبي|حداد|الشريف|عواد|المومني'.split('|');

const of = (list: readonly string[], n: number): string => list[n % list.length] ?? '';

export interface Invented {
  readonly first: string;
  readonly father: string;
  readonly grandfather: string;
  readonly family: string;
  readonly name: string;
  readonly id: string;
  readonly birth: string;
}

export const invented = (n: number): Invented => {
  const first = of(given, n);
  const father = of(fathers, n * 3 + 1);
  const grandfather = of(fathers, n * 5 + 4);
  const family = of(families, n * 2 + Math.floor(n / 7));
  return {
    first,
    father,
    grandfather,
    family,
    name: [first, father, grandfather, family].join(' '),
    id: String(n + 17).padStart(10, '0'),
    birth: `${String((n % 27) + 1).padStart(2, '0')}/${String((n % 12) + 1).padStart(2, '0')}/2013`,
  };
};

export const people = (count: number, from = 0): Invented[] =>
  Array.from({ length: count }, (_, n) => invented(from + n));
