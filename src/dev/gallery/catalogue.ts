/** All that the gallery has to show of an episode, by kind. */
import { cardExamples } from './cards';
import { debriefExamples, endingExamples } from './ends';
import type { Episode } from './episode';
import { type Example, type Kind, kinds } from './example';
import { mapExamples, roomExamples, threadExamples } from './maps';

const listers: Readonly<Record<Kind, (episode: Episode) => readonly Example[]>> = {
  map: mapExamples,
  room: roomExamples,
  thread: threadExamples,
  card: cardExamples,
  ending: endingExamples,
  debrief: debriefExamples,
};

export const examplesOf = (episode: Episode, kind: Kind): readonly Example[] => listers[kind](episode);

export const allExamplesOf = (episode: Episode): readonly Example[] =>
  kinds.flatMap((kind) => examplesOf(episode, kind));

/** The kind and the episode that an address names. */
export function placeOf(id: string): { readonly kind: Kind; readonly episode: string } | undefined {
  const [name, episode] = id.split('/');
  const kind = kinds.find((one) => one === name);
  return kind && episode ? { kind, episode } : undefined;
}
