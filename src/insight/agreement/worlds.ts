/**
 * Random crises: levels whose judgements are drawn, not chosen, so that the model can be held against what is known of many crises.
 * Everything is drawn by name from the seed: two worlds of one seed differ by nothing but what is asked for.
 */
import type { CountryId } from '../../sim/act';
import { clamp } from '../../sim/arithmetic';
import type { Beat, Country, Dials, Ending, Level, Option, OutcomeKind, RuleName, Treaty } from '../../sim/level';
import type { MeasureId } from '../../sim/measure';
import { bitsOf, foldText } from '../../sim/random';
import { standardOptions } from '../../sim/standard';

/** What a study asks for; what it leaves open is drawn. */
export interface Wanted {
  readonly measure?: MeasureId;
  readonly rule?: RuleName;
  /** How many countries have a treaty that names the victim: the second and the fourth in strength, or one of the two first. */
  readonly allies?: 0 | 1 | 2;
  /** A pact is made for a shared, near threat; a wide one is not. */
  readonly isWide?: boolean;
  /** Is a bargain at the victim's expense put, if the challenger asks for one? */
  readonly hasTable?: boolean;
  /** One strong government stands behind the victim, bound to it or not, near or far: a case of extended deterrence. */
  readonly hasPatron?: boolean;
  /** The strongest leads, and the others are drawn to it; the challenger depends on them. */
  readonly hasLeader?: boolean;
  /** Do all speak before they must act? */
  readonly hasWord?: boolean;
  readonly trust?: number;
  readonly automaticity?: number;
  readonly challengerPower?: number;
  readonly prize?: readonly [low: number, high: number];
  /** A last hand on the level that was drawn. */
  readonly tweak?: (level: Level) => Level;
}

type Draw = (name: string, low: number, high: number) => number;

const drawFor =
  (seed: number): Draw =>
  (name, low, high) =>
    low + ((high - low) * (bitsOf(seed, foldText(`world.${name}`)) + 0.5)) / 4294967296;

const quarters = (x: number, low = 0, high = 4): number => clamp(Math.floor(4 * x + 0.5) / 4, low, high);
const tenths = (x: number): number => clamp(Math.floor(10 * x + 0.5) / 10, 0, 4);

const victimId = 'VIC';
const challengerId = 'CHA';
/** By strength, the strongest first; the first can be played. */
export const memberIds: readonly CountryId[] = ['ALF', 'BET', 'GAM', 'DEL', 'EPS', 'ZET'];
const powers = [3.3, 3, 2.4, 2.1, 1.7, 1.3];

/** The weaker need the system more, the nearer have more at stake and more to fear. */
const dialsOf = (draw: Draw, id: CountryId, n: number): Dials => {
  const of = (name: string, low: number, high: number): number => draw(`${id}.${name}`, low, high);
  const distance = quarters(of('distance', 0, 4));
  const power = tenths((powers[n] ?? 1) + of('power', -0.25, 0.25));
  return {
    power,
    stake: quarters(3 - 0.8 * distance + of('stake', -1.2, 1.2)),
    law: quarters(of('law', 0.5, 4)),
    need: quarters(4.6 - power + of('need', -1, 1)),
    trade: quarters(of('trade', 0.25, 3)),
    distance,
    exposure: quarters(3.2 - 0.7 * distance + of('exposure', -0.8, 0.8)),
    audience: quarters(of('audience', 0.5, 3)),
    mood: quarters(of('mood', 1.25, 3.25)),
    moodWar: quarters(of('moodWar', 0, 2)),
    tie: quarters(of('tie', -2.2, 3)),
    align: quarters(of('align', 0, 2)),
    duty: 0,
    share: Math.floor((n < 3 ? 16 : 8) * of('share', 0.4, 1.4)),
    flood: 0,
    guests: 0,
    claim: 0,
  };
};

const none: Dials = {
  power: 1,
  stake: 4,
  law: 3,
  need: 4,
  trade: 1,
  distance: 0,
  exposure: 4,
  audience: 3,
  mood: 3,
  moodWar: 3,
  tie: 0,
  align: 0,
  duty: 0,
  share: 2,
  flood: 0,
  guests: 0,
  claim: 0,
};

const playable: Country['playable'] = {
  kind: 'lever',
  advisers: ['foreign', 'general'],
  mandates: [
    { id: 'word', judge: [{ gauge: 'word', atLeast: 50 }] },
    { id: 'peace', judge: [{ gauge: 'peace', atLeast: 60 }] },
    { id: 'victim', judge: [{ gauge: 'victim', atLeast: 45 }] },
  ],
};

