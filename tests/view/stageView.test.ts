import { describe, expect, test } from 'vitest';
import { landOf } from '../../src/view/stage/land';
import { layoutOf } from '../../src/view/stage/layout';
import {
  betweenLenses,
  freeBox,
  type Glass,
  openingLens,
  panLens,
  toPlate,
  toScreen,
  zoomLens,
} from '../../src/view/stage/lens';
import { meets } from '../../src/view/stage/lettering';
import { obstacles } from '../../src/view/stage/marks';
import { pickedAt } from '../../src/view/stage/pick';
import { type Point, regionAt } from '../../src/view/stage/plate';
import { covers, fromSheet, onSheet, sheetOf } from '../../src/view/stage/sheet';
import { pointOn } from '../../src/view/stage/thread';
import { bowAtRest } from '../../src/view/stage/threadMark';
import { opening, plate, ruler } from './stagePlate';

const bare = { top: 0, right: 0, bottom: 0, left: 0 };
const screens: readonly [name: string, glass: Glass][] = [
  ['a Chromebook', { width: 1366, height: 768, insets: bare }],
  ['a Chromebook with panels', { width: 1366, height: 768, insets: { top: 56, right: 430, bottom: 70, left: 0 } }],
  ['a projector', { width: 1920, height: 1080, insets: bare }],
  ['a phone', { width: 390, height: 844, insets: bare }],
  ['the map strip of a phone', { width: 390, height: 290, insets: bare }],
];

describe.each(screens)('on %s', (_, glass) => {
  const lens = openingLens(plate, glass);
  const spot = (id: string): Point => {
    const place = [...plate.places.values()].find((one) => one.id === id);
    return toScreen(lens, glass, place?.at ?? [0, 0]);
  };
  test.each(['berlin', 'prague', 'munich', 'vienna', 'warsaw'])('the map opens with %s in sight', (id) => {
    const [x, y] = spot(id);
    const [west, north, east, south] = freeBox(glass);
    expect(x > west && x < east && y > north && y < south, `${x} ${y}`).toBe(true);
  });
  test('nobody pans or zooms off the plate', () => {
    const far = panLens(lens, glass, 1e6, -1e6, plate.limits);
    const [west, north] = toPlate(far, glass, [freeBox(glass)[0], freeBox(glass)[1]]);
    const [, , , south] = freeBox(glass);
    expect(west).toBeCloseTo(plate.limits[0], 3);
    expect(toPlate(far, glass, [0, south])[1]).toBeCloseTo(plate.limits[3], 3);
    expect(zoomLens(lens, glass, 1e-6, [10, 10], plate.limits).scale).toBeGreaterThan(0.1);
    expect(north).toBeGreaterThanOrEqual(plate.limits[1]);
  });
  test('zooming holds the point under the pointer still, all the way', () => {
    const around = spot('prague');
    const held = toPlate(lens, glass, around);
    const near = zoomLens(lens, glass, 2, around, plate.limits);
    for (const part of [0.25, 0.5, 1]) {
      const [x, y] = toScreen(betweenLenses(lens, near, part), glass, held);
      expect(x).toBeCloseTo(around[0], 3);
      expect(y).toBeCloseTo(around[1], 3);
    }
  });
  test('a short pull stays on the painted sheet, a long one does not', () => {
    const sheet = sheetOf(lens, glass, 1);
    const shifted = (dx: number) => ({ ...lens, x: lens.x - dx / lens.scale });
    expect(covers(sheet, shifted(glass.width * 0.1))).toBe(true);
    expect(covers(sheet, shifted(glass.width * 0.5))).toBe(false);
  });
});

