/** How news comes in a decade: the medium that a dispatch and an answer are set in. It changes no word of what they say. */
import type { Words } from '../../words/words';
import { type Era, eraOf } from './era';

type Medium = 'telegram' | 'column' | 'bulletin' | 'teletext';

export interface WireModel {
  readonly medium: Medium;
  /** "By telegram": for eye and ear. */
  readonly label: string;
  /** The day, as short as it is told. */
  readonly day: string;
}

/** What has happened comes in one way; what follows, the same hour, may come in a faster one. */
const mediums: Readonly<Record<Era, { readonly dispatch: Medium; readonly answer: Medium }>> = {
  thirties: { dispatch: 'telegram', answer: 'telegram' },
  fifties: { dispatch: 'column', answer: 'bulletin' },
  seventies: { dispatch: 'teletext', answer: 'teletext' },
};

/** The first public teletext service, the BBC's, opened on this day; until then a screen brings news by picture and voice. */
const TELETEXT_FROM = '1974-09-23';

/**
 * @param from the first day of the episode, ISO: its decade is the whole episode's
 * @param day the day of the news, ISO
 */
export function wireOf(what: 'dispatch' | 'answer', from: string, day: string, words: Words): WireModel {
  const medium = mediums[eraOf(from)][what];
  const name = medium === 'teletext' && day < TELETEXT_FROM ? 'television' : medium;
  return { medium, label: words.say(`wire.${name}`), day: words.date(day, 'short') };
}