const membersOf = (draw: Draw): readonly Country[] =>
  memberIds.map((id, n) => ({
    id,
    isMember: true,
    dials: dialsOf(draw, id, n),
    record: { kept: 1, failed: 1 },
    ...(n === 0 ? { playable } : { follows: 'ALF' }),
  }));

const victimOf = (draw: Draw, challengerPower: number): Country => ({
  id: victimId,
  isMember: true,
  dials: { ...none, power: tenths(Math.max(0.3, challengerPower - draw('victim.power', 0.2, 1.4))) },
  record: { kept: 1, failed: 0 },
});

/** An ally by treaty is near, cares, and is no friend of the challenger; in a wide pact less so. */
const asAlly = (country: Country, draw: Draw, isWide: boolean): Country => {
  const { dials } = country;
  const of = (low: number, high: number): number => draw(`${country.id}.ally`, low, high);
  return {
    ...country,
    dials: {
      ...dials,
      tie: 0,
      distance: Math.min(dials.distance, isWide ? 3 : 1),
      stake: isWide ? quarters(dials.stake, 0.5, 2.5) : quarters(dials.stake + 1.2, 2, 4),
      moodWar: quarters(isWide ? of(0, 1.25) : of(0.5, 2.5)),
    },
  };
};

const alliesOf = (draw: Draw, { allies = 0, isWide = false }: Wanted): readonly CountryId[] => {
  if (isWide) return allies > 0 ? ['BET', 'DEL', 'EPS', 'ZET'] : [];
  if (allies === 0) return [];
  const first = draw('ally.first', 0, 1) < 0.5 ? 'ALF' : 'BET';
  return allies === 1 ? [first] : [first, first === 'ALF' ? 'DEL' : 'GAM'];
};

/** Beside the allies stands a friend whose words oblige it to little. */
const ententeWith = ({ allies = 0, isWide = false }: Wanted): readonly Treaty[] =>
  allies > 0 && !isWide ? [{ id: 'entente', by: 'ZET', to: victimId, date: '1900-01-01', strength: 0.75 }] : [];

/** The patron of a victim cares, whether it is bound or not, and may be far away. */
const asPatron = (country: Country, draw: Draw): Country => ({
  ...country,
  dials: {
    ...country.dials,
    tie: 0,
    stake: quarters(draw('patron.stake', 1.75, 4)),
    distance: quarters(draw('patron.distance', 0, 3.5)),
    moodWar: quarters(draw('patron.moodWar', 0.75, 2.75)),
  },
});

const patronIn = (draw: Draw): CountryId => (draw('patron', 0, 1) < 0.5 ? 'ALF' : 'BET');

/** In half of the cases a treaty names the victim, in a quarter there is a looser one. */
const patronTreaty = (draw: Draw): readonly Treaty[] => {
  const strength = [0, 2, 3.5, 4][Math.floor(draw('patron.treaty', 0, 4))] ?? 0;
  return strength > 0 ? [{ id: 'treaty-patron', by: patronIn(draw), to: victimId, date: '1900-01-01', strength }] : [];
};

const asFollower = (country: Country, draw: Draw): Country => ({
  ...country,
  dials: {
    ...country.dials,
    duty: 1,
    ...(country.id === 'ALF'
      ? { stake: Math.max(2, country.dials.stake), mood: 3 }
      : { align: quarters(draw(`${country.id}.follows`, 0, 4)) }),
  },
});

const treatyOf = (draw: Draw, by: CountryId, isWide: boolean): Treaty => ({
  id: `treaty-${by.toLowerCase()}`,
  by,
  to: victimId,
  date: '1900-01-01',
  strength: quarters(draw(`${by}.treaty`, isWide ? 2 : 2.5, 4)),
});

const resisting: readonly Option[] = [
  { id: 'resist', acts: [{ act: 'resist', effort: 1 }] },
  { id: 'in-part', acts: [{ act: 'resist', effort: 0.5 }] },
  { id: 'yield', acts: [{ act: 'resist', effort: 0 }] },
];

const bargaining: readonly Option[] = [
  { id: 'stand', acts: [{ act: 'pledge', effort: 1 }] },
  { id: 'trim', acts: [{ act: 'concede', share: 0.5 }] },
  { id: 'cut', acts: [{ act: 'concede', share: 0.8 }] },
];

const accepting: readonly Option[] = [
  { id: 'refuse', acts: [{ act: 'resist', effort: 1 }] },
  {
    id: 'trimmed',
    acts: [
      { act: 'concede', share: 0.5 },
      { act: 'resist', effort: 0.5 },
    ],
  },
  {
    id: 'cut',
    acts: [
      { act: 'concede', share: 0.8 },
      { act: 'resist', effort: 0 },
    ],
  },
];

