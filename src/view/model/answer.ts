/** The challenger's answer, and what changed with it. */
import type { Move } from '../../sim/world';
import type { AnswerScreen } from './crisisScreen';
import { gaugeModels } from './gauges';
import type { IconName } from './icons';
import { endsSince, lastSeen } from './reveal';
import { isAtStop, maybe, nameOf, type Scene, shownBeat, todayOf } from './scene';
import { wireOf } from './wire';

const moveIcons: Readonly<Record<Move, IconName>> = { yield: 'ceasefire', bargain: 'mediate', advance: 'aggressor' };

function tensionChange({ game, world, words }: Scene): AnswerScreen['changes'] {
  const change = Math.round(world.tension) - Math.round(game.before.tension);
  if (Math.abs(change) < 3) return [];
  return [{ icon: 'tension', text: words.say(change > 0 ? 'panels.answer.tenser' : 'panels.answer.calmer') }];
}

function gaugeChanges(scene: Scene): AnswerScreen['changes'] {
  return gaugeModels(scene).flatMap(({ icon, fullLabel, value, trend }) =>
    trend
      ? [{ icon, text: scene.words.say('panels.answer.gauge', { label: fullLabel, value, trend: trend.text }) }]
      : [],
  );
}

function tableChange({ game, world, words, level }: Scene): AnswerScreen['changes'] {
  if (world.crisis.concession <= game.before.crisis.concession) return [];
  return [{ icon: 'concession', text: words.say('panels.answer.table', { victim: nameOf(words, level.victim) }) }];
}

function attackChange({ game, world, words, level }: Scene): AnswerScreen['changes'] {
  if (!world.crisis.attacked || game.before.crisis.attacked) return [];
  const slots = { challenger: nameOf(words, level.challenger.id), victim: nameOf(words, level.victim) };
  return [{ icon: 'warning', text: words.say('panels.answer.attacked', slots) }];
}

function entryChange({ game, world, words, level }: Scene): AnswerScreen['changes'] {
  const patron = level.war?.patron;
  if (!patron || !world.crisis.entered || game.before.crisis.entered) return [];
  return [{ icon: 'warning', text: words.say('panels.answer.entered', { patron: nameOf(words, patron.country) }) }];
}

/** Promises that ended with the answer; those that ended with the decisions were told before. */
function endChanges(scene: Scene): AnswerScreen['changes'] {
  const { unanswered } = scene.game;
  if (!unanswered) return [];
  return endsSince(scene, unanswered).map(({ icon, text, state }) => ({ icon, text: `${text} ${state}` }));
}

function goOnKey(scene: Scene): string {
  if (isAtStop(scene)) return 'task.done';
  return scene.world.ending ? 'panels.answer.to-end' : 'panels.answer.go-on';
}

/** What the challenger does after the reveal, told without its reasons. */
export function answerPart(
  scene: Scene,
): Omit<AnswerScreen, 'screen' | 'header' | 'map' | 'gauges' | 'tab' | 'cover' | 'prompt'> {
  const { words, level } = scene;
  const beat = shownBeat(scene);
  const move = lastSeen(scene)?.move;
  const slots = { challenger: nameOf(words, level.challenger.id), victim: nameOf(words, level.victim) };
  const text = move && maybe(words, `reveal.${beat?.id ?? ''}.${move}`);
  return {
    title: words.say('panels.answer.title', slots),
    wire: wireOf('answer', level.from, todayOf(scene), words),
    icon: move ? moveIcons[move] : 'clock',
    move: words.say(move ? `${beat?.answer === 'fight' ? 'front' : 'move'}.${move}.text` : 'panels.move.none', slots),
    text: text ?? '',
    changes: [
      ...attackChange(scene),
      ...entryChange(scene),
      ...tableChange(scene),
      ...endChanges(scene),
      ...tensionChange(scene),
      ...gaugeChanges(scene),
    ],
    goOn: words.say(goOnKey(scene)),
  };
}
