import { describe, expect, test } from 'vitest';
import { measures } from '../../src/sim/measure';
import type { World } from '../../src/sim/world';
import type { OverlayName } from '../../src/view/model/look';
import { munich, munichWords } from './debriefRuns';
import { commanded, crisisModes, decided, lineOf, newGame, sceneAt, screenAt, stringsIn } from './modelRuns';

const seats = munich.countries.filter(({ playable }) => playable).map(({ id }) => id);
const withInfluence = (nations: World['nations']): World['nations'] =>
  Object.fromEntries(Object.entries(nations).map(([id, nation]) => [id, { ...nation, influence: 4 }]));
const isKey = (text: string): boolean => /^[a-z][\w-]*(\.[\w-]+)+$/.test(text);
const hasOpenSlot = (text: string): boolean => /\{\w/.test(text);

describe('every screen speaks in sentences', () => {
  const pages: readonly OverlayName[] = [
    'papers',
    'ledger',
    'country',
    'glossary',
    'help',
    'settings',
    'runs',
    'about',
  ];
  const common: readonly OverlayName[] = ['help', 'settings', 'runs', 'about'];
  for (const seat of seats) {
    test(`a whole game of ${seat} shows no bare key and no unfilled slot`, () => {
      const said = lineOf(seat, 1).flatMap((game, at, games) => {
        const isLast = at === games.length - 1;
        const modes = isLast ? (['ended', 'debriefing'] as const) : crisisModes;
        const now = modes.map((mode) => screenAt(mode, game, { country: 'GBR' }));
        const then = at > 0 ? (['revealing', 'answering'] as const).map((mode) => screenAt(mode, game)) : [];
        const laid = pages.map((name) => screenAt('dispatch', game, { overlay: { name } }).shell);
        return stringsIn([...now, ...then, ...laid]);
      });
      expect(said.length).toBeGreaterThan(200);
      expect([...new Set(said.filter((text) => isKey(text) || hasOpenSlot(text)))]).toEqual([]);
    });
  }
  test('so do the pages before the game', () => {
    const said = stringsIn([
      ...common.map((name) => screenAt('title', undefined, { overlay: { name } })),
      screenAt('choosing'),
      screenAt('briefing', newGame()),
    ]);
    expect(said.filter((text) => isKey(text) || hasOpenSlot(text))).toEqual([]);
  });
});

describe('what is kept from the player until the end', () => {
  test('nothing on a crisis page tells how many decisions there will be', () => {
    const counts = munich.beats.length;
    const said = lineOf('FRA', 0)
      .slice(0, -1)
      .flatMap((game) => crisisModes.flatMap((mode) => stringsIn(screenAt(mode, game))));
    expect(said.filter((text) => new RegExp(`\\bof ${counts}\\b|decisions? \\d`, 'i').test(text))).toEqual([]);
  });
  test('the way to a decision has the same four steps at every beat', () => {
    const ways = lineOf('GBR', 2)
      .slice(0, -1)
      .map((game) => {
        const screen = screenAt('sounding', game);
        return screen.screen === 'crisis' ? screen.steps.map(({ state }) => state) : [];
      });
    for (const way of ways) expect(way).toEqual(['done', 'now', 'later', 'later']);
  });
  test('no option prints what it will do to a gauge', () => {
    const screen = screenAt('deciding', newGame());
    const step = screen.screen === 'crisis' && screen.step.step === 'deciding' ? screen.step : undefined;
    expect(step?.options.length).toBe(4);
    expect(stringsIn(step?.options).filter((text) => /[+−-]\d|\d+ ?%/.test(text))).toEqual([]);
  });
  test('a paper reaches a desk only on the day it became known, and only the desks it was for', () => {
    for (const seat of seats) {
      for (const game of lineOf(seat, 0).slice(0, -1)) {
        const today = munich.beats[game.world.at]?.date ?? '';
        const { overlay } = screenAt('dispatch', game, { overlay: { name: 'papers' } }).shell;
        const ids = overlay?.name === 'papers' ? overlay.papers.map(({ id }) => id) : [];
        const early = ids.filter((id) => {
          const paper = munich.papers.find((one) => one.id === id);
          return !paper || paper.known > today || (paper.readers && !paper.readers.includes(seat));
        });
        expect(early).toEqual([]);
      }
    }
  });
});

describe('the desk', () => {
  test('advisers argue about every open option of every playable seat', () => {
    for (const seat of seats) {
      const advisers = munich.countries.find(({ id }) => id === seat)?.playable?.advisers ?? [];
      const screen = screenAt('deciding', newGame(seat));
      const options = screen.screen === 'crisis' && screen.step.step === 'deciding' ? screen.step.options : [];
      for (const { advice } of options) expect(advice).toHaveLength(advisers.length);
    }
  });
  test('an option that is not open says why', () => {
    const game = newGame('SUN');
    const at = munich.beats.findIndex(({ id }) => id === 'first-october');
    const screen = screenAt('deciding', { ...game, world: { ...game.world, at } });
    const options = screen.screen === 'crisis' && screen.step.step === 'deciding' ? screen.step.options : [];
    expect(options.find(({ id }) => id === 'march')?.closed).toBe(
      munichWords.say('option.first-october.SUN.march.closed'),
    );
  });
  test('nothing can be sealed before it is chosen, and the seal is asked for twice', () => {
    const game = newGame();
    const stepAt = (look: Parameters<typeof screenAt>[2]) => {
      const screen = screenAt('deciding', game, look);
      return screen.screen === 'crisis' && screen.step.step === 'deciding' ? screen.step : undefined;
    };
    expect(stepAt({ isSealing: true })?.sealing).toBeUndefined();
    expect(stepAt({ option: 'reaffirm' })?.sealing).toBeUndefined();
    expect(stepAt({ option: 'reaffirm', isSealing: true })?.sealing?.title).toBe(
      munichWords.say('option.weekend.FRA.reaffirm.title'),
    );
  });
  test('what was heard in private stands on the desk and is told to the ear', () => {
    const game = commanded(newGame(), { do: 'sound', by: 'FRA', sounding: { how: 'sound-out', to: 'GBR' } });
    const screen = screenAt('sounding', game);
    const heard = screen.screen === 'crisis' && screen.step.step === 'sounding' ? screen.step.heard : [];
    expect(heard).toHaveLength(1);
    expect(heard[0]?.text).toContain('Great Britain');
    expect(screen.shell.announcement).toBe(heard[0]?.text);
  });
  test('every government can be sounded out at every beat, and answers in a sentence', () => {
    const others = munich.countries.map(({ id }) => id).filter((id) => id !== 'FRA');
    for (const game of lineOf('FRA', 0).slice(0, -1)) {
      for (const to of others) {
        const rich = { ...game, world: { ...game.world, nations: withInfluence(game.world.nations) } };
        const heard = commanded(rich, { do: 'sound', by: 'FRA', sounding: { how: 'sound-out', to } });
        expect(screenAt('sounding', heard).shell.announcement).not.toMatch(/(deed|option)\.[a-z]/);
      }
    }
  });
  test('a country that was spoken to today is marked, and its sounding closed with a reason', () => {
    const game = commanded(newGame(), { do: 'sound', by: 'FRA', sounding: { how: 'sound-out', to: 'GBR' } });
    const screen = screenAt('sounding', game, { country: 'GBR' });
    const step = screen.screen === 'crisis' && screen.step.step === 'sounding' ? screen.step : undefined;
    expect(step?.countries.filter(({ isAsked }) => isAsked).map(({ id }) => id)).toEqual(['GBR']);
    const again = step?.picked?.ways.find(({ how }) => how === 'sound-out');
    expect(again?.refusal).toBe(munichWords.say('refusal.asked-already'));
  });
  test('there is one way to speak to the challenger: to warn it', () => {
    const screen = screenAt('sounding', newGame(), { country: 'DEU' });
    const step = screen.screen === 'crisis' && screen.step.step === 'sounding' ? screen.step : undefined;
    expect(step?.picked?.ways.map(({ how }) => how)).toEqual(['warn']);
  });
});

describe('the reveal', () => {
  test('tells every deed once, the player’s own first', () => {
    for (const game of lineOf('CSK', 1).slice(1)) {
      const screen = screenAt('revealing', game);
      const deeds = screen.screen === 'reveal' ? screen.deeds : [];
      const beat = munich.beats.find(({ id }) => id === game.world.past.at(-1)?.beat);
      expect(deeds.map(({ country }) => country).toSorted()).toEqual(Object.keys(beat?.options ?? {}).toSorted());
      expect(deeds[0]?.isYou).toBe(true);
    }
  });
  test('calls each country of a vote once, and says what was adopted', () => {
    const voted = lineOf('FRA', 0).find((game) => game.world.past.at(-1)?.vote);
    const screen = voted && screenAt('revealing', voted);
    const vote = screen?.screen === 'reveal' ? screen.vote : undefined;
    const count = voted?.world.past.at(-1)?.vote;
    const called = [
      ...(count?.yes ?? []),
      ...(count?.softer ?? []),
      ...(count?.abstained ?? []),
      ...(count?.blocked ?? []),
    ];
    expect(vote?.rows.map(({ country }) => country).toSorted()).toEqual(called.toSorted());
    expect(Object.keys(measures)).toContain(count?.adopted);
    expect(vote?.result).toContain(munichWords.say(`measure.${count?.measure ?? ''}.name`));
  });
  test('keeps the day and the announced step of the decision that is being shown', () => {
    const game = decided(newGame());
    const screen = screenAt('revealing', game);
    const first = munich.beats[0]?.date ?? '';
    expect(screen.screen === 'reveal' && screen.header.date).toBe(munichWords.date(first, 'long'));
  });
  test('names every promise that ended, with the word of its end', () => {
    const lines = seats.flatMap((seat) => [0, 1, 2, 3].flatMap((pick) => lineOf(seat, pick).slice(1)));
    const ended = lines.filter(({ before, world }) => {
      const open = new Set(before.ledger.filter(({ end }) => end === 'open').map(({ id }) => id));
      return world.ledger.some(({ id, end }) => end !== 'open' && open.has(id));
    });
    expect(ended.length).toBeGreaterThan(0);
    for (const game of ended) {
      const screen = screenAt('revealing', game);
      const ends = screen.screen === 'reveal' ? screen.ends : [];
      for (const { end, state } of ends) expect(state).toBe(munichWords.say(`promise-end.${end}`));
      expect(ends.length).toBeGreaterThan(0);
    }
  });
});

describe('the answer', () => {
  test('is told in words and never with its reasons', () => {
    for (const game of lineOf('GBR', 0).slice(1)) {
      const screen = screenAt('answering', game);
      const said = stringsIn(screen.screen === 'answer' ? [screen.move, screen.text] : []).join(' ');
      expect(said.length).toBeGreaterThan(10);
      expect(said).not.toMatch(/\d\.\d|utilit|temper/);
    }
  });
  test('leads to the morning papers when the episode is over', () => {
    const last = lineOf('FRA', 0).at(-1);
    const screen = last && screenAt('answering', last);
    expect(screen?.screen === 'answer' && screen.goOn).toBe(munichWords.say('panels.answer.to-end'));
  });
});

test('gauges stand as ten signs and a number that agree', () => {
  const { gauges } = screenAt('dispatch', newGame()) as Extract<ReturnType<typeof screenAt>, { screen: 'crisis' }>;
  expect(gauges).toHaveLength(4);
  for (const { pips, value } of gauges) expect(value).toBe(munichWords.say('panels.gauge.value', { count: pips }));
});

test('the gauges of the mandate come first', () => {
  const scene = sceneAt('dispatch', newGame('POL'));
  const screen = screenAt('dispatch', newGame('POL'));
  const mandate = munich.countries
    .find(({ id }) => id === 'POL')
    ?.playable?.mandates.find(({ id }) => id === scene.sight.mandate);
  const names = screen.screen === 'crisis' ? screen.gauges.map(({ name }) => name) : [];
  const judged = mandate?.judge.flatMap((line) => ('gauge' in line ? [line.gauge] : []));
  expect(names.slice(0, judged?.length)).toEqual(judged);
});
