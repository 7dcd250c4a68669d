/** A small conference for tests: five governments, three clauses, one draft and one signing. Ids are of no country. */
import { readLevel } from '../../src/level/read';
import type { Act } from '../../src/sim/act';
import type { Level } from '../../src/sim/level';

const dials = {
  power: 2,
  stake: 1,
  law: 2,
  need: 3,
  trade: 1,
  distance: 1,
  exposure: 2,
  audience: 2,
  mood: 2,
  moodWar: 1,
  tie: 0,
  align: 0,
  duty: 1,
  share: 0,
  flood: 0,
  guests: 0,
  claim: 0,
};

const mandate = (id: string) => ({ id, judge: [{ gauge: 'victim', atLeast: 40 }] });

const country = (id: string) => ({
  id,
  isMember: true,
  dials,
  record: { kept: 1, failed: 0 },
  playable: { kind: 'lever', advisers: ['foreign'], mandates: [mandate('one'), mandate('two'), mandate('three')] },
});

export const delegations = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE'] as const;

const put = (clause: string, wording: string): Act => ({ act: 'propose', clause, wording });

const drafting: readonly { readonly id: string; readonly acts: readonly Act[] }[] = [
  { id: 'help', acts: [put('aid', 'help')] },
  { id: 'talk', acts: [put('aid', 'talk')] },
  { id: 'three', acts: [put('members', 'three'), put('aid', 'help')] },
  { id: 'hold', acts: [{ act: 'hold', clause: 'aid' }] },
  {
    id: 'deal',
    acts: [
      {
        act: 'trade',
        give: { clause: 'members', wording: 'three' },
        get: { clause: 'aid', wording: 'help' },
      },
    ],
  },
  { id: 'silent', acts: [] },
  { id: 'leave', acts: [{ act: 'walk-out' }] },
];

const signing: readonly { readonly id: string; readonly acts: readonly Act[] }[] = [
  { id: 'sign', acts: [{ act: 'sign', how: 'sign' }] },
  { id: 'reserve', acts: [{ act: 'sign', how: 'reserve' }] },
  { id: 'if-bbb', acts: [{ act: 'sign', how: 'sign', onlyIf: 'BBB' }] },
  { id: 'decline', acts: [{ act: 'sign', how: 'decline' }] },
];

const forAll = <T>(value: (id: string) => T): Record<string, T> =>
  Object.fromEntries(delegations.map((id) => [id, value(id)]));

/** Nobody waits for its own signature. */
const answersOf = (id: string) => (id === 'BBB' ? signing.filter((option) => option.id !== 'if-bbb') : signing);

const beat = (id: string, kind: string, rule: string, options: unknown) => ({
  id,
  date: '1950-02-01',
  kind,
  measure: 'aid',
  rule,
  options,
  answer: 'none',
});

const raw = (rule: string) => ({
  format: 1,
  id: 'small-conference',
  edition: 1,
  number: '0',
  from: '1950-01-01',
  to: '1950-03-01',
  map: 'none',
  victim: 'ALL',
  challenger: { id: 'ANY', power: 0, prize: 0, face: 0, vulnerability: 0, resolve: 0, steps: 1 },
  system: {
    trust: 0.5,
    readiness: 0.5,
    blatant: 1,
    automaticity: 0.5,
    tension: 30,
    influence: 3,
    measure: 'aid',
  },
  countries: delegations.map(country),
  treaties: [],
  text: {
    clauses: [
      {
        id: 'members',
        kind: 'members',
        opens: 'all',
        wordings: [
          { id: 'all', binds: 1 },
          { id: 'three', binds: 0, parties: ['AAA', 'BBB', 'CCC'] },
        ],
        values: { EEE: { three: { danger: -2 } } },
      },
      {
        id: 'aid',
        kind: 'aid',
        opens: 'talk',
        wordings: [
          { id: 'talk', binds: 0 },
          { id: 'help', binds: 1 },
        ],
        values: { AAA: { help: { insurance: 2, danger: -1 } }, DDD: { help: { danger: -3 }, talk: { interest: 1 } } },
      },
      {
        id: 'condition',
        kind: 'condition',
        opens: 'none',
        wordings: [
          { id: 'none', binds: 1 },
          { id: 'aaa-first', binds: 0.5, onlyIf: 'AAA' },
        ],
        values: {},
      },
    ],
  },
  beats: [
    beat('draft', 'draft', rule, {
      ...forAll(() => drafting),
      BBB: [...drafting, { id: 'after-aaa', acts: [put('condition', 'aaa-first')] }],
    }),
    { ...beat('signing', 'signing', 'alliance', forAll(answersOf)), date: '1950-02-20' },
  ],
  endings: [
    { id: 'strong', outcomes: ['strong-treaty'] },
    { id: 'few', outcomes: ['bloc'] },
    { id: 'words', outcomes: ['words'], isHistory: true },
    { id: 'nothing', outcomes: ['collapse'] },
  ],
  papers: [],
  glossary: [],
  readings: [],
  disputes: [],
  questions: 0,
  history: forAll(() => ({ draft: 'silent', signing: 'sign' })),
});

/** The conference under a rule of decision for its draft. */
export function conference(rule = 'majority'): Level {
  const read = readLevel(raw(rule));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.level;
}
