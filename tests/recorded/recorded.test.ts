import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/record/read';
import { replayRecord } from '../../src/record/replay';
import { munich } from '../sim/support';
import { engine } from './find';

const folder = new URL('./', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('the recorded games of 1938', () => {
  it('are one for each ending of the level', () => {
    const wanted = munich.endings.map((ending) => `1938-munich.${ending.id}.json`).sort();
    expect(names.sort()).toEqual(wanted);
  });

  it.each(names)('%s replays to its checksum and its ending', (name) => {
    const reading = readRecord(readFileSync(new URL(name, folder), 'utf8'));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const replay = replayRecord(reading.record, munich, engine);
    if (!replay.ok) throw new Error(JSON.stringify(replay.problem));
    expect(`1938-munich.${replay.world.ending}.json`).toBe(name);
  });
});
