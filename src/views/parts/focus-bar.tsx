import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FocusedSections } from '../../core/school/focused-sections.ts';
import { panelTexts } from '../../i18n/areas/panel.ts';
import { useText } from '../language.tsx';
import { Button } from './button.tsx';

/** Says that only the sections of the pressed badge are shown, takes the keyboard there, and leads back to all. */
export function FocusBar(props: {
  readonly focus: FocusedSections;
  readonly onAll: () => void;
}): JSX.Element {
  const { focus, onAll } = props;
  const t = useText(panelTexts);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.focus(), [focus.at]);
  return (
    <div ref={bar} class="focus-bar" tabIndex={-1} role="group" aria-label={t('focus')} data-focus>
      <p>{focus.title === null ? t('focus.unknown') : t('focus.only', { name: focus.title })}</p>
      <Button kind="quiet" onPress={onAll}>
        {t('focus.all')}
      </Button>
    </div>
  );
}

/** The pressed badge until the person asks for all again; pressed anew, it holds anew. */
export function useFocus(pressed: FocusedSections | null): {
  readonly focus: FocusedSections | null;
  readonly showAll: () => void;
} {
  const [over, setOver] = useState<number | null>(null);
  const focus = pressed !== null && pressed.at !== over ? pressed : null;
  return { focus, showAll: () => setOver(pressed?.at ?? null) };
}
