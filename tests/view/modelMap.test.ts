import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sightOf } from '../../src/sim/sight';
import type { Nation } from '../../src/sim/world';
import { soundCuesOf } from '../../src/view/model/cues';
import { mapFacts } from '../../src/view/model/mapFacts';
import { firstSettings } from '../../src/view/model/settings';
import { stageModelOf } from '../../src/view/model/stageOf';
import { wordsIn } from '../../src/words/languages';
import { levelOf, openGame } from '../sim/support';
import { munich, munichWords } from './debriefRuns';
import { decided, lineOf, newGame, sceneAt } from './modelRuns';

const words = (id: string) =>
  JSON.parse(readFileSync(new URL(`../../levels/${id}/words.en.json`, import.meta.url), 'utf8'));

const stageAt = (game: ReturnType<typeof newGame>) => {
  const stage = stageModelOf(sceneAt('dispatch', game), firstSettings, false);
  if (!stage) throw new Error('the map of 1938 is drawn');
  return stage;
};

describe('the drawn map', () => {
  test('shows nothing that is not also told in words', () => {
    for (const game of lineOf('FRA', 0)) {
      const facts = mapFacts(sceneAt('dispatch', game));
      const told = [...facts.threads.map(({ text }) => text), ...facts.troops, ...facts.lands];
      const stage = stageAt(game);
      const drawn = [...stage.threads, ...stage.lands, ...stage.massed].map(({ words }) => words);
      expect(drawn.length).toBeGreaterThan(3);
      expect(drawn.filter((words) => !told.includes(words))).toEqual([]);
    }
  });
  test('masses nobody where nobody attacks', () => {
    const world = openGame(levelOf('1954-manila-baghdad'), 1, 'USA');
    const scene = { ...sceneAt('dispatch', newGame()), world, level: world.level, sight: sightOf(world, 'USA') };
    expect(stageModelOf(scene, firstSettings, false)?.massed).toEqual([]);
  });
  test('opens with the treaty of 1925 whole and the treaty of 1935 conditional', () => {
    const { threads } = stageAt(newGame());
    expect(threads.find(({ id }) => id === 'FRA-CSK')?.state).toBe('pledged');
    expect(threads.find(({ id }) => id === 'SUN-CSK')?.state).toBe('conditional');
  });
  test('keeps one thread a pair, so that a promise that changes moves and is not drawn anew', () => {
    for (const game of lineOf('GBR', 1)) {
      const ids = stageAt(game).threads.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
  test('marks the player, the threatened and the challenger, each once', () => {
    const roles = stageAt(newGame('SUN')).countries.filter(({ role }) => role !== 'other');
    expect(roles.map(({ id, role }) => `${id} ${role}`).toSorted()).toEqual([
      'CSK victim',
      'DEU challenger',
      'SUN you',
    ]);
  });
  test('names the places of every country at the table', () => {
    const { names, countries } = stageAt(newGame());
    for (const { id, capital } of countries) {
      expect(names[capital], capital).toBeTruthy();
      if (id !== 'USA') expect(munichWords.say(`country.${id}.name`)).toBeTruthy();
    }
  });
  test.each([
    ['redraws a border when an ending moves it to one who claimed it', true, { holder: 'POL', hatch: 'occupied' }],
    ['leaves a border where it was if nobody claimed the land', false, undefined],
  ])('%s', (_, claims, land) => {
    const ceded = munich.endings.find(({ borders }) => borders?.some(({ area }) => area === 'TESCHEN'));
    const game = newGame();
    const poland = { ...game.world.nations.POL, claims } as Nation;
    const world = { ...game.world, ending: ceded?.id ?? '', nations: { ...game.world.nations, POL: poland } };
    const teschen = stageAt({ ...game, world }).lands.find(({ region }) => region === 'teschen');
    if (land) expect(teschen).toMatchObject(land);
    else expect(teschen?.holder).not.toBe('POL');
  });
  /** The map of a conference or a crisis on the eve of its beat of that number, if nothing had been decided before. */
  const stageOn = (id: string, seat: string, at: number) => {
    const fresh = openGame(levelOf(id), 1, seat);
    const world = { ...fresh, at };
    const sentences = { en: words(id) };
    const scene = { ...sceneAt('dispatch', newGame()), world, level: world.level, sight: sightOf(world, seat) };
    return stageModelOf({ ...scene, seat, words: wordsIn('en', sentences) }, firstSettings, false);
  };
  test.each([
    ['1931-manchuria', 'CHN', 2, 'manchuria', 'JPN', 'occupied', 'Manchukuo (not recognised)'],
    ['1934-eastern-pact', 'FRA', 4, 'saar', 'DEU', undefined, 'the Saar'],
    ['1969-asia', 'IND', 4, 'east-pakistan', 'BGD', undefined, 'Bangladesh'],
    ['1973-helsinki', 'TUR', 3, 'cyprus-north', 'TUR', 'occupied', 'the north of Cyprus'],
  ] as const)(
    'of %s from %s moves land on its day, whatever was decided',
    (id, seat, at, region, holder, hatch, name) => {
      const landOn = (beat: number) => stageOn(id, seat, beat)?.lands.find((one) => one.region === region);
      expect(landOn(at)).toMatchObject({ holder, ...(hatch && { hatch }) });
      expect(landOn(at)?.hatch).toBe(hatch);
      expect(landOn(at - 1)?.holder).not.toBe(holder);
      expect(stageOn(id, seat, at)?.names[region]).toBe(name);
    },
  );
  test('hatches Austria while four powers hold it, and tells it', () => {
    const austria = (at: number) => stageOn('1955-geneva', 'USA', at)?.lands.find(({ region }) => region === 'AUT');
    expect(austria(0)).toMatchObject({ holder: 'AUT', hatch: 'occupied', words: 'Austria is under foreign troops.' });
    expect(austria(3)).toBeUndefined();
  });
  test('is not asked for where nobody has drawn it, and the words say so and stand alone', () => {
    const game = newGame();
    const scene = sceneAt('dispatch', {
      ...game,
      world: { ...game.world, level: { ...munich, map: 'atlantis-1938' } },
    });
    expect(stageModelOf(scene, firstSettings, false)).toBeUndefined();
    expect(mapFacts(scene).isDrawn).toBe(false);
    expect(mapFacts(scene).threads).toEqual(mapFacts(sceneAt('dispatch', game)).threads);
  });
  test('stands still when no motion is wanted', () => {
    const stage = stageModelOf(sceneAt('dispatch', newGame()), firstSettings, true);
    expect(stage?.reducedMotion).toBe(true);
  });
});

describe('what is heard', () => {
  test('a sealed decision is heard, and each cue once', () => {
    const cues = soundCuesOf(decided(newGame()).happenings);
    expect(cues[0]).toBe('sealed');
    expect(new Set(cues).size).toBe(cues.length);
  });
  test('a broken promise tears, a kept one does not', () => {
    expect(soundCuesOf([{ type: 'promise-ended', promise: 'x', end: 'broken' }])).toEqual(['promise-broken']);
    expect(soundCuesOf([{ type: 'promise-ended', promise: 'x', end: 'kept' }])).toEqual(['promise-kept']);
    expect(soundCuesOf([{ type: 'promise-ended', promise: 'x', end: 'forgotten' }])).toEqual([]);
  });
  test('a forecast makes no sound: nobody hears what one expects', () => {
    expect(soundCuesOf([{ type: 'forecast-made', by: 'FRA', percent: 50 }])).toEqual([]);
  });
});
