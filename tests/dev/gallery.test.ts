import { describe, expect, test } from 'vitest';
import {
  debriefPages,
  type Example,
  type Kind,
  kinds,
  screenOfExample,
  stageOfExample,
} from '../../src/dev/gallery/example';
import { threadStates } from '../../src/dev/gallery/maps';
import { type FigureModel, figureModels } from '../../src/view/model/figures';
import { roomModel } from '../../src/view/model/room';
import { shownBeat } from '../../src/view/model/scene';
import { firstSettings } from '../../src/view/model/settings';
import type { StageModel } from '../../src/view/model/stageModel';
import { type Layout, layoutOf } from '../../src/view/stage/layout';
import { type Glass, openingLens } from '../../src/view/stage/lens';
import { meets } from '../../src/view/stage/lettering';
import { readPlate } from '../../src/view/stage/plate';
import { sheetOf } from '../../src/view/stage/sheet';
import { episodes } from '../sim/support';
import { stringsIn } from '../view/modelRuns';
import { plateFileOf, ruler } from '../view/stagePlate';
import { episodeOf, examplesOf, shownIn } from './episodes';

/** What stands after kind and episode in the addresses. */
const named = (id: string, kind: Kind): readonly string[] =>
  examplesOf(id, kind).map((one) => one.id.split('/').slice(2).join('/'));

/** A key whose sentence is missing is shown as it is. */
const isKey = (text: string): boolean => /^[a-z][\w-]*(\.[\w-]+){1,5}$/i.test(text);

const insets = { top: 0, right: 0, bottom: 0, left: 0 };
/** The map's place on a Chromebook beside the desk, and on a phone. */
const glasses: readonly (readonly [name: string, glass: Glass])[] = [
  ['Chromebook', { width: 870, height: 560, insets }],
  ['phone', { width: 366, height: 520, insets }],
];

/** Names that stand on one another, and names that the edge cuts off. */
function faultsIn({ names, free }: Layout): readonly string[] {
  const [west, north, east, south] = free;
  const boxes = names.map(({ id, setting }) => ({ id, boxes: setting.boxes }));
  const cut = boxes.filter((one) => one.boxes.some((b) => b[0] < west || b[1] < north || b[2] > east || b[3] > south));
  const on = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.boxes.some((x) => b.boxes.some((y) => meets(x, y))))
      .map((b) => `${a.id} on ${b.id}`),
  );
  return [...cut.map(({ id }) => `${id} cut off`), ...on];
}

/** Maps that are as full as they come: opening, ends, all threads, and all that there is. */
const isFull = ({ id }: Example, at: number): boolean => at === 0 || /\/(end\..*|crowd|all)$/.test(id);