describe.each(screens)('names on %s', (_, glass) => {
  const sheet = sheetOf(openingLens(plate, glass), glass, 1);
  const layout = layoutOf(plate, opening, sheet, ruler);
  const boxes = layout.names.map(({ id, setting }) => ({ id, boxes: setting.boxes }));
  test('no name stands on another', () => {
    const clashes = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .flatMap((b) => (a.boxes.some((x) => b.boxes.some((y) => meets(x, y))) ? [`${a.id}/${b.id}`] : [])),
    );
    expect(clashes).toEqual([]);
  });
  test('no name stands on a badge, on troops or on the mark of a capital', () => {
    const taken = obstacles(plate, opening, sheet, layout);
    expect(boxes.filter((one) => one.boxes.some((x) => taken.some((y) => meets(x, y)))).map(({ id }) => id)).toEqual(
      [],
    );
  });
  test('no name is cut off by the edge', () => {
    const [west, north, east, south] = layout.free;
    const cut = boxes.filter((one) =>
      one.boxes.some((b) => b[0] < west || b[1] < north || b[2] > east || b[3] > south),
    );
    expect(cut.map(({ id }) => id)).toEqual([]);
  });
  test('the name of a state stands on its own land', () => {
    const strayed = layout.names.filter(({ id, tone, setting }) => {
      const middle = setting.letters[Math.floor((setting.letters.length - 1) / 2)];
      const region = middle && regionAt(plate, fromSheet(sheet, [middle.x, middle.y]));
      return (tone === 'actor' || tone === 'state') && region?.owner !== id;
    });
    expect(strayed.map(({ id }) => id)).toEqual([]);
  });
  test('names and tags keep clear of a legend that lies over the map', () => {
    const legend = [layout.free[0], layout.free[1], layout.free[0] + 210, layout.free[1] + 100] as const;
    const below = layoutOf(plate, opening, sheet, ruler, [legend]);
    const covered = below.names.filter(({ setting }) => setting.boxes.some((box) => meets(box, legend)));
    expect(covered.map(({ id }) => id)).toEqual([]);
  });
  test('the thread of a capital that lies under the legend is tied to a tag beside it', () => {
    const [x, y] = onSheet(sheet, plate.places.get('prague')?.at ?? [0, 0]);
    const legend = [x - 60, y - 30, x + 60, y + 30] as const;
    const below = layoutOf(plate, opening, sheet, ruler, [legend]);
    expect(below.tags.map(({ text }) => text)).toContain('prague');
    const hidden = below.threads.filter(({ to: [tx, ty] }) => tx > x - 55 && tx < x + 55 && ty > y - 25 && ty < y + 25);
    expect(hidden.map(({ thread: { id } }) => id)).toEqual([]);
  });
  test('the heart of the matter is named: both sides and the town of the talks', () => {
    const shown = boxes.map(({ id }) => id);
    expect(shown).toEqual(expect.arrayContaining(['DEU', 'CSK', 'POL', 'prague', 'berlin', 'godesberg']));
  });
  test('a thread to a capital out of sight ends in a tag with its name', () => {
    const inSight = layout.places.map(({ place }) => place.id);
    const told = layout.tags.map(({ text }) => text);
    for (const id of ['paris', 'moscow'] as const) expect([...inSight, ...told]).toContain(id);
  });
});

describe('what lies under a finger', () => {
  const glass: Glass = { width: 1366, height: 768, insets: bare };
  const lens = openingLens(plate, glass);
  const sheet = sheetOf(lens, glass, 1);
  const layout = layoutOf(plate, opening, sheet, ruler);
  const from = { plate, model: opening, land: landOf(plate, opening.lands), layout, sheet, lens };
  const screenOf = (at: Point): Point => [at[0] - sheet.rimX, at[1] - sheet.rimY];
  const at = (id: string): Point => {
    const place = [...plate.places.values()].find((one) => one.id === id);
    return screenOf(onSheet(sheet, place?.at ?? [0, 0]));
  };
  test('a country with a part is picked, its ceded land by the new holder', () => {
    expect(pickedAt(from, at('dresden'))).toEqual({ country: 'DEU' });
    expect(pickedAt(from, at('eger'))).toEqual({ country: 'CSK' });
    const ceded = { ...from, land: landOf(plate, [{ region: 'sudetenland', holder: 'DEU', words: '' }]) };
    expect(pickedAt(ceded, at('eger'))).toEqual({ country: 'DEU' });
  });
  test('a bystander and the sea are nobody', () => {
    expect(pickedAt(from, at('geneva'))).toEqual({});
    const northSea = plate.seas.find(({ id }) => id === 'north-sea')?.at ?? [0, 0];
    expect(pickedAt(from, screenOf(onSheet(sheet, northSea)))).toEqual({});
  });
  test('the badge of a thread comes before the country below it', () => {
    const mark = layout.threads.find((one) => one.thread.id === 'FRA-CSK');
    if (!mark) throw new Error('no thread');
    const badge = pointOn(bowAtRest(mark), mark.badge ?? 0.5);
    expect(pickedAt(from, screenOf(badge))).toEqual({ thread: 'FRA-CSK' });
  });
});
