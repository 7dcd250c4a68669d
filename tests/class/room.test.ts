import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role, Room } from '../../src/class/room';
import { engine, seatsIn } from '../../src/class/round';
import { seenWorld } from '../../src/class/seen';
import { startRoom } from '../../src/class/take';
import { crisisView, roomView } from '../../src/class/view';
import { recordBy } from '../../src/record/deeds';
import { replayRecord } from '../../src/record/replay';
import { sightOf } from '../../src/sim/sight';
import { levelUnder } from '../../src/sim/start';
import { isOver } from '../../src/sim/table';
import { waitingIn } from '../../src/sim/take';
import { episodes, munich } from '../sim/support';
import { acts, does, goesOn, opening, openRoom, refusalIn, takesAim, takesSeat, wishes } from './support';

/** A round in which each seat does what chance has it do. */
const round = (room: Room, lucks: readonly number[]): Room =>
  seatsIn(room.file).reduce((now, seat, n) => acts(now, wishes(now, seat, lucks[n % lucks.length] ?? 0)), room);

const nextRound = (room: Room): Room => (room.phase === 'revealed' ? does(room, goesOn) : room);

/** A whole class run: every reveal on the way, the last of them at the end. */
function playedOut(room: Room, lucks: readonly number[]): readonly Room[] {
  const reveals: Room[] = [];
  let now = room;
  while (now.phase !== 'over') {
    now = does(round(nextRound(now), lucks), { do: 'reveal' });
    reveals.push(now);
  }
  return reveals;
}

const roles = (room: Room, but: string): readonly Role[] => [
  { as: 'teacher' },
  { as: 'onlooker' },
  ...seatsIn(room.file)
    .filter((seat) => seat !== but)
    .map((seat): Role => ({ as: 'team', seat })),
];

const luck = fc.nat({ max: 1000 });

describe('what one team does is known to nobody else before the reveal', () => {
  it.each(episodes.map((level) => [level.id, level] as const))(
    'in %s, to the last letter of every view',
    (_, level) => {
      fc.assert(
        fc.property(fc.array(luck, { minLength: 3, maxLength: 3 }), luck, fc.nat({ max: 9 }), (lucks, other, n) => {
          const seats = seatsIn(level);
          const seat = seats[n % seats.length] ?? '';
          const before = openRoom(level);
          const one = acts(before, wishes(before, seat, lucks[0] ?? 0));
          const two = acts(before, wishes(before, seat, other));
          for (const role of roles(before, seat)) {
            expect(JSON.stringify(crisisView(one, role))).toBe(JSON.stringify(crisisView(before, role)));
          }
          expect(JSON.stringify(roomView(one))).toBe(JSON.stringify(roomView(two)));
        }),
        { numRuns: 12 },
      );
    },
  );
  it('a sounding cannot be told from silence, even by one who asks the same government', () => {
    const quiet = openRoom(munich);
    const asked = { do: 'sound', by: 'GBR', sounding: { how: 'sound-out', to: 'SUN' } } as const;
    const leaned = acts(quiet, [{ do: 'sound', by: 'FRA', sounding: { how: 'press', to: 'SUN', toward: 'firm' } }]);
    const heard = (room: Room) => crisisView(acts(room, [asked]), { as: 'team', seat: 'GBR' });
    expect(leaned.drafts.FRA).toHaveLength(2);
    expect(heard(leaned)).toEqual(heard(quiet));
  });
  it('nothing but the fact of a decision reaches the board', () => {
    const room = round(openRoom(munich), [3]);
    const text = JSON.stringify([roomView(room), crisisView(room, { as: 'teacher' })]);
    for (const command of Object.values(room.drafts).flat())
      if (command.do === 'decide') expect(text).not.toContain(`"${command.option}"`);
    expect(roomView(room).seats.every(({ hasDecided }) => hasDecided)).toBe(true);
  });
});

describe('a team sees its own crisis whole', () => {
  it.each(episodes.map((level) => [level.id, level] as const))(
    'in %s: what is sent is enough for its sight',
    (_, file) => {
      for (const room of playedOut(openRoom(file), [1, 5, 9])) {
        const { world } = room.played;
        const level = levelUnder(file, undefined);
        for (const seat of isOver(world) ? [] : seatsIn(file))
          expect(sightOf({ ...seenWorld(world, seat), level }, seat)).toEqual(sightOf(world, seat));
      }
    },
  );
  it('its own sealed decision is in its view', () => {
    const room = openRoom(munich);
    const done = acts(room, [{ do: 'decide', by: 'FRA', option: wishedOption(room, 'FRA') }]);
    expect(crisisView(done, { as: 'team', seat: 'FRA' }).world.sealed.FRA?.option).toBe(wishedOption(room, 'FRA'));
  });
});

