import { describe, expect, test } from 'vitest';
import type { Level } from '../../src/sim/level';
import { drawnMaps, placesOf } from '../../src/view/model/stageTables';
import { landOf } from '../../src/view/stage/land';
import { readPlate, regionAt } from '../../src/view/stage/plate';
import { english } from '../../src/words/en/english';
import { towns } from './plateTowns';
import { namedOn, opening, plate, plateFileOf } from './stagePlate';

describe.each(drawnMaps)('the plate %s', (map) => {
  const file = plateFileOf(map);
  const drawn = readPlate(file);
  const land = landOf(drawn, []);
  const placeAt = (id: string) => drawn.places.get(id)?.at ?? ([9999, 9999] as const);
  const known = towns[map];

  test('is tried by a dozen towns and more', () => {
    expect(Object.keys(known?.holders ?? {}).length).toBeGreaterThanOrEqual(12);
  });
  test.each(Object.entries(known?.holders ?? {}))(`has %s in %s on ${known?.on}`, (town, holder) => {
    const region = regionAt(drawn, placeAt(town));
    expect(region && land.holderOf.get(region.id)).toBe(holder);
  });
  test.each(Object.entries(known?.pieces ?? {}))('has %s in the piece %s', (town, piece) => {
    expect(regionAt(drawn, placeAt(town))?.id).toBe(piece);
  });
  test('gives its seas to nobody', () => {
    expect(drawn.seas.filter(({ at }) => regionAt(drawn, at)).map(({ id }) => id)).toEqual([]);
  });
  test('has a place for all that its table names', () => {
    const { capitals, threats, posts, step, areas, claims } = placesOf(map) ?? {};
    const fronts = [...(threats ?? []), ...Object.values(posts ?? {}), ...(step ? [step] : [])];
    const spots = [...Object.values(capitals ?? {}), ...fronts.flatMap(({ at, toward }) => [at, toward])];
    expect(spots.filter((id) => !drawn.places.has(id))).toEqual([]);
    const regions = new Set(drawn.regions.map(({ id }) => id));
    expect(Object.values(areas ?? {}).filter((id) => !regions.has(id))).toEqual([]);
    const claimed = Object.values(claims ?? {}).flat();
    expect(claimed.filter((area) => !Object.hasOwn(areas ?? {}, area))).toEqual([]);
  });
  test('has an English name for everything named on it, and for the land that may change hands', () => {
    const ids = [...namedOn(drawn), ...Object.values(placesOf(map)?.areas ?? {})];
    const has = (key: string) => Object.hasOwn(english, key);
    expect(ids.filter((id) => !has(`map.${id}`) && !has(`map.${map}.${id}`))).toEqual([]);
  });
  test('says what it simplifies', () => {
    const note = (english as Readonly<Record<string, string>>)[`map-note.${map}`] ?? '';
    expect(note.split(' ').length).toBeGreaterThan(30);
    expect(note).toContain(`${known?.on.slice(-4)}`);
  });
  test('names nothing twice', () => {
    const ids = namedOn(drawn);
    expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([]);
  });
  test('closes every ring, so that no fill runs over the sea', () => {
    const open = drawn.regions.filter(({ rings }) => rings.some((ring) => `${ring[0]}` !== `${ring.at(-1)}`));
    expect(open.map(({ id }) => id)).toEqual([]);
  });
  test('has no line with more than two sides', () => {
    expect(drawn.arcs.filter(({ sides }) => sides.length < 1 || sides.length > 2)).toEqual([]);
  });
  test('is small enough for a school network', () => {
    expect(JSON.stringify(file).length).toBeLessThan(100_000);
  });
});

const levels = import.meta.glob<Level>('../../levels/*/level.json', { eager: true, import: 'default' });
const onStage = Object.values(levels).filter(({ map }) => placesOf(map));

describe.each(onStage.map((level) => [level.id, level] as const))('the days of %s', (id, level) => {
  const drawn = readPlate(plateFileOf(level.map));
  const { areas = {} } = placesOf(level.map) ?? {};
  const days = Object.entries(towns[level.map]?.later?.[id] ?? {});
  const regionOf = (town: string) => regionAt(drawn, drawn.places.get(town)?.at ?? [9999, 9999])?.id ?? '';
  const movedBy = (day: string) => (level.borders ?? []).filter(({ date }) => date <= day);

  test.each(days)('leave every town with its holder by %s', (day, holders) => {
    const moves = movedBy(day).map(({ area, owner }) => ({ region: areas[area] ?? '', holder: owner, words: '' }));
    const { holderOf } = landOf(drawn, moves);
    expect(Object.fromEntries(Object.keys(holders).map((town) => [town, holderOf.get(regionOf(town))]))).toEqual(
      holders,
    );
  });
  test('move no land on which no town is tried', () => {
    const tried = new Set(days.flatMap(([, holders]) => Object.keys(holders).map(regionOf)));
    const untried = (level.borders ?? []).map(({ area }) => areas[area] ?? area).filter((one) => !tried.has(one));
    expect(untried).toEqual([]);
  });
});

describe('episodes with a drawn map', () => {
  test.each(onStage.map((level) => [level.id, level] as const))('%s has a place for all that it moves', (_, level) => {
    const { capitals, areas } = placesOf(level.map) ?? { capitals: {}, areas: {} };
    expect(level.countries.map(({ id }) => id).filter((id) => !Object.hasOwn(capitals, id))).toEqual([]);
    const moved = [...level.endings, level].flatMap(({ borders }) => borders ?? []);
    expect(moved.map(({ area }) => area).filter((area) => !Object.hasOwn(areas, area))).toEqual([]);
  });
});

describe('land that changes hands', () => {
  const arcsOf = (lands: typeof opening.lands) => landOf(plate, lands).lines;
  test('a ceded district leaves a frontier where there was none, and joins the taker', () => {
    const ceded = landOf(plate, [{ region: 'sudetenland', holder: 'DEU', words: '' }]);
    const taker = ceded.holdings.find(({ holder }) => holder === 'DEU');
    expect(taker?.regions.map(({ id }) => id)).toContain('sudetenland');
    expect(ceded.lines.frontier.length).not.toBe(arcsOf([]).frontier.length);
  });
  test('a claim is hatched and outlined, and moves no frontier', () => {
    const claimed = arcsOf(opening.lands);
    expect(landOf(plate, opening.lands).hatched.map(({ region }) => region.id)).toEqual(['sudetenland']);
    expect(claimed.claim.length).toBeGreaterThan(0);
    expect(claimed.frontier.length).toBe(arcsOf([]).frontier.length);
  });
  test('the frontier of Austria, annexed in March, is a memory and not a frontier', () => {
    const austria = plate.arcs.filter(({ sides }) => sides.includes('austria') && sides.includes('DEU'));
    expect(austria.length).toBeGreaterThan(0);
    expect(arcsOf([]).memory).toEqual(austria.map(({ points }) => points));
  });
});
