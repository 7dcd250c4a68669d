/** What stays on the page while a crisis is played: head, map in words, gauges. */
import type { Mode } from '../../session/types';
import type { CrisisFrame, CrisisScreen, HeaderModel } from './crisisScreen';
import { gaugeModels } from './gauges';
import { mapFacts } from './mapFacts';
import { roomModel } from './room';
import { given, nameOf, type Scene, shownBeat, todayOf } from './scene';
import { textModel } from './textOnTable';

function headerModel(scene: Scene): HeaderModel {
  const { words, level, seat } = scene;
  const deadline = shownBeat(scene)?.deadline;
  return {
    number: level.number,
    title: words.say('level.title'),
    date: words.date(todayOf(scene), 'long'),
    shortDate: words.date(todayOf(scene), 'day'),
    seat: { id: seat, name: nameOf(words, seat) },
    ...given('isOnScreen', scene.isOnScreen || undefined),
    ...given('deadline', deadline && words.date(deadline, 'short')),
  };
}

/** Head, map and gauges of the day. */
export function crisisFrame(scene: Scene): CrisisFrame {
  return {
    header: headerModel(scene),
    map: mapFacts(scene),
    gauges: gaugeModels(scene),
    tab: scene.look.tab,
    ...given('treaty', textModel(scene)),
    ...given('room', roomModel(scene)),
  };
}

const way: readonly Mode[] = ['dispatch', 'sounding', 'forecasting', 'deciding'];

/** The four steps to a decision. How many decisions an episode has is never told. */
export function stepsOf({ mode, words }: Scene): CrisisScreen['steps'] {
  const now = way.indexOf(mode);
  return way.map((id, at) => ({
    id,
    label: words.say(`panels.step.${id}`),
    state: at < now ? 'done' : at === now ? 'now' : 'later',
  }));
}
