import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EFFECTS_REEL, MUSIC_REELS, type Place } from '../../src/view/sound/files';

const FOLDER = 'assets/sound';
const PIECES = Object.values(MUSIC_REELS);
const AUDIO = readdirSync(FOLDER).filter((name) => /\.(webm|m4a)$/.test(name));

describe('the sound files', () => {
  it('weigh together less than three megabytes, in both formats', () => {
    const bytes = AUDIO.reduce((sum, name) => sum + statSync(`${FOLDER}/${name}`).size, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(3_000_000);
  });

  it('are all used, each recording in two formats', () => {
    const used = [EFFECTS_REEL, ...PIECES].flatMap(({ addresses }) => addresses.map((one) => one.split('/').pop()));
    expect(used.sort()).toEqual([...AUDIO].sort());
  });

  it('hold their sounds one after the other, with silence between two of them', () => {
    const places = Object.values(EFFECTS_REEL.places);
    for (const [index, place] of places.entries()) {
      const next = places[index + 1];
      if (next) expect(next.start - (place.start + place.length)).toBeGreaterThanOrEqual(200);
    }
  });

  it('hold at least five pieces of forty seconds to a minute and a quarter', () => {
    expect(PIECES.length).toBeGreaterThanOrEqual(5);
    for (const { places } of PIECES) {
      expect(places.calm.length).toBeGreaterThanOrEqual(40_000);
      expect(places.calm.length).toBeLessThanOrEqual(75_000);
    }
  });

  it('hold the two layers of a piece as loops of one length, so that they stay beside each other', () => {
    for (const { isLoop, places } of PIECES) {
      const { calm, tense }: { calm: Place; tense?: Place } = places;
      expect(isLoop).toBe(true);
      if (tense) expect(tense.length).toBe(calm.length);
    }
  });

  it('loop after whole seconds, so that the second pass of the synthesiser is the first again', () => {
    for (const { places } of PIECES) expect(places.calm.length % 1000).toBe(0);
  });
});
