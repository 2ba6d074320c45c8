import type { KindHints } from '../../profile.ts';
import type { Context } from '../context/context.ts';
import type { GridFacts } from '../fields/facts.ts';
import { isOfRoster } from '../words/roster-heading.ts';
import { key } from '../words/text.ts';
import type { Field } from '../words/vocabulary.ts';
import { matches } from './hints.ts';
import { titlesBefore } from './titles-before.ts';

export const figures: readonly Field[] = ['present', 'absent', 'watched', 'mark', 'total'];

const ofFigures =
  /علام|درجات|نتيجه|نتايج|حضور|غياب|تفاعل|متابعه|تقييم|تقدم|انجاز|marks?|grades|results?|attendance|activity|progress|scores?/;

/** A number below each name is somebody's, also where no word says of what kind. */
const numbers: readonly Field[] = ['nationalId', 'openemisNo', 'otherId'];

/** The heading says so, or, where there is none, a text by itself right before the list, and nothing that it is of figures. */
const namesRoster = (context: Context, spec: KindHints): boolean => {
  const names = (text: string): boolean => matches(spec.text, key(text)) !== undefined && isOfRoster(text);
  if (context.nearest !== null) return names(context.nearest);
  const said = titlesBefore(context);
  return (
    said.some(names) && ![...said, ...context.chosen, context.title].some((text) => ofFigures.test(key(text)))
  );
};

/**
 * «طلبة الصف السابع (أ)», with everybody's number: a section's roster, whatever figure stands beside its names as well. Of
 * several figures it is a list of figures.
 */
export const isNamedRoster = (facts: GridFacts, context: Context, spec: KindHints): boolean =>
  spec.gives === 'roster' &&
  namesRoster(context, spec) &&
  facts.rows.length > 2 &&
  facts.rows.every(({ values }) => numbers.some((field) => values.has(field))) &&
  spec.never.filter((field) => facts.stated.has(field)).every((field) => figures.includes(field)) &&
  figures.filter((field) => facts.stated.has(field)).length <= 2;
