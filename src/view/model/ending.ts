/** The front page when an episode is over. */
export interface EndedScreen {
  readonly screen: 'ended';
}
