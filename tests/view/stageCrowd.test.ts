import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../src/record/read';
import { sightOf } from '../../src/sim/sight';
import { startWorld } from '../../src/sim/start';
import { takeCommand } from '../../src/sim/take';
import { firstLook } from '../../src/view/model/look';
import type { Scene } from '../../src/view/model/scene';
import { firstSettings } from '../../src/view/model/settings';
import type { StageModel } from '../../src/view/model/stageModel';
import { stageModelOf } from '../../src/view/model/stageOf';
import { tagBox } from '../../src/view/stage/edgeTags';
import { type Layout, layoutOf } from '../../src/view/stage/layout';
import { type Glass, openingLens } from '../../src/view/stage/lens';
import { meets } from '../../src/view/stage/lettering';
import { badgeRadius } from '../../src/view/stage/paintBadge';
import { type Box, type Point, readPlate } from '../../src/view/stage/plate';
import { sheetOf } from '../../src/view/stage/sheet';
import { pointOn } from '../../src/view/stage/thread';
import { badgeBox, bowAtRest, type ThreadMark } from '../../src/view/stage/threadMark';
import { wordsIn } from '../../src/words/languages';
import { levelOf } from '../sim/support';
import { plateFileOf, ruler } from './stagePlate';

/** Recorded games that end with the most promises of their map. */
const crowded = [
  '1931-manchuria.no-verdict',
  '1934-eastern-pact.fine-words',
  '1935-abyssinia.rewarded',
  '1938-munich.four-powers',
  '1939-moscow.unkept',
  '1945-san-francisco.spheres',
  '1950-korea.overrun',
  '1954-berlin.neutral-germany',
  '1954-manila-baghdad.shield',
  '1955-geneva.paper-peace',
  '1957-rapacki.nothing',
  '1969-asia.council-speaks',
  '1973-helsinki.borders-alone',
  '1990-gulf.baghdad',
] as const;

function lastModelOf(name: string): StageModel {
  const read = readRecord(fs.readFileSync(new URL(`../recorded/${name}.json`, import.meta.url), 'utf8'));
  if (!read.ok) throw new Error(`${name} is no record`);
  const { level: id, seed, reading, seats, commands } = read.record;
  const level = levelOf(id);
  const seat = Object.keys(seats).find((one) => seats[one] === 'person') ?? '';
  let world = startWorld(level, { seed, reading, seats });
  for (const command of commands) {
    const taken = takeCommand(world, command);
    if (!taken.ok) throw new Error(taken.refusal.code);
    world = taken.world;
  }
  const words = wordsIn('en');
  const shown = { mode: 'dispatch', world, level, seat, sight: sightOf(world, seat), words, look: firstLook };
  const model = stageModelOf(shown as Scene, firstSettings, true);
  if (!model) throw new Error(`${name} has no map`);
  return model;
}

const bare = { top: 0, right: 0, bottom: 0, left: 0 };
const laptop: Glass = { width: 918, height: 617, insets: bare };
const phone: Glass = { width: 390, height: 439, insets: bare };
const strip: Glass = { width: 390, height: 228, insets: bare };

function layoutOn(model: StageModel, glass: Glass): Layout {
  const plate = readPlate(plateFileOf(model.map));
  return layoutOf(plate, model, sheetOf(openingLens(plate, glass), glass, 1), ruler);
}

const boxesOfBadges = ({ threads, size }: Layout): readonly Box[] => threads.flatMap((mark) => badgeBox(mark, size));
const clashes = (boxes: readonly Box[], others: readonly Box[]): number =>
  boxes.filter((box) => others.some((other) => other !== box && meets(box, other))).length;

const courseOf = (mark: ThreadMark): readonly Point[] =>
  Array.from({ length: 41 }, (_, i) => pointOn(bowAtRest(mark), i / 40));
const apart = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

/** Share of a thread that lies within eight pixels of another; ends that both share do not count. */
function sharedWay(a: ThreadMark, b: ThreadMark): number {
  const ends = [a.from, a.to].filter((end) => apart(end, b.from) < 1 || apart(end, b.to) < 1);
  const points = courseOf(a).filter((at) => ends.every((end) => apart(at, end) > 36));
  const close = points.filter((at) => courseOf(b).some((other) => apart(at, other) < 8));
  return points.length === 0 ? 0 : close.length / points.length;
}

const meansOf = (layout: Layout): readonly string[] =>
  layout.threads.flatMap((a, i) =>
    layout.threads
      .slice(i + 1)
      .filter((b) => Math.min(sharedWay(a, b), sharedWay(b, a)) > 0.5)
      .map((b) => `${a.thread.id} runs with ${b.thread.id}`),
  );

describe.each(crowded)('the crowd of promises of %s', (name) => {
  const model = lastModelOf(name);
  const layouts = [laptop, phone, strip].map((glass) => layoutOn(model, glass));
  const [onLaptop] = layouts as [Layout];

  test('no sign of a promise lies on another, on a tag or on the name of a capital', () => {
    for (const layout of layouts) {
      const badges = boxesOfBadges(layout);
      const tags = layout.tags.map(({ at, text }) => tagBox(at, text, layout.size));
      const names = layout.names.flatMap(({ tone, setting }) => (tone === 'capital' ? setting.boxes : []));
      expect(clashes(badges, [...badges, ...tags, ...names])).toBe(0);
    }
  });
  test('no tag of a far capital lies on another', () => {
    for (const { tags, size } of layouts) {
      const boxes = tags.map(({ at, text }) => tagBox(at, text, size));
      expect(clashes(boxes, boxes)).toBe(0);
    }
  });
  test('on a laptop no two threads run as one, and every promise not forgotten has its sign', () => {
    expect(meansOf(onLaptop)).toEqual([]);
    // Between two capitals of one city there is no room for a sign.
    const bare = onLaptop.threads.filter(
      ({ badge, thread, from, to }) =>
        badge === undefined && thread.state !== 'forgotten' && apart(from, to) > 4 * badgeRadius,
    );
    expect(bare.map(({ thread }) => thread.id)).toEqual([]);
  });
});

describe('a crowd on the map strip of a phone', () => {
  const model = lastModelOf('1954-berlin.neutral-germany');
  const you = model.countries.find(({ role }) => role === 'you')?.id ?? '';
  const isOf = (id: string, { thread: { from, to } }: ThreadMark) => from === id || to === id;
  test('leaves the player’s own promises in full and hushes the rest', () => {
    const { threads } = layoutOn(model, strip);
    expect(threads.filter(({ isFaint }) => isFaint).length).toBeGreaterThan(3);
    expect(threads.filter((mark) => isOf(you, mark) && mark.isFaint)).toEqual([]);
  });
  test('is laid out the same way twice', () => {
    expect(layoutOn(model, strip)).toEqual(layoutOn(model, strip));
  });
  test('brings out those of a country that is picked', () => {
    const { threads } = layoutOn({ ...model, selected: 'SUN' }, strip);
    const of = threads.filter((mark) => isOf('SUN', mark));
    expect(of.length).toBeGreaterThan(1);
    expect(of.filter(({ isFaint }) => isFaint)).toEqual([]);
  });
});
