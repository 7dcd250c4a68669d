/** What the debrief shows. */
export interface DebriefScreen {
  readonly screen: 'debrief';
}
