import type { ComponentChildren, JSX } from 'preact';
import { useHost } from '../host.ts';

export interface FileFieldProps {
  readonly children: ComponentChildren;
  /** As `<input accept>`: `application/json,.json`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** Choosing a file, in our own words: the browser's field speaks the browser's language and cannot be styled. */
export function FileField({ children, accept, onFile }: FileFieldProps): JSX.Element {
  const { trusted } = useHost();
  return (
    <label class="button file-button">
      {children}
      <input
        class="spoken"
        type="file"
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined && trusted(event)) onFile(file);
          // So that the same file can be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
