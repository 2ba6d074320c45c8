import type { KindHints } from '../../profile.ts';
import type { Context } from '../context/context.ts';
import type { GridFacts } from '../fields/facts.ts';
import { isOfRoster } from '../words/roster-heading.ts';
import { key } from '../words/text.ts';
import type { Field } from '../words/vocabulary.ts';
import { matches } from './hints.ts';

export const figures: readonly Field[] = ['present', 'absent', 'watched', 'mark', 'total'];

/**
 * «طلبة الصف السابع (أ)», with everybody's number: a section's roster, whatever figure stands beside its names as well. Of
 * several figures it is a list of figures.
 */
export const isNamedRoster = (facts: GridFacts, { nearest }: Context, spec: KindHints): boolean =>
  spec.gives === 'roster' &&
  nearest !== null &&
  matches(spec.text, key(nearest)) !== undefined &&
  isOfRoster(nearest) &&
  facts.rows.length > 2 &&
  facts.rows.every(({ values }) => values.has('nationalId') || values.has('openemisNo')) &&
  spec.never.filter((field) => facts.stated.has(field)).every((field) => figures.includes(field)) &&
  figures.filter((field) => facts.stated.has(field)).length <= 2;
