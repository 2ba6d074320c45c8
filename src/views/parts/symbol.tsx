import type { JSX } from 'preact';

/** Shapes of states (design: symbol first, then word, then colour). Drawn, since fonts differ in these signs. */
export type SymbolName = 'check' | 'dot' | 'diamond' | 'half' | 'clock' | 'ring' | 'info';

const shapes: Record<SymbolName, JSX.Element> = {
  check: <path d="M3 8.6 6.4 12 13 4.6" fill="none" stroke-width="2.2" />,
  dot: <circle cx="8" cy="8" r="4.6" fill="currentColor" stroke="none" />,
  diamond: <path d="m8 2.4 5.6 5.6L8 13.6 2.4 8z" fill="currentColor" stroke="none" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.2" fill="none" />
      <path d="M8 2.8a5.2 5.2 0 0 1 0 10.4z" fill="currentColor" stroke="none" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="5.2" fill="none" />
      <path d="M8 4.8V8l2.3 1.6" fill="none" />
    </>
  ),
  ring: <circle cx="8" cy="8" r="5" fill="none" stroke-dasharray="2.6 1.9" />,
  info: <path d="M4 8h8" fill="none" stroke-width="2.2" />,
};

export function Symbol({ name }: { readonly name: SymbolName }): JSX.Element {
  return (
    <svg
      class="symbol"
      viewBox="0 0 16 16"
      width="14"
      height="14"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {shapes[name]}
    </svg>
  );
}
