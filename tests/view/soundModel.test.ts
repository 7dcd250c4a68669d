import { describe, expect, it } from 'vitest';
import effects from '../../assets/sound/sfx.json';
import {
  captionsFor,
  loopFor,
  type SoundCue,
  type SoundMode,
  soundModelOf,
  soundsFor,
} from '../../src/view/model/soundModel';
import { sounds } from '../../src/words/en/sounds';

const CUES: SoundCue[] = [
  'sealed',
  'revealed',
  'promise-kept',
  'promise-broken',
  'pledge-made',
  'challenger-advanced',
  'challenger-yielded',
  'bargain-struck',
  'vote-cast',
  'telegram',
  'paper',
  'ending',
  'war',
];
const MODES: SoundMode[] = [
  'title',
  'briefing',
  'sounding',
  'deciding',
  'revealing',
  'answering',
  'ended',
  'debriefing',
];

describe('what should be heard', () => {
  it('is nothing when nothing happened', () => {
    expect(soundsFor([])).toEqual([]);
  });

  it('is one sound for each kind of fact, and that sound stands in the file of effects', () => {
    for (const cue of CUES) {
      const [name, ...more] = soundsFor([cue]);
      expect(Object.keys(effects)).toContain(name);
      expect(more).toEqual([]);
    }
  });

  it('tells a kept promise from a broken one, and an advance from a retreat', () => {
    expect(soundsFor(['promise-kept'])).not.toEqual(soundsFor(['promise-broken']));
    expect(soundsFor(['challenger-advanced'])).not.toEqual(soundsFor(['challenger-yielded']));
  });

  it('is at most two sounds, the weightiest, in whatever order the facts came', () => {
    const expected = soundsFor(['war', 'promise-broken']);
    expect(expected).toHaveLength(2);
    expect(soundsFor(['paper', 'promise-broken', 'sealed', 'war'])).toEqual(expected);
  });

  it('is one chime when three promises are kept at once', () => {
    expect(soundsFor(['promise-kept', 'promise-kept', 'promise-kept'])).toEqual(['chime']);
  });

  it('is never the siren, whatever happens, unless a person has allowed it', () => {
    for (const cue of CUES) expect(soundsFor([cue])).not.toContain('siren');
    expect(soundModelOf({ moment: '1', cues: ['war'], mode: 'ended', tension: 100 }).sounds).toEqual(['radio']);
    expect(soundsFor(['war'], true)).toEqual(['siren']);
  });
});

describe('the captions', () => {
  it('tell every sound in words, but for the rustle of paper', () => {
    for (const cue of CUES) {
      const sounds = soundsFor([cue]);
      expect(captionsFor(sounds)).toHaveLength(sounds.includes('paper') ? 0 : 1);
    }
  });

  it('all stand in the words of the game', () => {
    const keys = [...CUES.flatMap((cue) => captionsFor(soundsFor([cue], true))), loopFor('title', 0)?.caption];
    for (const key of keys) expect(Object.keys(sounds)).toContain(key);
  });

  it('are made from the name of the sound', () => {
    expect(captionsFor(soundsFor(['vote-cast']))).toEqual(['caption.vote']);
  });
});

describe('the music', () => {
  it('is silent while a person reads the debriefing, and only then', () => {
    expect(MODES.filter((mode) => loopFor(mode, 75) === null)).toEqual(['debriefing']);
  });

  it('steps back while a person decides', () => {
    expect(loopFor('deciding', 50)?.volume).toBeLessThan(loopFor('briefing', 50)?.volume ?? 0);
  });

  it('grows quieter as the world grows tenser, down to half', () => {
    const calm = loopFor('briefing', 0)?.volume ?? 0;
    expect(loopFor('briefing', 75)?.volume).toBeLessThan(calm);
    expect(loopFor('briefing', 100)?.volume).toBeCloseTo(calm / 2);
  });

  it('stays between silence and full even when the tension leaves its scale', () => {
    for (const tension of [-50, 0, 100, 900]) {
      for (const mode of MODES) {
        const volume = loopFor(mode, tension)?.volume ?? 0;
        expect(volume).toBeGreaterThanOrEqual(0);
        expect(volume).toBeLessThanOrEqual(1);
      }
    }
  });
});
