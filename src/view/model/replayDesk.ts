/** What a moment of a replay says beside the map. */

import type { CountryId } from '../../sim/act';
import { considerationNames } from '../../sim/consideration';
import type { Decision, SoundingMade } from '../../sim/world';
import { answerPart } from './answer';
import { dateIn } from './days';
import { pipsOf } from './debriefSums';
import { pastOf } from './debriefTold';
import type { DeedModel, PromiseEndModel, VoteModel } from './deedModel';
import { outcomeIcon } from './ending';
import type { IconName } from './icons';
import type { Frame } from './replayFrames';
import { deedModels, lastSeen, promiseEnds, voteModel } from './reveal';
import { capital, given, inText, maybe, type Scene, shownBeat, told } from './scene';
import { heardText } from './soundings';
import { amendedTold } from './textOnTable';

export interface ReplayDesk {
  readonly kicker: string;
  readonly title: string;
  readonly icon?: IconName;
  readonly text?: string;
  readonly announced?: string;
  /** How the round changed the text on the table. */
  readonly amended?: readonly string[];
  readonly vote?: VoteModel;
  readonly deeds: readonly DeedModel[];
  readonly ends: readonly PromiseEndModel[];
  readonly facts: readonly { readonly icon: IconName; readonly text: string }[];
  /** What the challenger believed, as rows of ten signs; only with everything open. */
  readonly beliefs: readonly { readonly label: string; readonly pips: number; readonly text: string }[];
}

/** What is open, and whose run it is. */
interface View {
  readonly isOpen: boolean;
  readonly own: CountryId;
}

type Part = Pick<ReplayDesk, 'title'> & Partial<ReplayDesk>;

const beatTitle = ({ words }: Scene, { beat }: Frame): string => words.say(`beat.${beat}.title`);

function dayPart(scene: Scene, frame: Frame): Part {
  const { words } = scene;
  return {
    title: beatTitle(scene, frame),
    text: words.say(`beat.${frame.beat}.situation`),
    ...given('announced', maybe(words, `beat.${frame.beat}.step`)),
  };
}

/** Private business: told only to who did it, or with everything open. */
function privatePart(scene: Scene, { command, kind, world }: Frame, { isOpen }: View): Part {
  const { words, seat } = scene;
  const name = inText(words, command?.by ?? seat);
  const title = told(words, `replay.title.${kind}`, { name });
  if (!isOpen && command?.by !== seat) {
    return { title, icon: 'secret', text: told(words, 'replay.hidden', { name: inText(words, seat) }) };
  }
  switch (command?.do) {
    case 'take-mandate': {
      const key = `mandate.${command.by}.${command.mandate}`;
      return { title, icon: 'seal', text: words.say('replay.mandate', sayMandate(scene, key)) };
    }
    case 'sound': {
      const made = world.soundings.at(-1);
      return { title, icon: 'telegram', text: made ? soundingText(scene, made) : '' };
    }
    case 'forecast':
      return { title, icon: 'forecast', text: told(words, 'replay.forecast', { name, percent: command.percent }) };
    default:
      return { title, icon: 'seal', text: told(words, 'replay.sealed', { name }) };
  }
}

/** What was done in private, and what came back. */
function soundingText(scene: Scene, made: SoundingMade): string {
  const { words } = scene;
  const { sounding, heard, by } = made;
  const key = sounding.how === 'press' ? `press-${sounding.toward}` : sounding.how;
  const slots = { by: inText(words, by), country: inText(words, sounding.to) };
  const done = told(words, `replay.sounding.${key}`, slots);
  return heard ? `${done} ${heardText(scene, made)}` : done;
}

const sayMandate = ({ words }: Scene, key: string) => ({
  title: words.say(`${key}.title`),
  text: words.say(`${key}.text`),
});

/** The heaviest reason on each side, in a clause. */
function reasonsOf({ words }: Scene, { weighed, option }: Decision): string | undefined {
  const lines = weighed.find((one) => one.option === option)?.lines ?? [];
  const nameOf = (value: number) => considerationNames[lines.indexOf(value)] ?? 'interest';
  const [most, least] = [Math.max(0, ...lines), Math.min(0, ...lines)];
  const told = [
    most > 0.05 ? words.say('replay.for', { reason: words.say(`consideration.${nameOf(most)}.for`) }) : '',
    least < -0.05 ? words.say('replay.against', { reason: words.say(`consideration.${nameOf(least)}.against`) }) : '',
  ].filter((one) => one !== '');
  return told.length > 0 ? told.join(' ') : undefined;
}

function withReasons(scene: Scene, deed: DeedModel, decisions: readonly Decision[]): DeedModel {
  const decision = decisions.find(({ country }) => country === deed.country);
  const reasons = decision && reasonsOf(scene, decision);
  return reasons ? { ...deed, note: [deed.note, reasons].filter((one) => one).join(' ') } : deed;
}

function revealPart(scene: Scene, frame: Frame, { isOpen, own }: View): Part {
  const decisions = pastOf(frame.world, frame.beat)?.decisions ?? [];
  const deeds = deedModels(scene).map((deed) => ({ ...deed, isYou: deed.country === own }));
  const vote = lastSeen(scene)?.vote;
  return {
    title: beatTitle(scene, frame),
    deeds: isOpen ? deeds.map((deed) => withReasons(scene, deed, decisions)) : deeds,
    ends: promiseEnds(scene),
    ...given('amended', amendedTold(scene)),
    ...given('vote', vote && voteModel(scene, vote)),
  };
}

function beliefsOf({ words }: Scene, frame: Frame): ReplayDesk['beliefs'] {
  const answer = pastOf(frame.world, frame.beat)?.answer;
  if (!answer) return [];
  return (['defeat', 'coverage'] as const).map((one) => {
    const percent = Math.round(100 * (one === 'defeat' ? answer.chanceOfDefeat : answer.coverage));
    const label = capital(words.say(`debrief.challenger.${one}`));
    return { label, pips: pipsOf(percent), text: words.percent(percent) };
  });
}

function answerDesk(scene: Scene, frame: Frame, { isOpen }: View): Part {
  const { icon, move, text, changes } = answerPart(scene);
  return { title: move, icon, text, facts: changes, beliefs: isOpen ? beliefsOf(scene, frame) : [] };
}

function endPart({ words, world }: Scene): Part {
  const outcome = world.outcome ?? 'compromise';
  const id = world.ending ?? outcome;
  return {
    title: words.say(`ending.${id}.headline`),
    icon: outcomeIcon[outcome],
    text: (maybe(words, `ending.${id}.lead`) ?? words.say(`ending.${id}.text`)).split(/\n\s*\n/)[0] ?? '',
  };
}

function partOf(scene: Scene, frame: Frame, view: View): Part {
  switch (frame.kind) {
    case 'day':
      return dayPart(scene, frame);
    case 'reveal':
      return revealPart(scene, frame, view);
    case 'answer':
      return answerDesk(scene, frame, view);
    case 'end':
      return endPart(scene);
    default:
      return privatePart(scene, frame, view);
  }
}

export function replayDesk(scene: Scene, frame: Frame, view: View): ReplayDesk {
  const { words, level } = scene;
  const day = level.beats.find(({ id }) => id === frame.beat)?.date ?? shownBeat(scene)?.date ?? level.to;
  const kicker = words.say('replay.kicker', {
    date: dateIn(words, level, day),
    what: words.say(`replay.kind.${frame.kind}`),
  });
  return { kicker, deeds: [], ends: [], facts: [], beliefs: [], ...partOf(scene, frame, view) };
}
