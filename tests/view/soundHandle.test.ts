import { describe, expect, it } from 'vitest';
import type { SoundMode } from '../../src/view/model/musicModel';
import { type SoundCue, type SoundFacts, soundModelOf } from '../../src/view/model/soundModel';
import { type SoundHandle, startSound } from '../../src/view/sound/startSound';
import { type StubHowler, StubPage, stubHowler } from './stubHowler';

const ON = { sound: true, music: 0.5, effects: 0.8 };

/** Lets the promises that are under way come to their end. */
const settled = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

const model = (moment: string, cues: SoundCue[] = [], mode: SoundMode = 'briefing', more: Partial<SoundFacts> = {}) =>
  soundModelOf({ moment, cues, mode, tension: 0, day: '1938-09-12', ...more });

interface Room {
  readonly handle: SoundHandle;
  readonly howler: StubHowler;
  readonly page: StubPage;
}

function room(settings = ON, howler = stubHowler()): Room {
  const page = new StubPage();
  return { handle: startSound(settings, { loadHowler: howler.loadHowler, gestures: page }), howler, page };
}

/** A page that was touched, with its files here. */
async function soundingRoom(settings = ON): Promise<Room> {
  const opened = room(settings);
  opened.handle.showSound(model('start'));
  opened.page.dispatchEvent(new Event('pointerup'));
  await settled();
  for (const howl of [...opened.howler.effects(), ...opened.howler.music()]) howl.arrive();
  await settled();
  return opened;
}

const heardEffects = ({ howler }: Room): string[] => howler.effects().flatMap(({ heard }) => heard);
const isMusicPlaying = ({ howler }: Room): boolean => howler.music().some(({ isPlaying }) => isPlaying);

describe('before the first touch', () => {
  it('nothing is fetched and nothing is heard', async () => {
    const { handle, howler } = room();
    handle.showSound(model('1', ['sealed']));
    handle.setHidden(false);
    handle.setSettings(ON);
    await settled();
    expect(howler.fetches()).toBe(0);
  });

  it('what was asked for is forgotten: no burst of old sounds follows the touch', async () => {
    const opened = room();
    opened.handle.showSound(model('1', ['sealed']));
    opened.handle.showSound(model('2', ['war']));
    opened.page.dispatchEvent(new Event('keydown'));
    await settled();
    opened.handle.showSound(model('3', ['promise-kept']));
    for (const howl of opened.howler.effects()) howl.arrive();
    await settled();
    expect(opened.howler.effects()).toHaveLength(1);
    expect(heardEffects(opened)).toEqual([]);
  });
});

describe('after the first touch', () => {
  it('the library is fetched once, however often the page is touched', async () => {
    const { page, howler, handle } = room();
    for (const name of ['pointerup', 'click', 'keydown']) page.dispatchEvent(new Event(name));
    handle.unlock();
    await settled();
    handle.unlock();
    expect(howler.fetches()).toBe(1);
  });

  it('a new moment is heard once, and not again when the same picture is drawn again', async () => {
    const opened = await soundingRoom();
    opened.handle.showSound(model('2', ['promise-kept']));
    opened.handle.showSound(model('2', ['promise-kept']));
    expect(heardEffects(opened)).toEqual(['chime']);
    opened.handle.showSound(model('3', ['promise-kept']));
    expect(heardEffects(opened)).toEqual(['chime', 'chime']);
  });

  it('the music loops, at its own volume times the volume that the person chose', async () => {
    const opened = await soundingRoom();
    const [music] = opened.howler.music();
    music?.endFade();
    expect(music?.heard).toEqual(['calm', 'tense']);
    expect(music?.options.sprite?.calm?.[2]).toBe(true);
    expect(music?.sound('calm')?.level).toBeCloseTo(0.7 * 0.5);
  });

  it('the music falls silent in the debriefing and goes on from the same bar afterwards', async () => {
    const opened = await soundingRoom();
    const [music] = opened.howler.music();
    music?.endFade();
    opened.handle.showSound(model('2', [], 'debriefing'));
    expect(isMusicPlaying(opened)).toBe(true);
    music?.endFade();
    expect(isMusicPlaying(opened)).toBe(false);
    opened.handle.showSound(model('3'));
    expect(isMusicPlaying(opened)).toBe(true);
    expect(music?.heard).toEqual(['calm', 'tense', 'calm', 'tense']);
    expect(music?.sounds).toHaveLength(2);
  });

  it('a touch in the middle of a fade does not begin the fade again', async () => {
    const opened = await soundingRoom();
    const [music] = opened.howler.music();
    const fades = music?.fades;
    opened.page.dispatchEvent(new Event('pointerup'));
    expect(fades).toBe(1);
    expect(music?.fades).toBe(fades);
  });

  it('a browser that cannot decode the first format is given the second', async () => {
    const { handle, howler } = room();
    handle.unlock();
    await settled();
    howler.effects()[0]?.fail();
    expect(String(howler.effects()[0]?.options.src)).toMatch(/webm/);
    expect(String(howler.effects()[1]?.options.src)).toMatch(/^[^,]*m4a$/);
    howler.effects()[1]?.fail();
    expect(howler.effects()).toHaveLength(2);
  });

  it('a library that cannot be fetched leaves the game silent, and the next touch asks again', async () => {
    const page = new StubPage();
    let asked = 0;
    const loadHowler = async (): Promise<never> => {
      asked += 1;
      throw new Error('offline');
    };
    const handle = startSound(ON, { loadHowler, gestures: page });
    handle.unlock();
    await settled();
    handle.showSound(model('1', ['war']));
    await settled();
    page.dispatchEvent(new Event('click'));
    await settled();
    expect(asked).toBe(3);
  });
});

