/** What followed from a command, told by comparing the World before and after. */
import type { Command } from './command';
import { openBeat } from './table';
import type { BeatPast, Happening, World } from './world';

export const happeningsOf = (before: World, after: World, command: Command): readonly Happening[] => [
  ...fromCommand(after, command),
  ...after.past.slice(before.past.length).flatMap((past) => fromBeat(past)),
  ...fromLedger(before, after),
  ...fromCrisis(before, after),
];

const fromCommand = (after: World, command: Command): readonly Happening[] => {
  switch (command.do) {
    case 'take-mandate':
      return [{ type: 'mandate-taken', by: command.by, mandate: command.mandate }];
    case 'sound': {
      const made = after.soundings.at(-1);
      return made ? [{ type: 'sounded', made }] : [];
    }
    case 'forecast':
      return [{ type: 'forecast-made', by: command.by, percent: command.percent }];
    case 'decide':
      return [{ type: 'sealed', by: command.by }];
  }
};

const fromBeat = ({ beat, decisions, vote, amended, answer }: BeatPast): readonly Happening[] => [
  ...decisions.map(
    ({ country, option, secondThoughts }): Happening => ({ type: 'decided', beat, country, option, secondThoughts }),
  ),
  ...(vote ? [{ type: 'vote-counted', beat, count: vote } as const] : []),
  ...(amended ?? []).map((change): Happening => ({ type: 'clause-changed', beat, change })),
  ...(answer ? [{ type: 'challenger-moved', beat, move: answer.move } as const] : []),
];

const fromLedger = (before: World, after: World): readonly Happening[] =>
  after.ledger.flatMap((promise): readonly Happening[] => {
    const earlier = before.ledger.find((one) => one.id === promise.id);
    const made: readonly Happening[] = earlier ? [] : [{ type: 'promise-made', promise: promise.id }];
    const isNew = promise.end !== 'open' && earlier?.end !== promise.end;
    return isNew ? [...made, { type: 'promise-ended', promise: promise.id, end: promise.end }] : made;
  });

const fromCrisis = (before: World, after: World): readonly Happening[] => {
  const attacked = after.crisis.attacked && !before.crisis.attacked;
  const next = after.at !== before.at ? openBeat(after) : undefined;
  return [
    ...(attacked ? [{ type: 'attacked', country: after.level.victim } as const] : []),
    ...(next ? [{ type: 'beat-opened', beat: next.id } as const] : []),
    ...(after.ending && after.outcome
      ? [{ type: 'ended', outcome: after.outcome, ending: after.ending } as const]
      : []),
  ];
};
