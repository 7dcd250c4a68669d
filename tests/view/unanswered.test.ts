import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recordOf } from '../../src/record/record';
import { carryOn, startGame } from '../../src/session/game';
import { gameOf } from '../../src/session/resume';
import type { Game, Mode } from '../../src/session/types';
import type { CountryId } from '../../src/sim/act';
import { checksumOf } from '../../src/sim/checksum';
import type { Command } from '../../src/sim/command';
import { BETWEEN, startWorld } from '../../src/sim/start';
import { isOver } from '../../src/sim/table';
import { takeCommand } from '../../src/sim/take';
import { firstLook } from '../../src/view/model/look';
import { sceneOf, screenOf } from '../../src/view/model/screenOf';
import { firstSettings } from '../../src/view/model/settings';
import { stageModelOf } from '../../src/view/model/stageOf';
import { wordsIn } from '../../src/words/languages';
import { asHistory, episodes, levelOf, playableIn } from '../sim/support';

const wordsOf = (id: string) =>
  wordsIn('en', {
    en: JSON.parse(readFileSync(new URL(`../../levels/${id}/words.en.json`, import.meta.url), 'utf8')),
  });

const after = (game: Game, command: Command): Game => {
  const carried = carryOn(game, command);
  if (!carried.ok) throw new Error(carried.refusal.code);
  return carried.game;
};

/** The game as it stood after each beat, on history's line. */
function gamesOf(id: string, seat: CountryId): readonly Game[] {
  const level = levelOf(id);
  const mandate = level.countries.find((one) => one.id === seat)?.playable?.mandates[0]?.id ?? '';
  const opened = startGame(level, { seat, reading: BETWEEN, seed: 3, run: 'test' });
  const games = [after(opened, { do: 'take-mandate', by: seat, mandate })];
  for (let game = games[0]; game && !isOver(game.world); ) {
    game = asHistory(game.world, seat).reduce(after, game);
    games.push(game);
  }
  return games.slice(1);
}

const stageIn = (mode: Mode, game: Game, words = wordsOf(game.world.level.id)) =>
  stageModelOf(sceneOf(mode, game, words, firstLook), firstSettings, true);

describe('between the decisions and the answer', () => {
  const [first] = gamesOf('1950-korea', 'GBR') as [Game];

  test('Seoul has not fallen on the map while the Council’s vote is read, and has when North Korea has answered', () => {
    const held = (mode: Mode) => stageIn(mode, first)?.lands.filter(({ hatch }) => hatch === 'occupied') ?? [];
    expect(held('revealing')).toEqual([]);
    expect(held('answering').map(({ by }) => by)).toContain('PRK');
  });

  test('every deed and vote of the beat is told, as it is once it has been answered', () => {
    const screen = screenOf({ mode: 'revealing', game: first }, firstSettings, wordsOf('1950-korea'), {
      look: firstLook,
      runs: [],
    });
    if (screen.screen !== 'reveal') throw new Error(screen.screen);
    expect(screen.deeds.map(({ country }) => country).sort()).toEqual(
      first.world.past
        .at(-1)
        ?.decisions.map(({ country }) => country)
        .sort(),
    );
    expect(screen.vote?.rows).toHaveLength(4);
    expect(screen.goOn).toContain('North Korea');
  });

  test('a game taken up again in a reveal shows the same hour', () => {
    const { world, log } = first;
    const record = recordOf(world, log, { startWorld, takeCommand, checksumOf });
    const taken = gameOf(record, levelOf('1950-korea'), 'test');
    expect(taken.ok && taken.game.unanswered).toEqual(first.unanswered);
    expect(first.unanswered).toBeDefined();
  });

  test.each(episodes.map(({ id }) => [id, playableIn(levelOf(id))[0] ?? ''] as const))(
    'in %s nothing of an answer is known before its page, and all of it after',
    (id, seat) => {
      for (const { before, world, unanswered } of gamesOf(id, seat)) {
        const last = world.past.at(-1);
        expect(unanswered !== undefined).toBe(last?.answer !== undefined);
        if (!unanswered) continue;
        const { progress, lastMove, attacked } = unanswered.crisis;
        const skipped = world.past.length - before.past.length > 1;
        if (!skipped) expect([progress, lastMove, attacked]).toEqual(movesOf(before.crisis));
        expect(unanswered.outcome).toBeUndefined();
        expect(unanswered.past.at(-1)).toMatchObject({ beat: last?.beat, decisions: last?.decisions });
      }
    },
  );
});

const movesOf = ({ progress, lastMove, attacked }: Game['world']['crisis']) => [progress, lastMove, attacked];