describe('the music of an episode', () => {
  const isGulf = { day: '1990-08-02' };
  const isTitle = ({ options }: { readonly options: { readonly src?: unknown } }) =>
    /fifteen-seats/.test(String(options.src));

  it('is the only piece that is asked for, in one format', async () => {
    const opened = await soundingRoom();
    const asked = opened.howler.music().map(({ options }) => String(options.src));
    expect(asked).toEqual([expect.stringMatching(/quai-wilson.*\.webm/)]);
  });

  it('takes the place of the music of the title, which fades out and gives its memory back', async () => {
    const opened = room();
    opened.handle.showSound(soundModelOf({ moment: '1', cues: [], mode: 'title', tension: 0 }));
    opened.handle.unlock();
    await settled();
    const [title] = opened.howler.music();
    title?.arrive();
    title?.endFade();
    expect(title && isTitle(title)).toBe(true);
    expect(title?.heard).toEqual(['calm']);
    opened.handle.showSound(model('2', [], 'briefing', isGulf));
    opened.howler.music()[1]?.arrive();
    expect(opened.howler.music().map(({ isPlaying }) => isPlaying)).toEqual([true, true]);
    title?.endFade();
    expect(title?.isUnloaded).toBe(true);
    expect(opened.howler.music()[1]?.isPlaying).toBe(true);
  });

  it('brings its tense layer up as the tension rises, and takes it back', async () => {
    const opened = await soundingRoom();
    const [music] = opened.howler.music();
    const tenseAt = (tension: number): number => {
      opened.handle.showSound(model(`at ${tension}`, [], 'briefing', { tension }));
      music?.endFade();
      return music?.sound('tense')?.level ?? 0;
    };
    music?.endFade();
    const levels = [0, 50, 90, 10].map(tenseAt);
    expect(levels).toEqual([0, expect.closeTo(0.175), expect.closeTo(0.35), 0]);
    expect(music?.heard).toEqual(['calm', 'tense']);
  });

  it('goes on after a silence with both layers at the same bar, wherever a timer thought they were', async () => {
    const opened = await soundingRoom();
    const [music] = opened.howler.music();
    music?.endFade();
    opened.handle.setHidden(true);
    const [calm, tense] = [music?.sound('calm'), music?.sound('tense')];
    if (calm && tense) [calm.at, tense.at] = [12.5, 60.1];
    opened.handle.setHidden(false);
    const starts = ['calm', 'tense'].map((name) => (music?.options.sprite?.[name]?.[0] ?? 0) / 1000);
    expect((tense?.at ?? 0) - (starts[1] ?? 0)).toBeCloseTo((calm?.at ?? 0) - (starts[0] ?? 0));
    expect(calm?.at).toBe(12.5);
  });

  it('that cannot be had is silence, and the music of the next episode is heard all the same', async () => {
    const opened = room();
    opened.handle.showSound(model('1'));
    opened.handle.unlock();
    await settled();
    for (const index of [0, 1]) opened.howler.music()[index]?.fail();
    opened.handle.showSound(model('2', [], 'deciding', { tension: 70 }));
    expect(isMusicPlaying(opened)).toBe(false);
    opened.handle.showSound(model('3', [], 'briefing', isGulf));
    opened.howler.music().at(-1)?.arrive();
    expect(isMusicPlaying(opened)).toBe(true);
  });
});

