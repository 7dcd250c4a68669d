import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/record/read';
import { replayRecord } from '../../src/record/replay';
import { episodes } from '../sim/support';
import { engine } from './find';

const folder = new URL('./', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

it('no recorded game is left of an episode that is gone', () => {
  const known = episodes.flatMap((level) => level.endings.map((ending) => `${level.id}.${ending.id}.json`));
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
});

describe.each(episodes.map((level) => [level.id, level] as const))('the recorded games of %s', (id, level) => {
  const wanted = level.endings.map((ending) => `${id}.${ending.id}.json`);

  it('are one for each ending', () => {
    expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(wanted)('%s replays to its checksum and its ending', (name) => {
    const reading = readRecord(readFileSync(new URL(name, folder), 'utf8'));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const replay = replayRecord(reading.record, level, engine);
    if (!replay.ok) throw new Error(JSON.stringify(replay.problem));
    expect(`${id}.${replay.world.ending}.json`).toBe(name);
  });
});
