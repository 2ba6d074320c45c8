import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface OpenedPartProps {
  /** Absent where it cannot be closed, only be done with. */
  readonly onClose?: () => void;
  readonly children: ComponentChildren;
}

/**
 * A form or another part that a button opened in its place: Escape closes it, and when it goes, for whatever reason, the
 * focus that was in it returns to that button instead of being lost.
 */
export function OpenedPart({ onClose, children }: OpenedPartProps): JSX.Element {
  const part = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    return () => {
      const held = part.current?.contains(document.activeElement) ?? false;
      // The part is taken out of the page only after this.
      queueMicrotask(() => {
        if (held && opener instanceof HTMLElement) opener.focus();
      });
    };
  }, []);
  return (
    <div
      ref={part}
      class="opened-part"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || onClose === undefined) return;
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </div>
  );
}