describe('the switch and the volumes', () => {
  it('with the sound off nothing is fetched, even after a touch', async () => {
    const { handle, howler } = room({ ...ON, sound: false });
    handle.unlock();
    handle.showSound(model('1', ['war']));
    await settled();
    expect(howler.fetches()).toBe(0);
    handle.setSettings(ON);
    await settled();
    expect(howler.fetches()).toBe(1);
  });

  it('switching off silences the music at once, and what happens meanwhile is never heard', async () => {
    const opened = await soundingRoom();
    opened.handle.setSettings({ ...ON, sound: false });
    expect(isMusicPlaying(opened)).toBe(false);
    opened.handle.showSound(model('2', ['war']));
    opened.handle.setSettings(ON);
    expect(isMusicPlaying(opened)).toBe(true);
    expect(heardEffects(opened)).toEqual([]);
  });

  it('music at zero is not even fetched, and effects still sound', async () => {
    const opened = await soundingRoom({ ...ON, music: 0 });
    opened.handle.showSound(model('2', ['sealed']));
    expect(opened.howler.music()).toEqual([]);
    expect(heardEffects(opened)).toEqual(['seal']);
    expect(opened.howler.effects()[0]?.level).toBe(0.8);
  });

  it('effects at zero are not even fetched, and the music still sounds', async () => {
    const opened = await soundingRoom({ ...ON, effects: 0 });
    opened.handle.showSound(model('2', ['sealed']));
    expect(opened.howler.effects()).toEqual([]);
    expect(isMusicPlaying(opened)).toBe(true);
  });
});

describe('a page that nobody looks at', () => {
  it('is silent, and takes the music up again when it is looked at', async () => {
    const opened = await soundingRoom();
    opened.handle.setHidden(true);
    expect(isMusicPlaying(opened)).toBe(false);
    opened.handle.showSound(model('2', ['promise-broken']));
    opened.handle.setHidden(false);
    expect(isMusicPlaying(opened)).toBe(true);
    expect(heardEffects(opened)).toEqual([]);
  });
});

describe('a telephone that takes the sound away', () => {
  it('drops what happens meanwhile, and the next touch wakes the sound', async () => {
    const opened = await soundingRoom();
    opened.howler.setAwake(false);
    const before = opened.howler.resumes();
    opened.page.dispatchEvent(new Event('touchend'));
    await settled();
    expect(opened.howler.resumes()).toBe(before + 1);
  });

  it('plays no burst when the sound comes back', async () => {
    const opened = await soundingRoom();
    opened.howler.setAwake(false);
    for (const moment of ['2', '3', '4']) opened.handle.showSound(model(moment, ['promise-broken']));
    await settled();
    expect(heardEffects(opened)).toEqual([]);
  });

  it('stays silent without complaint when the browser refuses', async () => {
    const opened = room(ON, stubHowler({ isStubborn: true }));
    opened.handle.unlock();
    await settled();
    for (const howl of opened.howler.effects()) howl.arrive();
    opened.handle.showSound(model('1', ['war']));
    await settled();
    expect(heardEffects(opened)).toEqual([]);
  });
});

describe('closing the sound', () => {
  it('unloads every file and listens to no more touches', async () => {
    const opened = await soundingRoom();
    expect(opened.page.listeners).toBeGreaterThan(0);
    opened.handle.destroy();
    expect(opened.page.listeners).toBe(0);
    expect([...opened.howler.effects(), ...opened.howler.music()].every(({ isUnloaded }) => isUnloaded)).toBe(true);
  });

  it('while the library is still on its way opens nothing afterwards', async () => {
    const { handle, howler } = room();
    handle.unlock();
    handle.destroy();
    await settled();
    expect(howler.effects()).toEqual([]);
  });
});
