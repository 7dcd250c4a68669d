/** The first step: what has happened, what is announced, what arrived. */
import { charterText } from './charterTold';
import { figureModels } from './figures';
import { stretchesOf } from './glossary';
import { deedText } from './options';
import { newPapers } from './papers';
import { capital, given, inText, maybe, type Scene, shownBeat, todayOf } from './scene';
import type { DispatchStep } from './steps';
import { wireOf } from './wire';

/** What the power that leads lets the others know before they decide. */
function ledText(scene: Scene): string | undefined {
  const { words, sight } = scene;
  const beat = shownBeat(scene);
  if (!sight.led || !beat) return undefined;
  const { country, option } = sight.led;
  const slots = { leader: capital(inText(words, country)), deed: deedText(words, beat, country, option) };
  return words.say('panels.dispatch.led', slots);
}

/** Which article of the charter rules here, where it was written on the road that is played. */
function charterHere(scene: Scene): string | undefined {
  const articles = shownBeat(scene)?.charter;
  const charter = scene.level.carried?.charter;
  return articles && charter && charterText(scene.words, charter, articles);
}

/** The dispatch of the open beat. */
export function dispatchStep(scene: Scene): DispatchStep {
  const { words, level, seat } = scene;
  const beat = shownBeat(scene);
  const id = beat?.id ?? '';
  return {
    step: 'dispatch',
    wire: wireOf('dispatch', level.from, todayOf(scene), words),
    kicker: words.say(`beat-kind.${beat?.kind ?? 'pledge'}`),
    title: words.say(`beat.${id}.title`),
    text: stretchesOf(words.say(`beat.${id}.situation`), level, words),
    figures: figureModels(words, beat),
    news: newPapers(scene),
    ...given('own', maybe(words, `beat.${id}.situation.${seat}`)),
    ...given('led', ledText(scene)),
    ...given('charter', charterHere(scene)),
    ...given('announced', maybe(words, `beat.${id}.step`)),
  };
}
