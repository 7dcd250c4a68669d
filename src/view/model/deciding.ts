/** The last two steps: a forecast, and a decision that cannot be taken back. */

import type { Adviser, Beat } from '../../sim/level';
import type { Choice } from '../../sim/sight';
import type { IconName } from './icons';
import { leadersOf } from './look';
import { optionIcon, optionText, optionTitle } from './options';
import { readablePapers } from './papers';
import { given, nameOf, partOf, type Scene, shownBeat } from './scene';
import type { DecidingStep, ForecastStep, OptionModel, VoteStep } from './steps';

export const adviserIcons: Readonly<Record<Adviser, IconName>> = {
  foreign: 'diplomat',
  general: 'general',
  treasurer: 'treasurer',
  parliament: 'parliament',
};

const undecided = 50;

/** What the player thinks will happen, in whole per cent. */
export function forecastStep({ words, sight }: Scene): ForecastStep {
  return {
    step: 'forecasting',
    title: words.say('panels.forecast.title'),
    question: words.say(`beat.${sight.beat?.id ?? ''}.forecast`),
    percent: sight.forecast ?? undecided,
    isMade: sight.forecast !== undefined,
  };
}

function adviceOf(scene: Scene, beat: Beat, option: string): OptionModel['advice'] {
  const { level, seat, words } = scene;
  const advisers = level.countries.find(({ id }) => id === seat)?.playable?.advisers ?? [];
  const part = partOf(scene);
  return advisers
    .filter((adviser) => part === undefined || adviser === part)
    .map((adviser) => ({ adviser, key: `option.${beat.id}.${seat}.${option}.advice.${adviser}` }))
    .filter(({ key }) => words.has(key))
    .map(({ adviser, key }) => ({
      name: words.say(`seat.${seat}.adviser.${adviser}.name`),
      icon: adviserIcons[adviser],
      text: words.say(key),
    }));
}

function closedText({ words }: Scene, { refusal }: Choice): string | undefined {
  if (!refusal) return undefined;
  return words.say(refusal.reason ?? `refusal.${refusal.code}`);
}

function optionModel(scene: Scene, beat: Beat, choice: Choice): OptionModel {
  const { words, seat, look } = scene;
  return {
    id: choice.option,
    icon: optionIcon(choice),
    title: optionTitle(words, beat, seat, choice.option),
    text: optionText(words, beat, seat, choice.option),
    isPicked: look.option === choice.option,
    advice: scene.isOnScreen ? [] : adviceOf(scene, beat, choice.option),
    ...given('closed', closedText(scene, choice)),
  };
}

const papersToCite = (scene: Scene): DecidingStep['papers'] =>
  readablePapers(scene).map(({ id }) => ({
    id,
    title: scene.words.say(`paper.${id}.title`),
    isCited: scene.look.paper === id,
  }));

function sealingOf({ look, words, game }: Scene, picked: OptionModel | undefined): DecidingStep['sealing'] {
  if (!look.isSealing || !picked) return undefined;
  const cited = look.paper && words.say('panels.seal.cited', { paper: words.say(`paper.${look.paper}.title`) });
  const together = game.assignment?.isForPairs ? words.say('task.together') : undefined;
  return {
    title: picked.title,
    text: picked.text,
    ...given('cited', cited || undefined),
    ...given('together', together),
  };
}

function waitingText({ sight, seat, words }: Scene): string | undefined {
  const others = sight.waitingFor.filter((one) => one !== seat);
  if (!sight.sealed || others.length === 0) return undefined;
  return words.say('panels.waiting', { names: words.list(others.map((one) => nameOf(words, one))) });
}

function voteStep({ words, look }: Scene, options: readonly OptionModel[]): VoteStep {
  const { votes = {} } = look;
  const leaders = leadersOf(votes).map((id) => options.find((option) => option.id === id)?.title ?? '');
  const cast = Object.values(votes).reduce((sum, count) => sum + count, 0);
  const slots = { count: cast, options: words.list(leaders.map((title) => `“${title}”`)) };
  const key = leaders.length === 0 ? 'none' : leaders.length > 1 ? 'tie' : 'lead';
  return { counts: votes, told: words.say(`vote.${key}`, slots) };
}

/** What can be decided now, with what each adviser argues. */
export function decidingStep(scene: Scene): DecidingStep {
  const { words, sight } = scene;
  const beat = shownBeat(scene);
  const options = beat ? sight.choices.map((choice) => optionModel(scene, beat, choice)) : [];
  const picked = options.find(({ isPicked, closed }) => isPicked && closed === undefined);
  return {
    step: 'deciding',
    kicker: words.say(`beat-kind.${beat?.kind ?? 'pledge'}`),
    title: words.say(`beat.${beat?.id ?? ''}.title`),
    options,
    papers: papersToCite(scene),
    forecast: words.say('panels.forecast.noted', { percent: sight.forecast ?? undecided }),
    ...given('picked', picked?.id),
    ...given('vote', scene.isOnScreen ? voteStep(scene, options) : undefined),
    ...given('sealing', sealingOf(scene, picked)),
    ...given('waiting', waitingText(scene)),
  };
}
