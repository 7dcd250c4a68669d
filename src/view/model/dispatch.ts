/** The first step: what has happened, what is announced, what arrived. */
import { stretchesOf } from './glossary';
import { newPapers } from './papers';
import { given, maybe, type Scene, shownBeat } from './scene';
import type { DispatchStep } from './steps';

/** The dispatch of the open beat. */
export function dispatchStep(scene: Scene): DispatchStep {
  const { words, level, seat } = scene;
  const beat = shownBeat(scene);
  const id = beat?.id ?? '';
  return {
    step: 'dispatch',
    kicker: words.say(`beat-kind.${beat?.kind ?? 'pledge'}`),
    title: words.say(`beat.${id}.title`),
    text: stretchesOf(words.say(`beat.${id}.situation`), level, words),
    news: newPapers(scene),
    ...given('own', maybe(words, `beat.${id}.situation.${seat}`)),
    ...given('announced', maybe(words, `beat.${id}.step`)),
  };
}
