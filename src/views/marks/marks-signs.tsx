import type { JSX } from 'preact';
import type { MarksState } from '../../core/marks/marks-verdict.ts';
import type { MatrixCell } from '../../core/marks/marks-matrix.ts';

/** Shapes of the states (design README): they must tell apart in grey and before any colour. */
export const lookSigns: Readonly<Record<MatrixCell['look'], string>> = {
  'missing-closing': '▲',
  'missing-open': '▲',
  'missing-closed': '■',
  unreadable: '◐',
  'to-check': '◇',
  'not-yet-open': '◌',
  entered: '✓',
  'not-required': '–',
  none: '–',
};

export const stateSigns: Readonly<Record<MarksState, string>> = {
  'in-order': '✓',
  due: '▲',
  closing: '▲',
  late: '■',
  'to-check': '◇',
  partial: '◐',
  old: '◔',
  unchecked: '○',
};

export const Sign = ({ children }: { readonly children: string }): JSX.Element => (
  <span class="sign" aria-hidden="true">
    {children}
  </span>
);
