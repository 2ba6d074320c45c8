import type { JSX } from 'preact';

export interface LetterheadProps {
  /** Lines at the start side: directorate, school. */
  readonly start: readonly string[];
  /** What the paper is, in the middle. */
  readonly title: string;
  readonly subtitle?: string;
  /** Lines at the end side: subject, class, year and term; of a letter: number and dates. */
  readonly end: readonly string[];
}

/** Head of an official paper: three blocks, as school mark sheets have them. */
export function Letterhead({ start, title, subtitle, end }: LetterheadProps): JSX.Element {
  return (
    <header class="letterhead">
      <Lines lines={start} />
      <div class="letterhead-title">
        {title === '' ? null : <h1>{title}</h1>}
        {subtitle === undefined ? null : (
          <p>
            <bdi>{subtitle}</bdi>
          </p>
        )}
      </div>
      <Lines lines={end} />
    </header>
  );
}

const Lines = ({ lines }: { readonly lines: readonly string[] }): JSX.Element => (
  <div class="letterhead-lines">
    {lines.map((line, index) => (
      <p key={index}>
        <bdi>{line}</bdi>
      </p>
    ))}
  </div>
);
