import type { ComponentChildren, JSX } from 'preact';
import { commonTexts } from '../../i18n/areas/common.ts';
import type { BadgeState } from '../../messages/page.ts';
import { useText } from '../language.tsx';
import { Symbol, type SymbolName } from './symbol.tsx';

export type Tone = 'green' | 'amber' | 'red' | 'slate' | 'hollow';

export interface BadgeProps {
  readonly tone: Tone;
  readonly symbol: SymbolName;
  readonly children: ComponentChildren;
}

/** A state as symbol + word + colour. */
export function Badge({ tone, symbol, children }: BadgeProps): JSX.Element {
  return (
    <span class={`badge ${tone}`}>
      <Symbol name={symbol} />
      <span>{children}</span>
    </span>
  );
}

const looks: Record<BadgeState, Omit<BadgeProps, 'children'>> = {
  'in-order': { tone: 'green', symbol: 'check' },
  attention: { tone: 'amber', symbol: 'diamond' },
  partial: { tone: 'hollow', symbol: 'half' },
  old: { tone: 'hollow', symbol: 'clock' },
  unchecked: { tone: 'hollow', symbol: 'ring' },
};

export function StateBadge({ state }: { readonly state: BadgeState }): JSX.Element {
  const t = useText(commonTexts);
  return <Badge {...looks[state]}>{t(`state.${state}`)}</Badge>;
}
