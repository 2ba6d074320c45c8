import type { JSX } from 'preact';

export type IconName = 'close' | 'lock' | 'menu' | 'window' | 'sides' | 'shrink' | 'grow';

const shapes: Record<IconName, JSX.Element> = {
  close: <path d="m5 5 10 10M15 5 5 15" />,
  lock: (
    <>
      <rect x="4.5" y="9" width="11" height="7.5" rx="2" />
      <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
    </>
  ),
  menu: <path d="M3.5 6h13M3.5 10h13M3.5 14h13" />,
  sides: <path d="M3 10h14M6.5 6.5 3 10l3.5 3.5M13.5 6.5 17 10l-3.5 3.5" />,
  // How much of the page's height is taken: the lower half, or all.
  shrink: (
    <>
      <rect x="3.5" y="3.5" width="13" height="13" rx="2" />
      <path d="M5 11h10v4H5z" fill="currentColor" />
    </>
  ),
  grow: (
    <>
      <rect x="3.5" y="3.5" width="13" height="13" rx="2" />
      <path d="M5 5h10v10H5z" fill="currentColor" />
    </>
  ),
  window: (
    <>
      <rect x="3.5" y="4" width="13" height="12" rx="2" />
      <path d="M3.5 8h13" />
    </>
  ),
};

/** Signs of tools; their names are spoken by the button around them. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.7"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {shapes[name]}
    </svg>
  );
}
