/** The pages after the end on the workbench, over a real game: `?seat=GBR&seed=4&reading=berlin-set&pick=2&at=debriefing&page=about`. */
import { computed, signal } from '@preact/signals';
import levelFile from '../../levels/1938-munich/level.json';
import notes from '../../levels/1938-munich/notes.json';
import levelWords from '../../levels/1938-munich/words.en.json';
import type { Game, Mode, SessionSnapshot } from '../session/types';
import type { Command } from '../sim/command';
import type { Level } from '../sim/level';
import { startWorld } from '../sim/start';
import { optionsOf } from '../sim/table';
import { takeCommand } from '../sim/take';
import type { Gesture } from '../view/model/gesture';
import { firstLook } from '../view/model/look';
import { nextLook } from '../view/model/nextLook';
import { screenOf } from '../view/model/screenOf';
import { firstSettings, type Settings } from '../view/model/settings';
import { showPanels } from '../view/panels/app';
import { wordsIn } from '../words/languages';

const level = levelFile as unknown as Level;
const asked = new URLSearchParams(location.search);
const seat = asked.get('seat') ?? 'FRA';
const pick = asked.get('pick');

function taken(game: Game, command: Command): Game | undefined {
  const done = takeCommand(game.world, command);
  if (!done.ok) return undefined;
  return { ...game, before: game.world, world: done.world, log: [...game.log, command], happenings: done.happenings };
}

/** History's option, or the option of that number. */
function decided(game: Game): Game {
  const beat = level.beats[game.world.at];
  const ids = beat ? optionsOf(beat, game.seat).map(({ id }) => id) : [];
  const wish = pick === null ? level.history[game.seat]?.[beat?.id ?? ''] : ids[Number(pick) % ids.length];
  for (const option of [wish ?? '', ...ids]) {
    const next = taken(game, { do: 'decide', by: game.seat, option });
    if (next) return next;
  }
  throw new RangeError(`no open option in ${beat?.id}`);
}

function playedOut(by: string, reading: string): Game {
  const world = startWorld(level, { seed: Number(asked.get('seed') ?? 2), reading, seats: { [by]: 'person' } });
  let game: Game = { run: 'bench', seat: by, world, before: world, log: [], happenings: [] };
  const mandate = level.countries.find(({ id }) => id === by)?.playable?.mandates[1]?.id ?? '';
  game = taken(game, { do: 'take-mandate', by, mandate }) ?? game;
  for (let percent = 70; game.world.at < level.beats.length; percent = Math.max(10, percent - 15)) {
    game = decided(taken(game, { do: 'forecast', by, percent }) ?? game);
  }
  return game;
}

const snapshot = signal<SessionSnapshot>({
  mode: (asked.get('at') ?? 'ended') as Mode,
  level,
  game: playedOut(seat, asked.get('reading') ?? 'between'),
});
const look = signal({ ...firstLook, ...(asked.get('page') === 'about' && { overlay: { name: 'about' as const } }) });
const settings = signal<Settings>({ ...firstSettings, textSize: asked.get('size') === '150' ? 150 : 100 });
const words = signal(wordsIn('en', { en: levelWords }));

function answer(gesture: Gesture) {
  if (gesture.type === 'go-on') snapshot.value = { ...snapshot.value, mode: 'debriefing' };
  if (gesture.type === 'go-back') snapshot.value = { ...snapshot.value, mode: 'ended' };
  if (gesture.type === 'play-other-seat')
    snapshot.value = { mode: 'ended', level, game: playedOut(gesture.seat, 'between') };
  if (gesture.type === 'begin')
    snapshot.value = { mode: 'ended', level, game: playedOut(gesture.seat, gesture.reading) };
}

const model = computed(() =>
  screenOf(snapshot.value, settings.value, words.value, { look: look.value, runs: [], notes }),
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