describe.each(episodes.map((level) => [level.id, level] as const))('the gallery of %s', (id, level) => {
  test('has a front page and three pages of debrief for every ending', () => {
    const endings = level.endings.map((ending) => ending.id).sort();
    expect([...named(id, 'ending')].sort()).toEqual(endings);
    const pages = endings.flatMap((ending) => debriefPages.map((page) => `${ending}.${page}`));
    expect([...named(id, 'debrief')].sort()).toEqual(pages.sort());
  });
  test('has the map of every day on which something is decided', () => {
    const beats = level.beats.map((beat) => beat.id);
    expect(named(id, 'map').filter((name) => !name.startsWith('end.'))).toEqual([...beats, 'all']);
  });
  test('has every room, before and after it has answered', () => {
    const rooms = level.beats.filter(({ kind }) => ['vote', 'draft', 'signing', 'clause'].includes(kind));
    const told = rooms.map((beat) => `${beat.id}.told`);
    expect(named(id, 'room').filter((name) => name.endsWith('.told'))).toEqual(told);
  });
  test('has a card for every country, and a brief for every seat', () => {
    const cards = level.countries.map((country) => `country.${country.id}`);
    const briefs = level.countries.filter(({ playable }) => playable).map((country) => `brief.${country.id}`);
    expect(named(id, 'card')).toEqual(expect.arrayContaining([...cards, ...briefs]));
  });
  const drawn = (): readonly (readonly [Example, StageModel])[] => {
    const episode = episodeOf(id);
    return [...examplesOf(id, 'map'), ...examplesOf(id, 'thread')].filter(isFull).flatMap((one) => {
      const model = stageOfExample(one, episode, firstSettings);
      return model ? [[one, model] as const] : [];
    });
  };
  test.each(glasses)('names everything on its maps in full, and nothing over anything else, on a %s', (_, glass) => {
    const plate = readPlate(plateFileOf(level.map));
    const sheet = sheetOf(openingLens(plate, glass), glass, 1);
    const faults = drawn().flatMap(([one, model]) =>
      faultsIn(layoutOf(plate, model, sheet, ruler)).map((fault) => `${one.id}: ${fault}`),
    );
    expect(drawn().length).toBeGreaterThan(2);
    expect(faults).toEqual([]);
  });
  test('tells in words whatever a map shows of promises, troops and lands', () => {
    const mute = drawn().flatMap(([one, { threads, massed, lands }]) =>
      one.isWhole ? [] : [...threads, ...massed, ...lands].filter(({ words }) => words.trim() === '').map(() => one.id),
    );
    expect(mute).toEqual([]);
  });
  test('shows every example, each under an address of its own, with no sentence missing', () => {
    const episode = episodeOf(id);
    const examples = kinds.flatMap((kind) => examplesOf(id, kind));
    expect(new Set(examples.map((one) => one.id)).size).toBe(examples.length);
    // The three pages of a debrief are one screen.
    const screens = examples.filter(({ page }) => page === undefined || page === 'past');
    const missing = screens.flatMap((one) =>
      stringsIn(screenOfExample(one, episode, firstSettings))
        .filter(isKey)
        .map((text) => `${one.id}: ${text}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('the gallery as a whole', () => {
  test('has every kind of example', () => {
    expect(kinds.filter((kind) => !episodes.some(({ id }) => examplesOf(id, kind).length > 0))).toEqual([]);
  });
  test('has a thread in every state', () => {
    const found = new Set(episodes.flatMap(({ id }) => named(id, 'thread')));
    expect([...threadStates, 'crowd'].filter((state) => !found.has(state))).toEqual([]);
  });
  test('has counts in every sign that there is, a range among them, and one that was known only later', () => {
    const scenes = shownIn('card').filter(({ mode }) => mode === 'dispatch');
    const shown = new Map<string, FigureModel>(
      scenes.flatMap((scene) =>
        figureModels(scene.words, shownBeat(scene)).map((one) => [`${scene.level.id} ${one.id}`, one] as const),
      ),
    );
    const all = [...shown.values()];
    expect([...new Set(all.map(({ icon }) => icon))].sort()).toEqual(['division', 'oil', 'refugee', 'troops', 'vote']);
    expect(all.some(({ rows }) => rows.some(({ signs }) => signs.lighter))).toBe(true);
    expect(all.some(({ notes }) => /known since \d{4}/.test(notes.join(' ')))).toBe(true);
    const written = episodes.flatMap(({ id, beats }) =>
      beats.flatMap(({ figures = [] }) => figures.map((one) => `${id} ${one.id}`)),
    );
    expect([...shown.keys()].sort()).toEqual(written.sort());
  });
  test('has every rule of decision that a room of the game knows, and every kind of room', () => {
    const rooms = shownIn('room').flatMap((scene) => roomModel(scene) ?? []);
    const kindsOfRoom = new Set(rooms.map(({ kind }) => kind));
    expect([...kindsOfRoom].sort()).toEqual(['league', 'nations', 'table']);
    const rules = new Set(
      shownIn('room').map((scene) => scene.level.beats.find(({ id }) => id === scene.world.past.at(-1)?.beat)?.rule),
    );
    const known = new Set(
      episodes.flatMap(({ beats }) => beats.filter(({ kind }) => kind === 'vote').map(({ rule }) => rule)),
    );
    expect([...known].filter((rule) => !rules.has(rule))).toEqual([]);
  });
});
