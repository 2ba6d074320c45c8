/** Values of a table row, and how a server writes dates out (contract B). */

export class DateValue {
  readonly iso: string;
  readonly hasTime: boolean;
  /** `YYYY-MM-DD` or `YYYY-MM-DD HH:MM:SS`. */
  constructor(iso: string) {
    this.iso = iso;
    this.hasTime = iso.length > 10;
  }
}

export type Value = string | number | boolean | null | DateValue;
export type Row = Readonly<Record<string, Value>>;
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** iso: V1. slashes: V2 of a late 3.x in Jordan's setting. long: V2 of 5.14 as recorded. */
export type DateStyle = 'iso' | 'slashes' | 'long';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const writeDate = (value: DateValue, style: DateStyle): string => {
  const [date = '', time = ''] = value.iso.split(' ');
  if (style === 'iso') return value.hasTime ? `${date}T${time}+00:00` : date;
  const [year = '', month = '', day = ''] = date.split('-');
  const written =
    style === 'slashes' ? `${day}/${month}/${year}` : `${months[Number(month) - 1] ?? ''} ${day}, ${year}`;
  return value.hasTime ? `${written} - ${time}` : written;
};

export const writeValue = (value: Value, style: DateStyle): Json =>
  value instanceof DateValue ? writeDate(value, style) : value;

/** Columns that every table of OpenEMIS ends with. */
export const audit: Row = {
  modified_user_id: null,
  modified: null,
  created_user_id: 1,
  created: new DateValue('2026-08-20 08:00:00'),
};

/** A value as a virtual field joins it into text: nothing but texts and numbers can be read. */
export const asText = (value: Json | Value | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
