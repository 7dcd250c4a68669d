/** The room where a text is voted on or signed: who sits there, whose "no" ends it, how each answered. All of it is told in the reveal too. */
import type { CountryId } from '../../sim/act';
import type { Beat } from '../../sim/level';
import { rulesOfDecision } from '../../sim/mechanisms/rulesOfDecision';
import type { VoteCount } from '../../sim/world';
import type { IconName } from './icons';
import { voteModel } from './reveal';
import { type NeedModel, needModel } from './roomNeed';
import { given, isAfterwards, type Scene, shortNameOf, shownBeat } from './scene';
import { type ClauseModel, textModel } from './textOnTable';

/** The League's horseshoe, the ring of the United Nations, or a conference table. */
export type RoomKind = 'league' | 'nations' | 'table';

type SeatAnswer =
  | 'yes'
  | 'softer'
  | 'abstain'
  | 'block'
  | 'absent'
  | 'left'
  | 'spoke'
  | 'held'
  | 'silent'
  | 'waiting'
  | 'no-vote';

export interface RoomSeat {
  readonly id: CountryId;
  readonly name: string;
  readonly isYou: boolean;
  readonly answer: SeatAnswer;
  readonly icon?: IconName;
  /** "for", "did not join", "not yet"; for the ear and as a tip. */
  readonly says: string;
  /** Its "no" alone would end the matter. */
  readonly mayBlock: boolean;
  /** Its "no" did end it. */
  readonly hasEnded: boolean;
  /** An empty chair. */
  readonly isEmpty: boolean;
}

export interface RoomModel {
  /** The beat that is decided here. */
  readonly beat: string;
  readonly kind: RoomKind;
  readonly isOpen: boolean;
  /** The answers come one after another: they are told now for the first time, and nobody has asked for all at once. */
  readonly isRolling: boolean;
  /** The answers are known. */
  readonly isTold: boolean;
  readonly title: string;
  readonly question: string;
  /** What the text asks for. */
  readonly asked: string;
  readonly seats: readonly RoomSeat[];
  /** Who answers, in the order of the roll. */
  readonly roll: readonly CountryId[];
  readonly need?: NeedModel;
  /** What was decided, in a sentence. */
  readonly result?: string;
  /** Clauses pinned to a conference table. */
  readonly clauses: readonly ClauseModel[];
  readonly rule: string;
  readonly ruleText: string;
  /** One row of repeated signs for each answer, with its number in words. */
  readonly rows: readonly {
    readonly answer: SeatAnswer;
    readonly icon: IconName;
    readonly count: number;
    /** "for", "did not join". */
    readonly says: string;
  }[];
}

/** A text is voted on in a council, and drafted, signed or refused at a table. */
const rooms: Readonly<Partial<Record<Beat['kind'], 'council' | 'table'>>> = {
  vote: 'council',
  draft: 'table',
  signing: 'table',
  clause: 'table',
};

/** Day on which the United Nations Charter was signed: councils before it are the League's. */
const charterDay = '1945-06-26';

const icons: Readonly<Partial<Record<SeatAnswer, IconName>>> = {
  yes: 'yes',
  softer: 'partial',
  abstain: 'abstain',
  block: 'veto',
  spoke: 'document',
  held: 'no',
};

const kindOf = (beat: Beat): RoomKind | undefined => {
  const room = rooms[beat.kind];
  if (room !== 'council') return room;
  return beat.date < charterDay ? 'league' : 'nations';
};

/** In the order of the table; the accused last, where it has a seat. */
function sittingIn({ level }: Scene, beat: Beat): readonly CountryId[] {
  const ids = [...level.countries.map(({ id }) => id), level.challenger.id];
  return [...new Set(ids)].filter((id) => beat.options[id] !== undefined || beat.voters?.includes(id));
}

const isCouncil = (beat: Beat): boolean => rooms[beat.kind] === 'council';

function votedAs(vote: VoteCount, id: CountryId): SeatAnswer {
  if (vote.yes.includes(id)) return 'yes';
  if (vote.softer.includes(id)) return 'softer';
  if (vote.blocked.includes(id)) return 'block';
  return vote.abstained.includes(id) ? 'abstain' : 'no-vote';
}

/** What a delegation did in the drafting of this beat. */
function spokeAs({ sight }: Scene, beat: Beat, id: CountryId): SeatAnswer {
  if (sight.text?.left.includes(id)) return 'left';
  const voice = sight.text?.voices.findLast((one) => one.beat === beat.id && one.country === id);
  if (!voice) return 'silent';
  return voice.stand === 'against' ? 'held' : 'spoke';
}

