import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EFFECTS_REEL, MUSIC_REEL } from '../../src/view/sound/files';

const FOLDER = 'assets/sound';
const AUDIO = readdirSync(FOLDER).filter((name) => /\.(webm|m4a)$/.test(name));

describe('the sound files', () => {
  it('weigh together at most a megabyte and a half', () => {
    const bytes = AUDIO.reduce((sum, name) => sum + statSync(`${FOLDER}/${name}`).size, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(1_500_000);
  });

  it('are all used, each recording in two formats', () => {
    const used = [...EFFECTS_REEL.addresses, ...MUSIC_REEL.addresses].map((address) => address.split('/').pop());
    expect(used.sort()).toEqual([...AUDIO].sort());
  });

  it('hold their sounds one after the other, with silence between two of them', () => {
    const places = Object.values(EFFECTS_REEL.places);
    for (const [index, place] of places.entries()) {
      const next = places[index + 1];
      if (next) expect(next.start - (place.start + place.length)).toBeGreaterThanOrEqual(200);
    }
  });

  it('loop after exactly 28 bars of four beats at 92 beats a minute, to the millisecond', () => {
    expect(MUSIC_REEL.places['quai-wilson']).toEqual({ start: 0, length: Math.floor((28 * 4 * 60_000) / 92) });
  });
});
