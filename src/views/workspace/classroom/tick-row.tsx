import type { JSX } from 'preact';
import type { ClassroomLine } from '../../../core/classroom/join-classroom.ts';
import { classroomTexts } from '../../../i18n/areas/classroom.ts';
import { commonTexts } from '../../../i18n/areas/common.ts';
import { useFormat, useText } from '../../language.tsx';
import { Symbol } from '../../parts/symbol.tsx';

export interface TickRowProps {
  readonly position: number;
  readonly line: ClassroomLine;
  readonly onTick: (present: boolean | null) => void;
  /** To the row above or below, from the element that has the focus. */
  readonly onMove: (from: Element, step: 1 | -1) => void;
}

/** Both ways in which Arabic keyboards write a digit. */
const digitOf = (key: string): number => {
  const at = '0123456789٠١٢٣٤٥٦٧٨٩'.indexOf(key);
  return key.length !== 1 || at < 0 ? -1 : at % 10;
};

/** One child: the name as both lists have it, and whether she sits in the class. */
export function TickRow({ position, line, onTick, onMove }: TickRowProps): JSX.Element {
  const t = useText(classroomTexts);
  const c = useText(commonTexts);
  const format = useFormat();
  const { darsak, openemis, present } = line;
  const name = openemis?.name ?? darsak?.name ?? '';
  const other = openemis !== null && darsak !== null && darsak.name !== name ? darsak.name : null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof Element)) return;
    const digit = digitOf(event.key);
    if (event.key === 'ArrowDown') onMove(event.target, 1);
    else if (event.key === 'ArrowUp') onMove(event.target, -1);
    else if (event.repeat) return;
    else if (digit === 1 || digit === 2) {
      // First on: a filter may take this row away, and the focus with it.
      onMove(event.target, 1);
      onTick(digit === 1);
    } else if (digit === 0) onTick(null);
    else return;
    event.preventDefault();
  };
  const side = (platform: 'darsak' | 'openemis', there: boolean): JSX.Element => (
    <li class={there ? 'on-list' : 'on-list not'}>
      <Symbol name={there ? 'check' : 'ring'} />
      {t(there ? 'on' : 'not-on', { platform: c(platform) })}
    </li>
  );
  return (
    <li
      class={`tick-row ${present === null ? '' : present ? 'is-present' : 'is-absent'}`}
      onKeyDown={onKeyDown}
    >
      <span class="tick-number">{format.number(position)}</span>
      <div class="tick-name">
        <bdi class="strong">{name}</bdi>
        {other === null ? null : (
          <span class="muted small">
            {t('on-darsak-as')} <bdi>{other}</bdi>
          </span>
        )}
        <ul class="on-lists">
          {side('darsak', darsak !== null)}
          {side('openemis', openemis !== null)}
        </ul>
      </div>
      <div class="tick-buttons" role="group" aria-label={name}>
        {([true, false] as const).map((value) => (
          <button
            key={String(value)}
            type="button"
            class={`tick ${value ? 'yes' : 'no'}`}
            aria-pressed={present === value}
            onClick={() => onTick(present === value ? null : value)}
          >
            <Symbol name={value ? 'check' : 'dot'} />
            {t(value ? 'present' : 'absent')}
          </button>
        ))}
      </div>
    </li>
  );
}
