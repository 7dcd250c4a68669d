import { expect, test } from 'vitest';
import { movesIn } from '../../src/sim/mechanisms/answer';
import { small, wholeGame } from '../record/games';

test('the challenger never answers in a way for which a level has no words', () => {
  const answered = new Set<string>();
  for (let seed = 1; seed <= 200; seed++) {
    for (const { beat, answer } of wholeGame(seed).world.past) {
      const allowed = small.beats.filter((one) => one.id === beat).flatMap(movesIn);
      if (answer) {
        expect(allowed).toContain(answer.move);
        answered.add(`${beat} ${answer.move}`);
      }
    }
  }
  expect([...answered].toSorted()).toEqual(
    small.beats.flatMap((beat) => movesIn(beat).map((move) => `${beat.id} ${move}`)).toSorted(),
  );
});
