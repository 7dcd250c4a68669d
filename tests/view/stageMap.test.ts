import { describe, expect, test } from 'vitest';
import { placeIds, regionIds } from '../../src/view/model/europe1938';
import { landOf } from '../../src/view/stage/land';
import { regionAt } from '../../src/view/stage/plate';
import { opening, plate, plateFile } from './stagePlate';

/** Who held these towns on 29 September 1938, as any atlas of the year shows. */
const holders: Readonly<Record<string, string>> = {
  london: 'GBR',
  edinburgh: 'GBR',
  paris: 'FRA',
  strasbourg: 'FRA',
  metz: 'FRA',
  prague: 'CSK',
  pilsen: 'CSK',
  brno: 'CSK',
  bratislava: 'CSK',
  kosice: 'CSK',
  uzhorod: 'CSK',
  chust: 'CSK',
  eger: 'CSK',
  carlsbad: 'CSK',
  reichenberg: 'CSK',
  aussig: 'CSK',
  troppau: 'CSK',
  teschen: 'CSK',
  berlin: 'DEU',
  vienna: 'DEU',
  breslau: 'DEU',
  konigsberg: 'DEU',
  cologne: 'DEU',
  berchtesgaden: 'DEU',
  warsaw: 'POL',
  poznan: 'POL',
  katowice: 'POL',
  lwow: 'POL',
  wilno: 'POL',
  danzig: 'DANZIG',
  memel: 'LTU',
  kaunas: 'LTU',
  moscow: 'SUN',
  minsk: 'SUN',
  kiev: 'SUN',
  kamenets: 'SUN',
  odessa: 'SUN',
  leningrad: 'SUN',
  bucharest: 'ROU',
  cernauti: 'ROU',
  cluj: 'ROU',
  budapest: 'HUN',
  zagreb: 'YUG',
  trieste: 'ITA',
  rome: 'ITA',
  geneva: 'CHE',
  dublin: 'IRL',
};

/** The pieces that could change hands, each by a town of its own. */
const pieces: Readonly<Record<string, string>> = {
  eger: 'sudetenland',
  reichenberg: 'sudetenland',
  troppau: 'sudetenland',
  prague: 'bohemia',
  pilsen: 'bohemia',
  brno: 'bohemia',
  'to-teschen': 'teschen',
  vienna: 'austria',
  bratislava: 'slovakia',
  kosice: 'south-slovakia',
  uzhorod: 'south-ruthenia',
  chust: 'ruthenia',
  wilno: 'wilno',
};

const placeAt = (id: string) => [...plate.places.values()].find((place) => place.id === id)?.at ?? [9999, 9999];

describe('the plate of 1938', () => {
  const land = landOf(plate, []);
  test.each(Object.entries(holders))('%s lies in %s', (town, holder) => {
    const region = regionAt(plate, placeAt(town) as [number, number]);
    expect(region && land.holderOf.get(region.id)).toBe(holder);
  });
  test.each(Object.entries(pieces))('%s lies in the piece %s', (town, piece) => {
    expect(regionAt(plate, placeAt(town) as [number, number])?.id).toBe(piece);
  });
  test('the North Sea belongs to nobody', () => {
    const seat = plate.seas.find(({ id }) => id === 'north-sea');
    expect(seat && regionAt(plate, seat.at)).toBeUndefined();
  });
  test('its parts have the names that the models know', () => {
    expect(plate.regions.map(({ id }) => id)).toEqual(regionIds);
    expect([...plate.places.keys()]).toEqual(placeIds);
  });
  test('every ring is closed, so that no fill runs over the sea', () => {
    const open = plate.regions.filter(({ rings }) => rings.some((ring) => `${ring[0]}` !== `${ring.at(-1)}`));
    expect(open.map(({ id }) => id)).toEqual([]);
  });
  test('no line has more than two sides', () => {
    expect(plate.arcs.filter(({ sides }) => sides.length < 1 || sides.length > 2)).toEqual([]);
  });
  test('it is small enough for a school network', () => {
    expect(JSON.stringify(plateFile).length).toBeLessThan(250_000);
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