const wishedOption = (room: Room, seat: string): string => {
  const command = wishes(room, seat, 4).find(({ do: what }) => what === 'decide');
  return command?.do === 'decide' ? command.option : '';
};

describe('everything comes to light at once', () => {
  it.each(episodes.map((level) => [level.id, level] as const))(
    'in %s: nothing a team did is lost, and the record plays again',
    (_, level) => {
      const room = openRoom(level);
      const done = round(room, [2, 7, 11]);
      const after = does(done, { do: 'reveal' });
      for (const command of Object.values(done.drafts).flat()) expect(after.played.log).toContainEqual(command);
      const reveals = playedOut(room, [2, 7, 11]);
      const end = reveals.at(-1) ?? room;
      expect(replayRecord(recordBy(end.played, engine), level, engine).ok).toBe(true);
      expect(end.phase).toBe('over');
      expect(crisisView(end, { as: 'onlooker' }).record?.checksum).toBe(recordBy(end.played, engine).checksum);
    },
  );
  it.each(episodes.map((level) => [level.id, level] as const))(
    'in %s some team has a say from the first day',
    (_, level) => {
      expect(waitingIn(startRoom(level, opening(level)).played.world).length).toBeGreaterThan(0);
    },
  );
  it('nobody is told the dice, or the record, before the end', () => {
    const room = openRoom(munich, ['FRA'], 123_456_789);
    for (const role of roles(room, '')) {
      const text = JSON.stringify([crisisView(room, role), roomView(room)]);
      expect(text).not.toContain('123456789');
      expect(text).not.toContain('"record"');
      expect(text).not.toContain('key of FRA');
    }
  });
  it('an empty seat, and a team that has not decided, follow their cabinets', () => {
    const after = does(openRoom(munich, ['FRA']), { do: 'reveal' });
    expect(after.played.world.past).toHaveLength(1);
    expect(after.phase).toBe('revealed');
  });
});

describe('the room keeps order', () => {
  const gathering = does(startRoom(munich, opening(munich)), takesSeat('FRA'));
  const open = does(gathering, takesAim(munich, 'FRA'), goesOn);
  it('a seat is taken once, and only one that a team may lead', () => {
    expect(refusalIn(gathering, takesSeat('FRA'))).toBe('seat-taken');
    expect(refusalIn(gathering, takesSeat('ITA'))).toBe('no-such-seat');
  });
  it('a team that comes late takes an empty seat in any round', () => {
    const later = does(open, { do: 'reveal' }, goesOn, takesSeat('GBR'));
    const asked = { do: 'forecast', by: 'GBR', percent: 40 } as const;
    expect(does(later, { do: 'act', command: asked }).drafts.GBR).toEqual([asked]);
  });
  it('nobody acts from a seat without a team, while it is frozen, or after the reveal', () => {
    const forecast = (by: string) => ({ do: 'act', command: { do: 'forecast', by, percent: 10 } }) as const;
    expect(refusalIn(open, forecast('GBR'))).toBe('not-yours');
    expect(refusalIn(does(open, { do: 'freeze', at: 1 }), forecast('FRA'))).toBe('frozen');
    expect(refusalIn(does(open, { do: 'freeze', at: 1 }, { do: 'thaw', at: 2 }), forecast('FRA'))).toBeUndefined();
    expect(refusalIn(does(open, { do: 'reveal' }), forecast('FRA'))).toBe('not-now');
    expect(refusalIn(gathering, forecast('FRA'))).toBe('not-now');
  });
  it('what is sealed stays sealed', () => {
    const decide = { do: 'decide', by: 'FRA', option: wishedOption(open, 'FRA') } as const;
    expect(refusalIn(acts(open, [decide]), { do: 'act', command: decide })).toBe('already-sealed');
  });
  it('the clock is soft: frozen it stands, extended it grows, run out it forces nothing', () => {
    const minute = 60_000;
    expect(open.clock).toEqual({ until: 5 * minute });
    const frozen = does(open, { do: 'freeze', at: 2 * minute });
    expect(frozen.clock).toEqual({ left: 3 * minute });
    const longer = does(frozen, { do: 'extend', at: 9 * minute, minutes: 2 }, { do: 'thaw', at: 10 * minute });
    expect(longer.clock).toEqual({ until: 15 * minute });
    expect(does(open, { do: 'extend', at: 8 * minute, minutes: 1 }).clock).toEqual({ until: 9 * minute });
    expect(refusalIn(open, { do: 'extend', at: 0, minutes: 1e9 })).toBe('bad-minutes');
  });
  it('a freed seat plays on under its cabinet until another team takes it', () => {
    const freed = does(open, { do: 'free-seat', seat: 'FRA' });
    expect(does(freed, { do: 'reveal' }).played.world.past).toHaveLength(1);
    expect(refusalIn(freed, takesSeat('FRA'))).toBeUndefined();
  });
});
