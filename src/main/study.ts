/** The study: questions that take a while, worked out beside the page. One at a time; a new question ends the one before. */
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Finding, Question } from '../insight/findings';
import type { Level } from '../sim/level';
import { BETWEEN } from '../sim/start';
import { isOver } from '../sim/table';
import type { Gesture } from '../view/model/gesture';
import { levelAt, type ReadSetting, type Setting, withKnob, writeSetting } from '../view/model/knobs';
import { laboratoryWorlds } from '../view/model/laboratory';
import { presetSetting } from '../view/model/presets';
import type { StudyModel } from '../view/model/quietStudy';
import { given } from '../view/model/scene';
import { type Asked, asItIs, type Bench, firstStudy, mindKey, type Progress, type Study } from '../view/model/study';
import { studyModelOf } from '../view/model/studyModel';
import type { Hall } from './hall';
import type { Told } from './insightWorker';
import type { Session } from './session';

/** Worlds that each choice of a run is tried in. */
const luckWorlds = 400;

export interface StudyRoom {
  readonly model: ReadonlySignal<StudyModel>;
  readonly take: (gesture: Gesture) => void;
  readonly openBench: (level: Level, read: ReadSetting) => void;
  /** What the address says of the laboratory, without its sign. */
  readonly hash: ReadonlySignal<string>;
}

const openWorker = (): Worker => new Worker(new URL('./insightWorker.ts', import.meta.url), { type: 'module' });

type Put = (asked: Asked<Finding>) => void;

/** Asks a worker; what was under way before is stopped. */
function questioner() {
  let stop: (progress: Progress) => void = () => undefined;
  const ask = (question: Question, put: Put): void => {
    stop('stopped');
    let last: Asked<Finding> = { progress: 'working' };
    const show = (next: Asked<Finding>): void => {
      last = next;
      put(next);
    };
    show(last);
    try {
      const worker = openWorker();
      stop = (progress) => {
        worker.terminate();
        stop = () => undefined;
        show({ ...last, progress });
      };
      worker.onerror = () => stop('failed');
      worker.onmessage = ({ data }: MessageEvent<Told>) => {
        show({ progress: 'working', found: data.finding });
        if (data.isLast) stop('done');
      };
      worker.postMessage(question);
    } catch {
      show({ progress: 'failed' });
    }
  };
  return { ask, stop: () => stop('stopped') };
}

export function openStudy({ state }: Session, { words, shelf }: Hall): StudyRoom {
  const study = signal<Study>(firstStudy(BETWEEN));
  const benchLevel = signal<Level | undefined>(undefined);
  const { ask, stop } = questioner();

  const game = computed(() => {
    const { game: now } = state.value;
    return now && isOver(now.world) ? now : undefined;
  });
  const hash = computed(() => {
    const written = writeSetting(study.value.bench.setting, BETWEEN);
    const level = benchLevel.value?.id ?? '';
    return `/lab/${level}${written && `/${written}`}`;
  });
  const model = computed(() =>
    studyModelOf({
      words: words.value,
      study: study.value,
      link: `${location.href.split('#')[0]}#${hash.value}`,
      ...given('game', game.value),
      ...given('level', benchLevel.value),
    }),
  );

  const change = (next: Partial<Study>): void => {
    study.value = { ...study.peek(), ...next };
  };
  /** A new setting puts the last result away, for it was of another. */
  const set = (setting: Setting): void => {
    const { bet } = study.peek().bench;
    stop();
    change({ bench: { setting, ...given('bet', bet) } });
  };

  function askMind(beat: string, country: string): void {
    const asked = game.peek();
    if (!asked) return;
    const { world, log } = asked;
    ask({ about: 'mind', game: { world, log }, beat, country }, (put) => {
      if (put.found && put.found.about !== 'mind') return;
      const { found, progress } = put;
      change({ minds: { ...study.peek().minds, [mindKey(beat, country)]: { progress, ...given('found', found) } } });
    });
  }

  function askLuck(): void {
    const asked = game.peek();
    if (!asked) return;
    const { world, log, seat } = asked;
    ask({ about: 'luck', game: { world, log }, seat, worlds: luckWorlds }, ({ progress, found }) => {
      if (!found || found.about === 'luck') change({ luck: { progress, ...given('found', found) } });
    });
  }

  function askForecasts(): void {
    const { level } = state.peek();
    if (!level) return;
    const kept = shelf.finished().filter((record) => record.level === level.id);
    ask({ about: 'forecasts', level, records: kept }, ({ progress, found }) => {
      if (!found || found.about === 'forecasts') change({ forecasts: { progress, ...given('found', found) } });
    });
  }

  function runBench(): void {
    const level = benchLevel.peek();
    if (!level) return;
    const { setting } = study.peek().bench;
    const question: Question = {
      about: 'laboratory',
      asIs: level,
      changed: levelAt(level, setting),
      worlds: laboratoryWorlds,
    };
    ask(question, ({ progress, found }) => {
      if (found && found.about !== 'laboratory') return;
      change({ bench: { ...study.peek().bench, asked: { progress, ...given('found', found) } } });
    });
  }

  const turn = (level: Level, { setting }: Bench, gesture: Gesture): Setting | undefined => {
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

  const questions: Partial<Record<Gesture['type'], () => void>> = {
    'ask-luck': askLuck,
    'ask-forecasts': askForecasts,
    'stop-study': stop,
    'run-laboratory': runBench,
  };

  const take = (gesture: Gesture): void => {
    const { bench } = study.peek();
    const level = benchLevel.peek();
    const turned = level && turn(level, bench, gesture);
    if (turned) set(turned);
    if (gesture.type === 'ask-mind') askMind(gesture.beat, gesture.country);
    if (gesture.type === 'bet') change({ bench: { setting: bench.setting, bet: gesture.bet } });
    questions[gesture.type]?.();
  };

  const openBench = (level: Level, read: ReadSetting): void =>
    batch(() => {
      benchLevel.value = level;
      stop();
      const bench = read.ok ? { setting: read.setting } : { setting: asItIs(BETWEEN), problem: read.problem };
      change({ bench });
    });

  /** Another game's answers are no answers to this one. */
  let run: string | undefined;
  effect(() => {
    const now = game.value && `${game.value.run}.${game.value.world.seed}`;
    if (now === run) return;
    run = now;
    stop();
    study.value = { ...firstStudy(BETWEEN), bench: study.peek().bench };
  });

  return { model, take, openBench, hash };
}