const optionsFor = (kind: Beat['kind']): Beat['options'] => ({
  ...Object.fromEntries(memberIds.map((id) => [id, kind === 'offer' ? bargaining : 'standard'] as const)),
  [memberIds[0] ?? '']: kind === 'offer' ? bargaining : standardOptions[kind],
  [victimId]: kind === 'offer' ? accepting : resisting,
});

const beatsOf = ({
  measure = 'guarantee',
  rule = 'alliance',
  hasTable = true,
  hasWord = true,
}: Wanted): readonly Beat[] => {
  const common = { measure, rule };
  const word: Beat = {
    ...common,
    id: 'word',
    date: '1900-02-01',
    kind: rule === 'alliance' ? 'pledge' : 'vote',
    options: hasWord ? optionsFor('pledge') : { [victimId]: resisting },
    answer: hasTable ? 'strike' : 'settle',
  };
  const table: Beat = {
    ...common,
    id: 'table',
    date: '1900-02-10',
    kind: 'offer',
    when: { is: 'answered', move: 'bargain' },
    options: optionsFor('offer'),
    answer: 'settle',
  };
  const call: Beat = {
    ...common,
    id: 'call',
    date: '1900-03-01',
    kind: 'call',
    when: { is: 'attacked' },
    options: optionsFor('call'),
    answer: 'none',
  };
  return hasTable ? [word, table, call] : [word, call];
};

const outcomes: readonly OutcomeKind[] = ['deterred', 'repelled', 'compromise', 'ceded', 'conquest', 'wider-war'];

const endings: readonly Ending[] = outcomes.map((outcome) => ({
  id: outcome,
  outcomes: [outcome],
  ...(outcome === 'conquest' && { isHistory: true }),
}));

/** A crisis that nobody lived through, valid as any level is. */
export const worldOf = (seed: number, wanted: Wanted = {}): Level => {
  const draw = drawFor(seed);
  const power = tenths(wanted.challengerPower ?? [1.8, 2.3, 2.8, 3.1][Math.floor(draw('challenger', 0, 4))] ?? 2.3);
  const allies = alliesOf(draw, wanted);
  const isWide = wanted.isWide ?? false;
  const { hasPatron, hasLeader, prize = [2, 4] } = wanted;
  const members = membersOf(draw)
    .map((one) => (allies.includes(one.id) ? asAlly(one, draw, isWide) : one))
    .map((one) => (hasPatron && one.id === patronIn(draw) ? asPatron(one, draw) : one))
    .map((one) => (hasLeader ? asFollower(one, draw) : one));
  const level: Level = {
    id: 'random',
    edition: 1,
    number: '0',
    from: '1900-01-02',
    to: '1900-12-31',
    map: 'none',
    victim: victimId,
    challenger: {
      id: challengerId,
      power,
      prize: quarters(draw('prize', ...prize)),
      face: quarters(draw('face', 1, 3.5)),
      vulnerability: quarters(draw('vulnerability', hasLeader ? 1.75 : 1, hasLeader ? 3.75 : 3.5)),
      resolve: 0,
      steps: 3,
    },
    system: {
      trust: wanted.trust ?? draw('trust', 0.35, 0.6),
      readiness: allies.length > 0 || hasPatron ? 0.9 : 0.6,
      blatant: quarters(draw('blatant', 1.5, 4)),
      automaticity: wanted.automaticity ?? (isWide ? 0.7 : allies.length > 0 || hasPatron ? 0.9 : 0.5),
      tension: Math.floor(draw('tension', 30, 70)),
      influence: 3,
      measure: wanted.measure ?? 'guarantee',
    },
    countries: [...members, victimOf(draw, power)],
    treaties: [
      ...allies.map((by) => treatyOf(draw, by, isWide)),
      ...ententeWith(wanted),
      ...(hasPatron ? patronTreaty(draw) : []),
    ],
    beats: beatsOf(wanted),
    endings,
    papers: [],
    glossary: [],
    readings: [],
    disputes: [],
    questions: 0,
    history: { ALF: { ...(wanted.hasWord !== false && { word: 'none' }), table: 'stand', call: 'none' } },
  };
  return wanted.tweak ? wanted.tweak(level) : level;
};

/** The same level with every member's judgements changed; the victim's stay. */
export const withMembers =
  (change: (dials: Dials, n: number) => Partial<Dials>) =>
  (level: Level): Level => ({
    ...level,
    countries: level.countries.map((one, n) =>
      one.id === level.victim ? one : { ...one, dials: { ...one.dials, ...change(one.dials, n) } },
    ),
  });
