import { describe, expect, test } from 'vitest';
import { allExamplesOf, examplesOf } from '../../src/dev/gallery/catalogue';
import { debriefPages, type Kind, kinds, screenOfExample } from '../../src/dev/gallery/example';
import { threadStates } from '../../src/dev/gallery/maps';
import { sights } from '../../src/dev/gallery/sights';
import { roomModel } from '../../src/view/model/room';
import { firstSettings } from '../../src/view/model/settings';
import { episodes } from '../sim/support';
import { stringsIn } from '../view/modelRuns';
import { episodeOf, shownIn } from './episodes';

/** What stands after kind and episode in the addresses. */
const named = (id: string, kind: Kind): readonly string[] =>
  examplesOf(episodeOf(id), kind).map((one) => one.id.split('/').slice(2).join('/'));

/** A key whose sentence is missing is shown as it is. */
const isKey = (text: string): boolean => /^[a-z][\w-]*(\.[\w-]+){1,5}$/i.test(text);

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
  test('shows every example, each under an address of its own, with no sentence missing', () => {
    const episode = episodeOf(id);
    const examples = allExamplesOf(episode);
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
    expect(kinds.filter((kind) => !episodes.some(({ id }) => examplesOf(episodeOf(id), kind).length > 0))).toEqual([]);
  });
  test('has a thread in every state', () => {
    const found = new Set(episodes.flatMap(({ id }) => named(id, 'thread')));
    expect([...threadStates, 'crowd'].filter((state) => !found.has(state))).toEqual([]);
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

describe('the kinds of sight', () => {
  test.each(Object.entries(sights))('%s leaves white white and black black', (_, rows) => {
    for (const row of rows) expect(row.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 4);
  });
});
