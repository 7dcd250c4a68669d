import { describe, expect, it } from 'vitest';
import effects from '../../assets/sound/sfx.json';
import { type MusicModel, musicFor, type SoundMode } from '../../src/view/model/musicModel';
import { captionsFor, type SoundCue, soundModelOf, soundsFor } from '../../src/view/model/soundModel';
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

/** The first days of episodes of every decade. */
const DAYS = [
  '1931-09-18',
  '1939-03-18',
  '1943-10-19',
  '1955-05-14',
  '1957-10-02',
  '1969-06-07',
  '1973-06-08',
  '1990-08-02',
];

const at = (hour: Partial<Parameters<typeof musicFor>[0]>): MusicModel | null =>
  musicFor({ mode: 'briefing', tension: 50, day: '1938-09-12', ...hour });

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
    const pieces = DAYS.map((day) => `caption.${at({ day })?.name}`);
    const keys = [...CUES.flatMap((cue) => captionsFor(soundsFor([cue], true))), ...pieces, 'caption.fifteen-seats'];
    for (const key of keys) expect(Object.keys(sounds)).toContain(key);
  });

  it('are made from the name of the sound', () => {
    expect(captionsFor(soundsFor(['vote-cast']))).toEqual(['caption.vote']);
  });
});

describe('the captions of a moment', () => {
  const captions = (mode: SoundMode, cues: SoundCue[]) =>
    soundModelOf({ moment: '1', cues, mode, tension: 0, day: '1990-08-02' }).captions;

  it('name the music where a game begins, and nothing where nothing is new', () => {
    expect(captions('briefing', [])).toEqual(['caption.third-basket']);
    expect(captions('deciding', [])).toEqual([]);
  });

  it('name what happened before the music', () => {
    expect(captions('briefing', ['telegram'])).toEqual(['caption.telegraph']);
  });
});

describe('the music', () => {
  it('has a piece for each time: the thirties, the conferences, the blocs, and from the seventies on', () => {
    expect(DAYS.map((day) => at({ day })?.name)).toEqual([
      'quai-wilson',
      'quai-wilson',
      'opera-house',
      'opera-house',
      'two-tables',
      'two-tables',
      'third-basket',
      'third-basket',
    ]);
  });

  it('has a piece of its own for the title, where no war threatens', () => {
    expect(musicFor({ mode: 'title', tension: 90 })).toEqual({ name: 'fifteen-seats', calm: 1, tense: 0 });
  });

  it('is silent while a person reads the debriefing, and only then', () => {
    expect(MODES.filter((mode) => at({ mode }) === null)).toEqual(['debriefing']);
  });

  it('steps back while a person decides', () => {
    expect(at({ mode: 'deciding' })?.calm).toBeLessThan(at({ mode: 'briefing' })?.calm ?? 0);
  });

  it('has the louder a tense layer, the higher the tension', () => {
    const levels = [20, 35, 50, 65, 80].map((tension) => at({ tension })?.tense ?? 0);
    for (const [index, level] of levels.entries()) expect(level).toBeGreaterThan(levels[index - 1] ?? -1);
    expect(levels[0]).toBe(0);
    expect(at({ tension: 100 })?.tense).toBe(levels[4]);
  });

  it('makes room for the tense layer, but never falls silent under it', () => {
    expect(at({ tension: 100 })?.calm).toBeLessThan(at({ tension: 0 })?.calm ?? 0);
    expect(at({ tension: 100 })?.calm).toBeGreaterThan(0.3);
  });

  it('is calm again when it is over, however it ended', () => {
    expect(at({ mode: 'ended', tension: 100 })?.tense).toBe(0);
  });

  it('stays between silence and full even when the tension leaves its scale', () => {
    for (const tension of [-50, 0, 100, 900]) {
      for (const mode of MODES) {
        const { calm, tense } = at({ mode, tension }) ?? { calm: 0, tense: 0 };
        for (const level of [calm, tense]) {
          expect(level).toBeGreaterThanOrEqual(0);
          expect(level).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});
