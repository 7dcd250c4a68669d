/** What is asked of a plate: who holds which town, and when. */
export interface Tried {
  /** When: the day of the plate. */
  readonly on: string;
  /** Town of the plate, and the holder of the land it stands on. */
  readonly holders: Readonly<Record<string, string>>;
  /** The pieces that could change hands, each by towns or points of its own. */
  readonly pieces: Readonly<Record<string, string>>;
  /** Later days, ISO, and who held what by then, if the episode has gone as history did; by episode. */
  readonly later?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
}
