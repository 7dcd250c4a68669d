/** The room where a text is voted on or signed: who sits there, whose "no" ends it, how each answered. All of it is told in the reveal too. */
import type { CountryId } from '../../sim/act';
import type { Beat } from '../../sim/level';
import type { VoteCount } from '../../sim/world';
import type { IconName } from './icons';
import { given, type Scene, shortNameOf, shownBeat } from './scene';
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
  /** An empty chair. */
  readonly isEmpty: boolean;
}

export interface RoomModel {
  readonly kind: RoomKind;
  readonly isOpen: boolean;
  readonly isHurried: boolean;
  readonly title: string;
  readonly question: string;
  /** What the text asks for. */
  readonly asked: string;
  readonly seats: readonly RoomSeat[];
  /** Clauses pinned to a conference table. */
  readonly clauses: readonly ClauseModel[];
  readonly rule: string;
  readonly ruleText: string;
  /** One row of repeated signs for each answer, with its number in words. */
  readonly rows: readonly {
    readonly answer: SeatAnswer;
    readonly icon: IconName;
    readonly count: number;
    readonly text: string;
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
  const past = scene.mode === 'revealing' || scene.mode === 'answering' ? scene.sight.past.at(-1) : undefined;
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

function seatOf(scene: Scene, beat: Beat, id: CountryId): RoomSeat {
  const answer = answerOf(scene, beat, id);
  return {
    id,
    name: shortNameOf(scene.words, id),
    isYou: id === scene.seat,
    answer,
    says: saysOf(scene, beat, answer),
    mayBlock: hasVeto(beat, id),
    isEmpty: answer === 'absent' || answer === 'left',
    ...given('icon', icons[answer]),
  };
}

const counted: readonly SeatAnswer[] = ['yes', 'softer', 'abstain', 'block', 'spoke', 'held'];

const rowsOf = (scene: Scene, beat: Beat, seats: readonly RoomSeat[]): RoomModel['rows'] =>
  counted.flatMap((answer) => {
    const count = seats.filter((seat) => seat.answer === answer).length;
    const icon = icons[answer];
    return count > 0 && icon ? [{ answer, icon, count, text: `${count} ${saysOf(scene, beat, answer)}` }] : [];
  });

/** Nothing where the beat is decided by each for itself. */
export function roomModel(scene: Scene): RoomModel | undefined {
  const { words, look, mode } = scene;
  const beat = shownBeat(scene);
  const kind = beat && kindOf(beat);
  if (!beat || !kind) return undefined;
  const seats = sittingIn(scene, beat).map((id) => seatOf(scene, beat, id));
  const rule = beat.rule ?? 'voluntary';
  return {
    kind,
    isOpen: look.view ? look.view === 'room' : mode === 'revealing',
    isHurried: look.isHurried,
    title: words.say(`room.title.${kind}`),
    question: words.say(`beat.${beat.id}.title`),
    asked: words.say('room.asked', { asked: words.say(`measure.${beat.measure}.name`) }),
    seats,
    clauses: kind === 'table' ? (textModel(scene)?.clauses ?? []) : [],
    rule: words.say(`rule.${rule}.name`),
    ruleText: words.say(`rule.${rule}.text`),
    rows: rowsOf(scene, beat, seats),
  };
}
