/** How models and panels ask for sentences. `src/words` joined with the words of the open level satisfies it. */

/** What fills the `{slots}` of a sentence. */
export type Slots = Readonly<Record<string, string | number>>;

export interface Tongue {
  /** The sentence of a key with its slots filled; the key itself when no sentence has it. */
  readonly say: (key: string, slots?: Slots) => string;
  readonly has: (key: string) => boolean;
  /** An ISO day in words: `long` with weekday and year, `day` with year, `short` without. */
  readonly date: (iso: string, style: 'long' | 'day' | 'short') => string;
  /** Names joined as the language joins them. */
  readonly list: (names: readonly string[]) => string;
}
