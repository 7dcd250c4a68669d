import { describe, expect, it } from 'vitest';
import type { SessionEvent } from '../../src/session/types';
import {
  begin,
  decide,
  forecast,
  gameIn,
  goBack,
  goOn,
  leave,
  level,
  open,
  sessionAt,
  soundOut,
  takeMandate,
  toDeciding,
  toDispatch,
  toForecasting,
  toRevealing,
  toSounding,
} from './support';

const untilAfterReveal = [...toRevealing, goOn];

/** Goes through whatever beats are left with the first option of each. */
function toTheEnd(): readonly SessionEvent[] {
  let events: readonly SessionEvent[] = [...toRevealing];
  for (let n = 0; n < 40 && sessionAt(...events).mode !== 'ended'; n++) {
    const { mode, game } = sessionAt(...events);
    const next = mode === 'forecasting' ? [forecast(), goOn] : mode === 'deciding' ? [decide(optionIn(game))] : [goOn];
    events = [...events, ...next];
  }
  return events;
}

const optionIn = (game: ReturnType<typeof sessionAt>['game']): string => {
  const options = game?.world.level.beats[game.world.at]?.options.FRA ?? [];
  return options === 'standard' ? 'full' : (options[0]?.id ?? '');
};

describe('before the game', () => {
  it('stands at the title until an episode is opened, and knows no level there', () => {
    expect(sessionAt()).toEqual({ mode: 'title' });
    expect(sessionAt(begin)).toEqual({ mode: 'title' });
  });

  it('opens an episode where the seat is chosen', () => {
    expect(sessionAt(open)).toEqual({ mode: 'choosing', level });
  });

  it('gives no seat that is not a person’s to take', () => {
    expect(sessionAt(open, { ...begin, seat: 'CSK' } as SessionEvent).mode).toBe('choosing');
    expect(sessionAt(open, { ...begin, seat: 'DEU' } as SessionEvent).mode).toBe('choosing');
  });

  it('briefs the seat, and opens no dispatch before a mandate is taken', () => {
    expect(sessionAt(open, begin, goOn).mode).toBe('briefing');
    expect(sessionAt(open, begin, takeMandate).mode).toBe('dispatch');
  });

  it('starts the world from the seed, the reading and the seat, with an empty log', () => {
    const { world, seat, log, run } = gameIn(sessionAt(open, begin));
    expect([world.seed, world.reading, world.seats, seat, log, run]).toEqual([
      7,
      'between',
      { FRA: 'person' },
      'FRA',
      [],
      '1',
    ]);
  });

  it('says why a mandate that nobody gave cannot be taken', () => {
    const stranger: SessionEvent = { type: 'command', command: { do: 'take-mandate', by: 'FRA', mandate: 'glory' } };
    expect(sessionAt(open, begin, stranger)).toMatchObject({ mode: 'briefing', refusal: { code: 'unknown-mandate' } });
  });
});

describe('a beat', () => {
  it('goes from the dispatch to the soundings, the forecast and the decision', () => {
    expect(sessionAt(...toDispatch).mode).toBe('dispatch');
    expect(sessionAt(...toSounding).mode).toBe('sounding');
    expect(sessionAt(...toForecasting).mode).toBe('forecasting');
    expect(sessionAt(...toDeciding).mode).toBe('deciding');
  });

  it('opens no decision before a forecast is made', () => {
    expect(sessionAt(...toForecasting, goOn).mode).toBe('forecasting');
    expect(sessionAt(...toForecasting, forecast()).mode).toBe('forecasting');
    expect(sessionAt(...toForecasting, forecast(), goOn).mode).toBe('deciding');
  });

  it('takes each command only at its own time', () => {
    expect(gameIn(sessionAt(...toDispatch, soundOut)).log).toHaveLength(1);
    expect(gameIn(sessionAt(...toSounding, forecast())).log).toHaveLength(1);
    expect(gameIn(sessionAt(...toForecasting, decide('stand'))).log).toHaveLength(1);
    expect(gameIn(sessionAt(...toSounding, soundOut)).log).toHaveLength(2);
  });

  it('can be gone back through as long as nothing is sealed, and keeps what was forecast', () => {
    expect(sessionAt(...toDeciding, goBack).mode).toBe('forecasting');
    expect(sessionAt(...toDeciding, goBack, goBack, goBack).mode).toBe('dispatch');
    expect(sessionAt(...toDeciding, goBack, goOn).mode).toBe('deciding');
  });

  it('keeps the mode and says why when a command is refused', () => {
    const refused = sessionAt(...toSounding, soundOut, soundOut);
    expect(refused).toMatchObject({ mode: 'sounding', refusal: { code: 'asked-already' } });
    expect(gameIn(refused).log).toHaveLength(2);
    expect(sessionAt(...toDeciding, decide('surrender'))).toMatchObject({
      mode: 'deciding',
      refusal: { code: 'unknown-option' },
    });
  });

  it('forgets a refusal when the next thing is done', () => {
    expect(sessionAt(...toSounding, soundOut, soundOut, goOn).refusal).toBeUndefined();
    expect(sessionAt(...toDeciding, decide('surrender'), decide('stand')).refusal).toBeUndefined();
  });

  it('knows the world before the last command and what followed from it', () => {
    const { before, world, happenings } = gameIn(sessionAt(...toRevealing));
    expect([before.past.length, world.past.length]).toEqual([0, 1]);
    expect(happenings.map(({ type }) => type)).toContain('decided');
  });
});

describe('after the seal', () => {
  it('reveals because the world has played the beat, and cannot be gone back from', () => {
    expect(sessionAt(...toRevealing).mode).toBe('revealing');
    expect(sessionAt(...toRevealing, goBack).mode).toBe('revealing');
    expect(sessionAt(...toRevealing, decide('silence')).mode).toBe('revealing');
  });

  it('shows the challenger’s answer where there is one, then the next dispatch', () => {
    expect(sessionAt(...untilAfterReveal).mode).toBe('answering');
    expect(sessionAt(...untilAfterReveal, goOn).mode).toBe('dispatch');
  });

  it('ends when the world has ended, and debriefs, and lets the front page be seen again', () => {
    const end = toTheEnd();
    expect(sessionAt(...end).mode).toBe('ended');
    expect(gameIn(sessionAt(...end)).world.ending).toBeDefined();
    expect(sessionAt(...end, goOn).mode).toBe('debriefing');
    expect(sessionAt(...end, goOn, goBack).mode).toBe('ended');
  });

  it('begins again from the debrief with a new world', () => {
    const again = sessionAt(...toTheEnd(), goOn, { ...begin, seed: 8, run: '2' } as SessionEvent);
    expect(again.mode).toBe('briefing');
    expect([gameIn(again).world.seed, gameIn(again).log]).toEqual([8, []]);
  });
});

describe('leaving', () => {
  it('leads to the title from everywhere and leaves nothing open', () => {
    for (const way of [[open], [open, begin], toSounding, toRevealing, toTheEnd()]) {
      expect(sessionAt(...way, leave)).toEqual({ mode: 'title' });
    }
  });
});
