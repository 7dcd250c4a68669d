/** A level that must fail: one mistake planted in the small level, and how it must be told. */
export interface Mistake {
  readonly says: string;
  /** Where the mistake is planted, and what is put there; undefined takes away what stood there. */
  readonly at: readonly (string | number)[];
  readonly put: unknown;
  readonly path: string;
  readonly code: string;
  readonly sentence: string;
}
