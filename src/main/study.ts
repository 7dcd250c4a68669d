/** The study: questions that take a while, worked out beside the page. One at a time; a new question ends the one before. */
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Level } from '../sim/level';
import { BETWEEN } from '../sim/start';
import { isOver } from '../sim/table';
import type { Gesture } from '../view/model/gesture';
import { type ReadSetting, type Setting, withKnob, writeSetting } from '../view/model/knobs';
import { presetSetting } from '../view/model/presets';
import type { StudyModel } from '../view/model/quietStudy';
import { given } from '../view/model/scene';
import { asItIs, type Bench, firstStudy, type Study } from '../view/model/study';
import { studyModelOf } from '../view/model/studyModel';
import type { Hall } from './hall';
import { startQuestioner } from './questioner';
import type { Session } from './session';
import { askForecasts, askLuck, askMind, change, runBench, type StudyDesk } from './studyQuestions';

export interface StudyRoom {
  readonly model: ReadonlySignal<StudyModel>;
  readonly take: (gesture: Gesture) => void;
  readonly openBench: (level: Level, read: ReadSetting) => void;
  /** What the address says of the laboratory, without its sign. */
  readonly hash: ReadonlySignal<string>;
}

const openDesk = ({ state }: Session, { shelf }: Hall): StudyDesk => ({
  study: signal<Study>(firstStudy(BETWEEN)),
  game: computed(() => {
    const { game } = state.value;
    return game && isOver(game.world) ? game : undefined;
  }),
  level: computed(() => state.value.level),
  benchLevel: signal<Level | undefined>(undefined),
  shelf,
  questioner: startQuestioner(),
});

const hashOf = ({ study, benchLevel }: StudyDesk): string => {
  const written = writeSetting(study.value.bench.setting, BETWEEN);
  return `/lab/${benchLevel.value?.id ?? ''}${written && `/${written}`}`;
};

/** What a gesture makes of the setting; undefined if it turns nothing. */
const turned = (level: Level, { setting }: Bench, gesture: Gesture): Setting | undefined => {
  switch (gesture.type) {
    case 'turn-knob':
      return withKnob(level, setting, gesture.knob, gesture.value);
    case 'set-preset':
      return presetSetting(level, setting.reading, gesture.preset);
    case 'set-lab-reading':
      return { ...setting, reading: gesture.reading };
    case 'reset-knobs':
      return asItIs(BETWEEN);
    default:
      return undefined;
  }
};

/** A new setting puts the last result away, for it was of another. */
const set = (desk: StudyDesk, setting: Setting): void => {
  const { bet } = desk.study.peek().bench;
  desk.questioner.stop();
  change(desk, { bench: { setting, ...given('bet', bet) } });
};

function takeGesture(desk: StudyDesk, gesture: Gesture): void {
  const { bench } = desk.study.peek();
  const level = desk.benchLevel.peek();
  const setting = level && turned(level, bench, gesture);
  if (setting) set(desk, setting);
  if (gesture.type === 'ask-mind') askMind(desk, gesture.beat, gesture.country);
  if (gesture.type === 'bet') {
    desk.questioner.stop();
    change(desk, { bench: { setting: bench.setting, bet: gesture.bet } });
  }
  if (gesture.type === 'ask-luck') askLuck(desk);
  if (gesture.type === 'ask-forecasts') askForecasts(desk);
  if (gesture.type === 'stop-study') desk.questioner.stop();
  if (gesture.type === 'run-laboratory') runBench(desk);
}

const openBench = (desk: StudyDesk, level: Level, read: ReadSetting): void =>
  batch(() => {
    desk.benchLevel.value = level;
    desk.questioner.stop();
    const bench = read.ok ? { setting: read.setting } : { setting: asItIs(BETWEEN), problem: read.problem };
    change(desk, { bench });
  });

/** Another game's answers are no answers to this one. */
function forgetWithRun({ study, game, questioner }: StudyDesk): void {
  let run: string | undefined;
  effect(() => {
    const now = game.value && `${game.value.run}.${game.value.world.seed}`;
    if (now === run) return;
    run = now;
    questioner.stop();
    study.value = { ...firstStudy(BETWEEN), bench: study.peek().bench };
  });
}

export function openStudy(session: Session, hall: Hall): StudyRoom {
  const desk = openDesk(session, hall);
  const { study, game, benchLevel } = desk;
  const hash = computed(() => hashOf(desk));
  const model = computed(() =>
    studyModelOf({
      words: hall.words.value,
      study: study.value,
      link: `${location.href.split('#')[0]}#${hash.value}`,
      ...given('game', game.value),
      ...given('level', benchLevel.value),
    }),
  );
  forgetWithRun(desk);
  return {
    model,
    hash,
    take: (gesture) => takeGesture(desk, gesture),
    openBench: (level, read) => openBench(desk, level, read),
  };
}
