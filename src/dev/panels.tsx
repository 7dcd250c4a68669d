/** The panels on the workbench, over the real rules: `?at=deciding&beat=2&seat=FRA&page=ledger`. Never shipped. */
import { computed, effect, signal } from '@preact/signals';
import levelFile from '../../levels/1938-munich/level.json';
import levelWords from '../../levels/1938-munich/words.en.json';
import type { Game, Mode, SessionSnapshot } from '../session/types';
import type { Command } from '../sim/command';
import type { Level } from '../sim/level';
import { startWorld } from '../sim/start';
import { optionsOf } from '../sim/table';
import { takeCommand } from '../sim/take';
import type { Gesture } from '../view/model/gesture';
import type { OverlayName } from '../view/model/look';
import { firstLook, type Look } from '../view/model/look';
import { nextLook } from '../view/model/nextLook';
import { sceneOf, screenOf } from '../view/model/screenOf';
import { changedSettings, firstSettings, type Settings } from '../view/model/settings';
import { stageModelOf } from '../view/model/stageOf';
import { showPanels } from '../view/panels/app';
import { wordsIn } from '../words/languages';

const level = levelFile as unknown as Level;
const asked = new URLSearchParams(location.search);

const way: readonly Mode[] = ['dispatch', 'sounding', 'forecasting', 'deciding', 'revealing', 'answering'];

function begun(seat: string, reading: string): Game {
  const world = startWorld(level, { seed: Number(asked.get('seed') ?? 7), reading, seats: { [seat]: 'person' } });
  return { run: 'bench', seat, world, before: world, log: [], happenings: [] };
}

function taken(game: Game, command: Command): Game {
  const done = takeCommand(game.world, command);
  if (!done.ok) throw new RangeError(done.refusal.code);
  return { ...game, before: game.world, world: done.world, log: [...game.log, command], happenings: done.happenings };
}

/** Plays the first beats with the option of that number (`?pick=1`), up to the beat that was asked for. */
function playedTo(beat: number, seat: string): Game {
  const mandate = level.countries.find(({ id }) => id === seat)?.playable?.mandates[0]?.id ?? '';
  let game = taken(begun(seat, 'between'), { do: 'take-mandate', by: seat, mandate });
  for (let at = 1; at < beat && game.world.at < level.beats.length; at += 1) game = decided(game);
  return game;
}

function decided(game: Game): Game {
  const beat = level.beats[game.world.at];
  const options = beat ? optionsOf(beat, game.seat) : [];
  const option = options[Number(asked.get('pick') ?? 0) % Math.max(1, options.length)]?.id ?? '';
  return taken(game, { do: 'decide', by: game.seat, option });
}

function opening(): SessionSnapshot {
  const mode = (asked.get('at') ?? 'title') as Mode;
  const seat = asked.get('seat') ?? 'FRA';
  if (mode === 'title') return { mode };
  if (mode === 'choosing') return { mode, level };
  if (mode === 'briefing') return { mode, level, game: begun(seat, 'between') };
  const game = playedTo(Number(asked.get('beat') ?? 1), seat);
  return { mode, level, game: mode === 'revealing' || mode === 'answering' ? decided(game) : game };
}

function openingLook(): Look {
  const page = asked.get('page') as OverlayName | null;
  const country = asked.get('country');
  const option = asked.get('option');
  return {
    ...firstLook,
    ...(page && { overlay: { name: page, ...(country && { id: country }) } }),
    ...(country && { country }),
    ...(option && { option }),
    ...(asked.get('tab') === 'map' && { tab: 'map' as const }),
    isSealing: asked.has('sealing'),
    isHurried: asked.has('hurried'),
  };
}

const snapshot = signal<SessionSnapshot>(opening());
const look = signal<Look>(openingLook());
const settings = signal<Settings>({
  ...firstSettings,
  stage: asked.get('stage') !== 'off',
  textSize: asked.get('size') === '150' ? 150 : 100,
  motion: 'reduced',
});
const words = signal(wordsIn('en', { en: levelWords }));
const runs = signal([
  { run: 'a', name: '', level: '1938-munich', seat: 'FRA', at: '1938-09-20', isOver: false, saved: '2026-01-02T10:00' },
  {
    run: 'b',
    name: 'With Moscow',
    level: '1938-munich',
    seat: 'GBR',
    at: '1938-10-20',
    isOver: true,
    saved: '2026-01-01T10:00',
  },
]);

const toMode = (mode: Mode) => {
  snapshot.value = { ...snapshot.value, mode };
};
const command = (one: Command) => {
  const { game } = snapshot.value;
  if (game) snapshot.value = { ...snapshot.value, game: taken(game, one) };
};

function answer(gesture: Gesture) {
  const { game, mode } = snapshot.value;
  const by = game?.seat ?? '';
  const step = way.indexOf(mode);
  switch (gesture.type) {
    case 'open-episode':
      snapshot.value = { mode: 'choosing', level };
      return;
    case 'leave':
      snapshot.value = { mode: 'title' };
      return;
    case 'begin':
      snapshot.value = { mode: 'briefing', level, game: begun(gesture.seat, gesture.reading) };
      return;
    case 'take-mandate':
      command({ do: 'take-mandate', by, mandate: gesture.mandate });
      toMode('dispatch');
      return;
    case 'sound':
      command({ do: 'sound', by, sounding: gesture.sounding });
      return;
    case 'forecast':
      command({ do: 'forecast', by, percent: gesture.percent });
      return;
    case 'seal':
      command({ do: 'decide', by, option: gesture.option, ...(gesture.paper && { paper: gesture.paper }) });
      toMode('revealing');
      return;
    case 'go-on':
      toMode(mode === 'answering' && game?.world.ending ? 'ended' : (way[(step + 1) % way.length] ?? 'dispatch'));
      return;
    case 'go-back':
      toMode(way[Math.max(0, step - 1)] ?? 'dispatch');
      return;
    case 'set-setting':
      settings.value = changedSettings(settings.value, gesture.change);
      return;
    default:
  }
}

const model = computed(() =>
  screenOf(snapshot.value, settings.value, words.value, { look: look.value, runs: runs.value }),
);

const root = document.getElementById('panels');
if (root) {
  showPanels(
    root,
    model,
    (gesture) => {
      answer(gesture);
      look.value = nextLook(look.value, gesture);
    },
    words,
  );
}

const place = document.getElementById('stage');
if (place && settings.value.stage && snapshot.value.game) {
  const { startStage } = await import('../view/stage/startStage');
  const stage = await startStage(place, snapshot.value.game.world.level.map, {
    onPick: (country) => {
      look.value = nextLook(look.value, { type: 'pick-country', country });
    },
    onThread: () => undefined,
  });
  effect(() => {
    const { mode, game } = snapshot.value;
    const shown = game && stageModelOf(sceneOf(mode, game, words.value, look.value), settings.value, true);
    if (shown) stage.show(shown);
  });
}
