import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../src/record/assignment';
import type { Game, Mode } from '../../src/session/types';
import { BETWEEN } from '../../src/sim/start';
import { firstLook, type Look } from '../../src/view/model/look';
import { nextLook } from '../../src/view/model/nextLook';
import { screenOf } from '../../src/view/model/screenOf';
import { firstSettings } from '../../src/view/model/settings';
import { munich, munichWords as words } from './debriefRuns';
import { decided, newGame, stringsIn } from './modelRuns';

const before = newGame();
const after = decided(before);

const shown = (mode: Mode, game: Game, look: Partial<Look> = {}, screen = true) =>
  screenOf({ mode, level: munich, game }, { ...firstSettings, screen }, words, {
    look: { ...firstLook, ...look },
    runs: [],
  });

const stepOf = (look: Partial<Look>) => {
  const model = shown('deciding', before, look);
  return model.screen === 'crisis' && model.step.step === 'deciding' ? model.step : undefined;
};

const options = stepOf({})?.options.filter(({ closed }) => closed === undefined) ?? [];
const [a = '', b = ''] = options.map(({ id }) => id);

const voted = (...counts: readonly (readonly [string, number])[]): Look =>
  counts.reduce((look, [option, count]) => nextLook(look, { type: 'count-votes', option, count }), firstLook);

describe('a vote of the room', () => {
  it('picks the option that leads, and another when another leads', () => {
    expect(voted([a, 3], [b, 2]).option).toBe(a);
    expect(voted([a, 3], [b, 4]).option).toBe(b);
    expect(stepOf(voted([a, 3], [b, 4]))?.picked).toBe(b);
  });
  it('leaves a tie to the teacher, whose choice stands', () => {
    const tie = voted([a, 3], [b, 3]);
    expect(tie.option).toBeUndefined();
    expect(stepOf(tie)?.vote?.told).toContain(words.say(`option.weekend.FRA.${a}.title`));
    expect(nextLook(tie, { type: 'choose-option', option: b }).option).toBe(b);
  });
  it('picks nothing where nobody has voted, and is forgotten with the step', () => {
    expect(voted([a, 3], [a, 0]).option).toBeUndefined();
    expect(nextLook(voted([a, 3]), { type: 'seal', option: a }).votes).toBeUndefined();
  });
  it('is asked for on one screen only, where advisers speak to their own group alone', () => {
    expect(stepOf({})?.vote).toBeDefined();
    expect(options.every(({ advice }) => advice.length === 0)).toBe(true);
    const alone = shown('deciding', before, {}, false);
    expect(alone.screen === 'crisis' && alone.step.step === 'deciding' && alone.step.vote).toBeFalsy();
    expect(stringsIn(alone).length).toBeGreaterThan(stringsIn(shown('deciding', before)).length);
  });
});

describe('what is covered', () => {
  it('is what others did and what the challenger answers, until the room asks for it', () => {
    for (const mode of ['revealing', 'answering'] as const) {
      const covered = shown(mode, after);
      const open = shown(mode, after, nextLook(firstLook, { type: 'uncover' }));
      expect('cover' in covered && covered.cover, mode).toBeTruthy();
      expect('cover' in open && open.cover, mode).toBeFalsy();
      expect('cover' in shown(mode, after, {}, false), mode).toBe(false);
    }
  });
  it('is not told to the ear either, and is covered again at the next step', () => {
    expect(shown('answering', after).shell.announcement).toBe('');
    const open = nextLook(firstLook, { type: 'uncover' });
    expect(shown('answering', after, open).shell.announcement).not.toBe('');
    expect(nextLook(open, { type: 'go-on' }).isUncovered).toBeUndefined();
  });
  it('is followed by the prompt of that decision, once', () => {
    const prompt = words.say('beat.weekend.prompt');
    const promptIn = (mode: Mode) => stringsIn(shown(mode, after, { isUncovered: true })).includes(prompt);
    const hasAnswer = after.world.past.at(-1)?.answer !== undefined;
    expect([promptIn('revealing'), promptIn('answering')]).toEqual([!hasAnswer, true]);
  });
});

describe('the parts that are handed round', () => {
  const page = (look: Partial<Look>) => {
    const { overlay } = shown('deciding', before, { overlay: { name: 'parts' }, ...look }).shell;
    return overlay?.name === 'parts' ? overlay : undefined;
  };
  it('are four, and closed until their group opens them', () => {
    expect(page({})?.parts.map(({ id }) => id)).toEqual(['foreign', 'general', 'treasurer', 'parliament']);
    expect(page({})?.open).toBeUndefined();
  });
  it('hold what that adviser says of each choice, and nobody else’s word', () => {
    const sayings = page({ part: 'general' })?.open?.sayings ?? [];
    expect(sayings.map(({ text }) => text)).toEqual(
      options.map(({ id }) => words.say(`option.weekend.FRA.${id}.advice.general`)),
    );
  });
  it('give a group without an adviser in this seat something to ask', () => {
    const open = page({ part: 'treasurer' })?.open;
    expect(open?.task).toBe(words.say('parts.plain.treasurer', { country: words.say('country.FRA.name') }));
    expect(open?.sayings.map(({ option }) => option)).toEqual(options.map(({ title }) => title));
  });
  it('close with their page', () => {
    const look = nextLook({ ...firstLook, part: 'general' }, { type: 'close-overlay' });
    expect(look.part).toBeUndefined();
  });
});

describe('a task of one adviser', () => {
  const task: Assignment = {
    level: munich.id,
    edition: munich.edition,
    seats: ['FRA'],
    role: 'general',
    seed: 7,
    reading: BETWEEN,
    stop: 'weekend',
    isForPairs: true,
    isForScreen: false,
  };
  const game = { ...before, assignment: task };
  it('lets a team hear only its own side', () => {
    const model = shown('deciding', game, {}, false);
    const step = model.screen === 'crisis' && model.step.step === 'deciding' ? model.step : undefined;
    const names = new Set(step?.options.flatMap(({ advice }) => advice.map(({ name }) => name)));
    expect([...names]).toEqual([words.say('seat.FRA.adviser.general.name')]);
  });
  it('asks two at a device whether they agree', () => {
    const model = shown('deciding', game, { option: a, isSealing: true }, false);
    expect(stringsIn(model)).toContain(words.say('task.together'));
  });
  it('leads to the code at its stop, and says so', () => {
    const mode = after.world.past.at(-1)?.answer ? 'answering' : 'revealing';
    const model = shown(mode, { ...after, assignment: task }, {}, false);
    expect('goOn' in model && model.goOn).toBe(words.say('task.done'));
  });
  it('offers only the seats that were set, and says what was set', () => {
    const model = screenOf({ mode: 'choosing', level: munich, assignment: task }, firstSettings, words, {
      look: { ...firstLook, seat: 'SUN' },
      runs: [],
    });
    expect(model.screen === 'choosing' && [model.seats.map(({ id }) => id), model.lead.seat]).toEqual([['FRA'], 'FRA']);
    expect(model.screen === 'choosing' && model.task?.lines.length).toBeGreaterThan(2);
  });
});
