import type { ComponentChildren, JSX } from 'preact';

export interface FileFieldProps {
  readonly children: ComponentChildren;
  /** As `<input accept>`: `application/json,.json`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/**
 * Choosing a file, in our own words: the browser's field speaks the browser's language and cannot be styled. For the
 * workspace alone, which nobody can frame or script; hence no look at who made the event.
 */
export function FileField({ children, accept, onFile }: FileFieldProps): JSX.Element {
  return (
    <label class="button file-button">
      {children}
      <input
        class="spoken"
        type="file"
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // So that the same file can be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
