import type { ArabicCatalogue, Area, ParamsOf, SixForms, TwoForms } from './catalogue.ts';
import type { NumberFormat } from './number-format.ts';

/** A text cut at its placeholders, so that a view can put elements there. */
export type Piece = { readonly text: string } | { readonly param: string };

type Params<E, V> = { readonly [P in ParamsOf<E>]: P extends 'n' ? number : V };
/** The parameters a text asks for, or none; `V` is what may stand in a placeholder. */
export type Args<E, V> = [ParamsOf<E>] extends [never] ? [] : [params: Params<E, V>];

/** Looks a text up in the language of the format: `t('read', { read: 30, total: 35 })`. */
export type Translate<A extends ArabicCatalogue> = <K extends keyof A & string>(
  key: K,
  ...args: Args<A[K], string | number>
) => string;

// Unicode isolates: a name or a code inside a sentence of the other direction stays where it belongs.
const isolate = (text: string): string => `\u2068${text}\u2069`;

export function translator<A extends ArabicCatalogue>(area: Area<A>, format: NumberFormat): Translate<A> {
  return (key, ...args) => {
    const params = (args[0] ?? {}) as Record<string, string | number>;
    return pieces(area, key, params, format)
      .map((piece) => ('text' in piece ? piece.text : show(params[piece.param], format)))
      .join('');
  };
}

const show = (value: string | number | undefined, format: NumberFormat): string =>
  typeof value === 'number' ? format.number(value) : isolate(value ?? '');

/** The pieces of the text of a key, in the plural form its `n` asks for. */
export function pieces<A extends ArabicCatalogue>(
  area: Area<A>,
  key: keyof A & string,
  params: Readonly<Record<string, unknown>>,
  format: NumberFormat,
): Piece[] {
  const entry: string | SixForms | TwoForms | undefined = area[format.language][key];
  if (entry === undefined) throw new Error(`No text: ${key}`);
  const template = typeof entry === 'string' ? entry : form(entry, Number(params['n']), format);
  return template
    .split(/\{(\w+)\}/)
    .map((part, index): Piece => (index % 2 === 0 ? { text: part } : { param: part }))
    .filter((piece) => !('text' in piece) || piece.text !== '');
}

function form(entry: SixForms | TwoForms, n: number, format: NumberFormat): string {
  const rule = n === 0 && entry.zero !== undefined ? 'zero' : format.plural(n);
  return (entry as Partial<Record<Intl.LDMLPluralRule, string>>)[rule] ?? entry.other;
}