function answerOf(scene: Scene, beat: Beat, id: CountryId): SeatAnswer {
  const isAway = beat.absent?.includes(id) ?? false;
  const past = isAfterwards(scene.mode) ? scene.sight.past.at(-1) : undefined;
  const voted = past?.vote && votedAs(past.vote, id);
  if (isAway && (voted === undefined || voted === 'no-vote')) return 'absent';
  if (scene.sight.text?.left.includes(id)) return 'left';
  if (voted) return voted;
  if (past) return spokeAs(scene, beat, id);
  return beat.voters && !beat.voters.includes(id) ? 'no-vote' : 'waiting';
}

/** Charter of the United Nations, Articles 23 and 27. Under unanimity and consensus the "no" is everybody's, and needs no mark. */
const permanentMembers: readonly CountryId[] = ['CHN', 'FRA', 'SUN', 'GBR', 'USA'];

const hasVeto = ({ rule, voters }: Beat, id: CountryId): boolean =>
  rule === 'veto' && permanentMembers.includes(id) && (voters?.includes(id) ?? true);

function saysOf({ words }: Scene, beat: Beat, answer: SeatAnswer): string {
  const sort = isCouncil(beat) ? 'vote' : 'sign';
  const isVoted = answer === 'yes' || answer === 'softer' || answer === 'abstain' || answer === 'block';
  return words.say(isVoted ? `panels.${sort}.${answer}` : `room.${answer}`);
}

/** Under a rule that lets one end it. */
const hasEnded = ({ rule }: Beat, answer: SeatAnswer): boolean =>
  answer === 'block' && rulesOfDecision[rule].oneMayBlock;

function seatOf(scene: Scene, beat: Beat, id: CountryId): RoomSeat {
  const answer = answerOf(scene, beat, id);
  return {
    id,
    name: shortNameOf(scene.words, id),
    isYou: id === scene.seat,
    answer,
    says: saysOf(scene, beat, answer),
    mayBlock: hasVeto(beat, id),
    hasEnded: hasEnded(beat, answer),
    isEmpty: answer === 'absent' || answer === 'left',
    ...given('icon', icons[answer]),
  };
}

/** Chairs that nobody sits in, and those without a vote, are passed over. */
const isAsked = ({ answer }: RoomSeat): boolean => !['no-vote', 'absent', 'left'].includes(answer);

const counted: readonly SeatAnswer[] = ['yes', 'softer', 'abstain', 'block', 'spoke', 'held'];

const rowsOf = (scene: Scene, beat: Beat, seats: readonly RoomSeat[]): RoomModel['rows'] =>
  counted.flatMap((answer) => {
    const count = seats.filter((seat) => seat.answer === answer).length;
    const icon = icons[answer];
    return count > 0 && icon ? [{ answer, icon, count, says: saysOf(scene, beat, answer) }] : [];
  });

/** Nothing where the beat is decided by each for itself. */
export function roomModel(scene: Scene): RoomModel | undefined {
  const { words, look, mode } = scene;
  const beat = shownBeat(scene);
  const kind = beat && kindOf(beat);
  if (!beat || !kind) return undefined;
  const seats = sittingIn(scene, beat).map((id) => seatOf(scene, beat, id));
  const roll = seats.filter(isAsked).map(({ id }) => id);
  const holders = seats.filter(({ mayBlock, isEmpty }) => mayBlock && !isEmpty).map(({ id }) => id);
  const past = isAfterwards(mode) ? scene.sight.past.at(-1) : undefined;
  const rule = beat.rule ?? 'voluntary';
  return {
    beat: beat.id,
    kind,
    isOpen: look.view ? look.view === 'room' : mode === 'revealing',
    isRolling: mode === 'revealing' && !look.isHurried,
    isTold: past !== undefined,
    title: words.say(`room.title.${kind}`),
    question: words.say(`beat.${beat.id}.title`),
    asked: words.say('room.asked', { asked: words.say(`measure.${beat.measure}.name`) }),
    seats,
    roll,
    clauses: kind === 'table' ? (textModel(scene)?.clauses ?? []) : [],
    rule: words.say(`rule.${rule}.name`),
    ruleText: words.say(`rule.${rule}.text`),
    rows: rowsOf(scene, beat, seats),
    ...given('need', needModel(scene, beat, { of: roll.length, holders, isLeague: kind === 'league' })),
    ...given('result', past?.vote && voteModel(scene, past.vote).result),
  };
}
