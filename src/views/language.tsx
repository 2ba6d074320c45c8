import { createContext, Fragment, type ComponentChildren, type JSX } from 'preact';
import { useContext, useEffect, useMemo } from 'preact/hooks';
import type { ArabicCatalogue, Area } from '../i18n/catalogue.ts';
import { createFormat, type Digits, type Format, type Language } from '../i18n/format.ts';
import { inWordsOf, type InPlaceOfDarsak } from '../i18n/in-words-of.ts';
import { pieces, translator, type Args, type Translate } from '../i18n/texts.ts';

const FormatContext = createContext<Format | null>(null);

export interface LanguageProps {
  readonly language: Language;
  readonly digits: Digits;
  readonly now: number;
  readonly timeZone?: string;
  readonly children: ComponentChildren;
}

/** Gives the views their language and turns the document to it; the setting may change at any moment. */
export function LanguageProvider(props: LanguageProps): JSX.Element {
  const { language, digits, now, timeZone } = props;
  const format = useMemo(
    () => createFormat({ language, digits, now, ...(timeZone === undefined ? {} : { timeZone }) }),
    [language, digits, now, timeZone],
  );
  useEffect(() => {
    document.documentElement.lang = format.language;
    document.documentElement.dir = format.direction;
  }, [format]);
  return <FormatContext.Provider value={format}>{props.children}</FormatContext.Provider>;
}

/** The language of the moment for a tree that is drawn apart: a document for printing. */
export function FormatProvider(props: {
  readonly format: Format;
  readonly children: ComponentChildren;
}): JSX.Element {
  return <FormatContext.Provider value={props.format}>{props.children}</FormatContext.Provider>;
}

export function useFormat(): Format {
  const format = useContext(FormatContext);
  if (format === null) throw new Error('No language around this view');
  return format;
}

/** Set around what is shown of a list that stands for another platform than Darsak; null: it is Darsak's. */
export const InPlaceOfDarsakContext = createContext<InPlaceOfDarsak | null>(null);

function useArea<A extends ArabicCatalogue>(area: Area<A>): Area<A> {
  const platform = useContext(InPlaceOfDarsakContext);
  return platform === null ? area : inWordsOf(area, platform);
}

/** The texts of one area in the language of the moment, as plain strings. */
export function useText<A extends ArabicCatalogue>(area: Area<A>): Translate<A> {
  const format = useFormat();
  const texts = useArea(area);
  return useMemo(() => translator(texts, format), [texts, format]);
}

export type Rich<A extends ArabicCatalogue> = <K extends keyof A & string>(
  key: K,
  ...args: Args<A[K], ComponentChildren>
) => JSX.Element;

/** The same as elements: figures stand out, names, codes and Latin words are isolated. */
export function useRich<A extends ArabicCatalogue>(area: Area<A>): Rich<A> {
  const format = useFormat();
  const texts = useArea(area);
  return (key, ...args) => {
    const params = (args[0] ?? {}) as Record<string, ComponentChildren>;
    return (
      <>
        {pieces(texts, key, params, format).map((piece, index, all) => {
          if (!('text' in piece)) {
            const next = all[index + 1];
            const sign = next !== undefined && 'text' in next ? (closing.exec(next.text)?.[0] ?? '') : '';
            return <Fragment key={index}>{shown(params[piece.param], format, sign)}</Fragment>;
          }
          const text = index === 0 ? piece.text : piece.text.replace(closing, '');
          return <Fragment key={index}>{isolateLatin(text, format)}</Fragment>;
        })}
      </>
    );
  };
}

/** What belongs to the word before it and begins no line. */
const closing = /^[.,:;!?،؛؟»”)]+/u;

function shown(value: ComponentChildren, format: Format, sign: string): ComponentChildren {
  if (typeof value === 'string') {
    return sign === '' ? (
      <bdi>{value}</bdi>
    ) : (
      <span class="with-sign">
        <bdi>{value}</bdi>
        {sign}
      </span>
    );
  }
  return (
    <>
      {typeof value === 'number' ? <b class="figure">{format.number(value)}</b> : value}
      {sign}
    </>
  );
}

const latinWord = /([A-Za-z][\w.-]*)/;

const isolateLatin = (text: string, format: Format): ComponentChildren =>
  format.language === 'en'
    ? text
    : text.split(latinWord).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <bdi key={index} lang="en">
            {part}
          </bdi>
        ),
      );
