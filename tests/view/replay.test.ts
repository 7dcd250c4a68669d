import { describe, expect, test } from 'vitest';
import { checksumOf } from '../../src/sim/checksum';
import type { World } from '../../src/sim/world';
import { firstLook } from '../../src/view/model/look';
import { beatFrom, lengthOf, replayScreen, type Watching } from '../../src/view/model/replay';
import { munich, munichWords } from './debriefRuns';
import { stringsIn } from './modelRuns';
import { oneOfEach, recorded, replayOf, seatOf, watchingOf, wordsOf } from './roadRuns';

const isUnsaid = (text: string): boolean => /^[a-z][\w-]*(\.[\w-]+)+$/.test(text) || /\{\w/.test(text);

const shown = (watching: Watching) => {
  const screen = replayScreen(watching, wordsOf(watching.level.id), firstLook);
  if (!screen) throw new Error('nothing is shown');
  return screen;
};

const game = (name: string) => {
  const record = recorded.get(`1938-munich.${name}.json`);
  if (!record) throw new Error(`no game ${name}`);
  return record;
};

const momentsOf = (watching: Watching) => watching.frames.map((_, at) => shown({ ...watching, at }));

describe('a replay', { timeout: 180_000 }, () => {
  test('of every recorded game shows each beat once, in order, and ends where the game ended', () => {
    for (const record of recorded.values()) {
      const { frames } = watchingOf(record);
      const { world } = replayOf(record);
      const revealed = frames.filter(({ kind }) => kind === 'reveal').map(({ beat }) => beat);
      expect(revealed).toEqual(world.past.map(({ beat }) => beat));
      expect(frames.at(-1)?.kind).toBe('end');
      expect(frames.at(-1)?.world && checksumOf(frames.at(-1)?.world ?? world)).toBe(record.checksum);
    }
  });
  test('never shows a moment before what led to it: the worlds grow, and every command is among them', () => {
    for (const record of recorded.values()) {
      const { frames } = watchingOf(record);
      const done = frames.map((frame) => frame.done);
      expect(done).toEqual(done.toSorted((a, b) => a - b));
      expect(new Set(done).size).toBe(record.commands.length + 1);
      const past = frames.map(({ world }) => world.past.length);
      expect(past).toEqual(past.toSorted((a, b) => a - b));
    }
  });
  test('speaks of your word only where you led the seat from which one looks', () => {
    const watching = watchingOf(game('four-powers'));
    const other = watching.level.countries.find(({ id }) => id !== watching.run.seat)?.id ?? '';
    const wordFrom = (one: Watching) => shown(one).gauges.find(({ name }) => name === 'word')?.label;
    const history = { ...watching, run: { ...watching.run, isHistory: true as const } };
    expect([watching, { ...watching, sight: other }, history].map(wordFrom)).toEqual([
      'Your word',
      'Its word',
      'Its word',
    ]);
  });
  test('speaks in sentences at every moment, from every seat and with everything open', () => {
    for (const record of oneOfEach) {
      const watching = watchingOf(record);
      const other = watching.level.countries.find(({ id }) => id !== seatOf(record))?.id ?? '';
      const sights = ['open', seatOf(record), other] as const;
      const said = sights.flatMap((sight) => stringsIn(momentsOf({ ...watching, sight, isAsking: true })));
      expect(said.length).toBeGreaterThan(200);
      expect([...new Set(said.filter(isUnsaid))]).toEqual([]);
    }
  });
  test('shows another seat nothing that passed in private, and everything where everything is open', () => {
    const watching = watchingOf(game('alone'));
    const at = watching.frames.findIndex(({ kind }) => kind === 'sounding');
    const text = (sight: string) => shown({ ...watching, at, sight }).desk.text ?? '';
    expect(text('CSK')).toBe('Czechoslovakia pressed France to give way.');
    expect(text('open')).toBe(text('CSK'));
    expect(text('GBR')).toBe(munichWords.say('replay.hidden', { name: 'Great Britain' }));
  });
  test('tells the reasons behind a deed, and what the challenger believed, only with everything open', () => {
    const watching = watchingOf(game('four-powers'));
    const reveal = watching.frames.findIndex(({ kind }) => kind === 'reveal');
    const answer = watching.frames.findIndex(({ kind }) => kind === 'answer');
    const notes = (sight: string) => shown({ ...watching, at: reveal, sight }).desk.deeds.map(({ note = '' }) => note);
    expect(notes('FRA').join()).not.toContain('Above all');
    expect(notes('open').filter((note) => note.includes('Above all')).length).toBeGreaterThan(2);
    expect(shown({ ...watching, at: answer, sight: 'open' }).desk.beliefs).toHaveLength(2);
    expect(shown({ ...watching, at: answer }).desk.beliefs).toEqual([]);
  });
  test('of a run that is not over is shown from its own seat alone, and no rule may play on from it', () => {
    const over = watchingOf(game('four-powers'));
    const open = shown({ ...over, isOver: false });
    expect(open.sights.map(({ id }) => id)).toEqual(['FRA']);
    expect(open.sightNote).toBe(munichWords.say('replay.sight.closed'));
    expect(open.whatIf?.hands.map(({ by }) => by)).toEqual(['me']);
    expect(shown(over).sights).toHaveLength(munich.countries.length + 1);
    expect(shown(over).whatIf?.hands).toHaveLength(4);
  });
  test('goes from day to day, and stands longer where there is more to read', () => {
    const watching = watchingOf(game('four-powers'));
    const days: number[] = [];
    for (let at = 0; at < watching.frames.length - 1; ) {
      at = beatFrom({ ...watching, at }, 1);
      days.push(at);
    }
    expect(days).toHaveLength(replayOf(game('four-powers')).world.past.length);
    expect(beatFrom({ ...watching, at: days[1] ?? 0 }, -1)).toBe(days[0]);
    expect(beatFrom({ ...watching, at: 0 }, -1)).toBe(0);
    const reveal = watching.frames.findIndex(({ kind }) => kind === 'reveal');
    expect(lengthOf({ ...watching, at: reveal })).toBe(7000);
    expect(lengthOf({ ...watching, at: reveal, speed: 2 })).toBe(3500);
  });
});

describe('“What if I had …”', () => {
  const watching = watchingOf(game('september-plan'));

  test('is asked at every moment of a beat in which one decided, and offers all that could be chosen, the own choice marked', () => {
    const own = game('september-plan').commands.flatMap((one) => (one.do === 'decide' ? [one.option] : []));
    const asked = watching.frames.map((frame, at) => ({ beat: frame.beat, model: shown({ ...watching, at }).whatIf }));
    const beats = [...new Set(asked.map(({ beat }) => beat))];
    const models = beats.map((beat) => asked.find((one) => one.beat === beat)?.model);
    expect(models.map((model) => model?.options.find(({ isOwn }) => isOwn)?.id)).toEqual(own);
    for (const model of models) expect(model?.options.filter(({ isOwn }) => isOwn)).toHaveLength(1);
    for (const { beat, model } of asked) expect(model).toEqual(models[beats.indexOf(beat)]);
  });
  test('says why a choice was closed that day', () => {
    const seat = watching.run.seat;
    const beat = watching.level.beats[0];
    const closed = (world: World): World => ({
      ...world,
      level: {
        ...world.level,
        beats: world.level.beats.map((one) => {
          const options = one.options[seat];
          if (one.id !== beat?.id || !Array.isArray(options)) return one;
          return {
            ...one,
            options: { ...one.options, [seat]: options.map((option) => ({ ...option, needs: { is: 'attacked' } })) },
          };
        }),
      },
    });
    const frames = watching.frames.map((frame) => ({ ...frame, world: closed(frame.world) }));
    const refusals = shown({ ...watching, frames }).whatIf?.options.map(({ refusal }) => refusal);
    expect(refusals?.length).toBeGreaterThan(2);
    expect([...new Set(refusals)]).toEqual([munichWords.say('refusal.not-open')]);
  });
});
