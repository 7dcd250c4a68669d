import { expect, test } from 'vitest';
import { heardOf } from '../../src/view/model/heard';
import { firstLook } from '../../src/view/model/look';
import { screenOf } from '../../src/view/model/screenOf';
import { firstSettings, type Settings } from '../../src/view/model/settings';
import { munich, munichWords } from './debriefRuns';
import { decided, newGame } from './modelRuns';

const game = decided(newGame());

const captionsWith = (settings: Partial<Settings>) =>
  screenOf({ mode: 'revealing', level: munich, game }, { ...firstSettings, ...settings }, munichWords, {
    look: firstLook,
    runs: [],
  }).shell.captions?.lines;

test('sounds are told in words where the sound is on, and not where it is off', () => {
  expect(captionsWith({ sound: true })).toContain('[a gavel]');
  expect(captionsWith({ sound: false })).toBeUndefined();
});

test('sounds are told in words to whoever cannot hear them and asks for it, and never to whoever will not have it', () => {
  expect(captionsWith({ sound: false, captions: 'always' })).toContain('[a gavel]');
  expect(captionsWith({ sound: true, captions: 'never' })).toBeUndefined();
});

test('in Munich the music of the thirties is played, and before an episode is begun that of the title', () => {
  expect(heardOf({ mode: 'deciding', level: munich, game }, firstSettings).music?.name).toBe('quai-wilson');
  expect(heardOf({ mode: 'choosing', level: munich }, firstSettings).music?.name).toBe('fifteen-seats');
});

test('Munich is tense: the tense layer is heard from its first hour', () => {
  expect(heardOf({ mode: 'briefing', level: munich, game: newGame() }, firstSettings).music?.tense).toBeGreaterThan(0);
});
