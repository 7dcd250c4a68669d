/** After the seal: what every country did, which promises ended, how the vote went. */
import type { Beat } from '../../sim/level';
import type { SeenBeat } from '../../sim/sight';
import type { VoteCount, World } from '../../sim/world';
import type { DeedModel, PromiseEndModel, VoteModel } from './deedModel';
import type { IconName } from './icons';
import { deedIcon, deedText } from './options';
import { promiseModel, promiseSentence } from './promises';
import { capital, given, inText, isAtStop, nameOf, type Scene, shownBeat } from './scene';

export function lastSeen({ sight }: Scene): SeenBeat | undefined {
  return sight.past.at(-1);
}

function deedModel(scene: Scene, beat: Beat, deed: SeenBeat['deeds'][number]): DeedModel {
  const { words, seat } = scene;
  const { country, option, secondThoughts } = deed;
  return {
    country,
    name: capital(inText(words, country)),
    icon: deedIcon(beat, country, option),
    text: deedText(words, beat, country, option),
    isYou: country === seat,
    ...given('note', secondThoughts ? words.say('panels.reveal.second-thoughts') : undefined),
  };
}

/** Your own deed first, then the others in the order of the table. */
export function deedModels(scene: Scene): readonly DeedModel[] {
  const beat = shownBeat(scene);
  const deeds = beat ? (lastSeen(scene)?.deeds ?? []).map((deed) => deedModel(scene, beat, deed)) : [];
  return [...deeds.filter(({ isYou }) => isYou), ...deeds.filter(({ isYou }) => !isYou)];
}

/** All at once, or the power that leads before the others. */
export function deedsNote(scene: Scene): string {
  const { words, level } = scene;
  const { leader } = level;
  const isLed = leader !== undefined && shownBeat(scene)?.options[leader] !== undefined;
  return isLed
    ? words.say('panels.reveal.deeds-led', { leader: capital(inText(words, leader)) })
    : words.say('panels.reveal.deeds');
}

/** Did somebody answer what is shown? The answer has a page of its own. */
export const isAnswered = ({ game }: Scene): boolean => game.world.past.at(-1)?.answer !== undefined;

/** Promises that ended with the decisions of this beat; of a promise given and ended at once only the end is told. */
export const promiseEnds = (scene: Scene): readonly PromiseEndModel[] => endsSince(scene, scene.game.before);

/** Promises that were open in an earlier world and are no more. */
export function endsSince(scene: Scene, earlier: World): readonly PromiseEndModel[] {
  const { sight, words } = scene;
  const was = new Map(earlier.ledger.map(({ id, end }) => [id, end]));
  return sight.ledger
    .filter(({ id, end }) => end !== 'open' && (was.get(id) ?? 'open') === 'open')
    .map((promise) => {
      const { id, icon, end, state } = promiseModel(scene, promise);
      return { id, icon, end, state, text: promiseSentence(words, promise) };
    });
}

/** A text is signed, anything else is voted on. */
type Sort = 'vote' | 'sign';

/** Who answered, in the order of the table; the accused last. */
function rollOf(scene: Scene): readonly string[] {
  const { yes = [], softer = [], abstained = [], blocked = [] } = lastSeen(scene)?.vote ?? {};
  const all = [...yes, ...softer, ...abstained, ...blocked];
  const { countries, challenger } = scene.level;
  return [...countries.map(({ id }) => id), challenger.id].filter((id) => all.includes(id));
}

type Answer = 'yes' | 'softer' | 'abstain' | 'block';
const answerIcons: Readonly<Record<Answer, IconName>> = {
  yes: 'yes',
  softer: 'partial',
  abstain: 'abstain',
  block: 'veto',
};

function rowsOf(scene: Scene, sort: Sort, answer: Answer, countries: readonly string[]): VoteModel['rows'] {
  const { words } = scene;
  const roll = rollOf(scene);
  return countries.map((country) => ({
    country,
    turn: roll.indexOf(country),
    name: nameOf(words, country),
    icon: answerIcons[answer],
    answer: words.say(`panels.${sort}.${answer}`),
  }));
}

/** The roll-call under its rule of decision. */
export function voteModel(scene: Scene, vote: VoteCount): VoteModel {
  const { words } = scene;
  const beat = shownBeat(scene);
  const sort = beat?.kind === 'clause' || beat?.kind === 'signing' ? 'sign' : 'vote';
  const counts = {
    yes: vote.yes.length,
    softer: vote.softer.length,
    abstained: vote.abstained.length,
    blocked: vote.blocked.length,
  };
  const text = { asked: words.say(`measure.${vote.measure}.name`), adopted: words.say(`measure.${vote.adopted}.name`) };
  const result = vote.adopted === 'none' ? 'fallen' : vote.adopted === vote.measure ? 'adopted' : 'softened';
  return {
    title: words.say(`panels.${sort}.title`),
    rule: words.say(`rule.${beat?.rule ?? 'voluntary'}.name`),
    ruleText: words.say(`rule.${beat?.rule ?? 'voluntary'}.text`),
    rows: [
      ...rowsOf(scene, sort, 'yes', vote.yes),
      ...rowsOf(scene, sort, 'softer', vote.softer),
      ...rowsOf(scene, sort, 'abstain', vote.abstained),
      ...rowsOf(scene, sort, 'block', vote.blocked),
    ],
    tally: words.say(`panels.${sort}.tally`, counts),
    result:
      beat?.kind === 'signing'
        ? words.say(vote.adopted === 'none' ? 'panels.text.not-in-force' : 'panels.text.in-force')
        : words.say(`panels.vote.${result}`, text),
  };
}

/** The way on: to the challenger's answer where it gives one, else to what follows. */
export function revealGoOn(scene: Scene): string {
  const { words, level, world } = scene;
  if (isAnswered(scene)) {
    return words.say('panels.reveal.go-on', { challenger: nameOf(words, level.challenger.id) });
  }
  if (isAtStop(scene)) return words.say('task.done');
  return words.say(world.ending ? 'panels.answer.to-end' : 'panels.answer.go-on');
}
