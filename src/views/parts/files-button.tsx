import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button, type ButtonProps } from './button.tsx';

export interface FilesButtonProps {
  readonly kind?: ButtonProps['kind'];
  readonly children: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Choosing several JSON files at once by a button of ours; the browser's own field is hidden from everybody. */
export function FilesButton({ kind = 'secondary', children, onFiles }: FilesButtonProps): JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind={kind} onPress={() => picker.current?.click()}>
        {children}
      </Button>
      <input
        ref={picker}
        hidden
        type="file"
        multiple
        accept=".json,application/json"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // So that the same file can be chosen again after it was mended.
          event.currentTarget.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}
