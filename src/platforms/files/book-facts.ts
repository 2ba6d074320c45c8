/** What the parts around the sheets say: names and places of sheets, texts that cells share, formats of numbers. */
export interface BookFacts {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly epoch: 1900 | 1904;
}

export interface NumberFormat {
  readonly day: boolean;
  /** Digits that «0000000000» pads to. */
  readonly pad: number;
}
