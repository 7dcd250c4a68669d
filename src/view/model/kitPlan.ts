/** One episode for a lesson: a plan for the teacher, and sources to hand out. Every particular word is the episode's own. */

import type { Level, Paper } from '../../sim/level';
import { optionsOf } from '../../sim/table';
import { type FigureModel, figureModels } from './figures';
import type { OpenedBook } from './openedBook';
import { nameOf } from './scene';

export interface KitPlan {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly years: string;
  readonly idea: string;
  readonly care: string;
  readonly steps: readonly { readonly minutes: number; readonly name: string; readonly text: string }[];
  /** Five steps of a minute. */
  readonly flash: readonly string[];
  readonly prompts: readonly string[];
  readonly questions: readonly string[];
  readonly wrong: readonly string[];
  readonly sides: readonly { readonly name: string; readonly readings: readonly Side[] }[];
  /** Empty where none can be claimed. */
  readonly syllabus: readonly string[];
  readonly papers: readonly PaperSheet[];
  readonly glossary: readonly Side[];
  readonly figures: readonly FigureModel[];
}

interface Side {
  readonly name: string;
  readonly text: string;
}

interface PaperSheet {
  readonly id: string;
  readonly title: string;
  readonly by: string;
  readonly text: string;
  readonly why: string;
}

/** Three that contradict one another, chosen by hand; an episode that is not here gives the first, the middle and the last of its papers. */
const chosenPapers: Readonly<Record<string, readonly string[]>> = {
  '1931-manchuria': ['tokyo-promise', 'stimson-note', 'lytton-facts'],
  '1934-eastern-pact': ['memorandum', 'beck-eden', 'loizeau'],
  '1935-abyssinia': ['ethiopian-appeal', 'two-ministers', 'oil-experts'],
  '1938-munich': ['litvinov-payart', 'bonnet-nightmare', 'ismay-note'],
  '1939-moscow': ['april-offer', 'chiefs-on-russia', 'voroshilov'],
  '1945-san-francisco': ['stalin-september', 'not-a-sponsor', 'statement'],
  '1950-korea': ['press-club', 'panikkar', 'stalin-mao'],
  '1954-berlin': ['molotov-draft', 'eden-plan', 'gromyko'],
  '1954-manila-baghdad': ['letter-nehru', 'council-paper', 'five-principles'],
  '1990-gulf': ['resolution-660', 'article-50-list', 'memcon'],
};

/** The first, the middle and the last of a list. */
const spread = <One>(all: readonly One[]): readonly One[] =>
  all.length < 4 ? all : [0, Math.floor((all.length - 1) / 2), all.length - 1].flatMap((at) => all[at] ?? []);

const handouts = ({ id, papers }: Level): readonly Paper[] => {
  const chosen = papers.filter((paper) => chosenPapers[id]?.includes(paper.id));
  return chosen.length > 0 ? chosen : spread(papers);
};

const minutes = { brief: 5, play: 15, compare: 5, debrief: 20 } as const;

function stepsOf({ level, words }: OpenedBook): KitPlan['steps'] {
  const seats = words.list(level.countries.filter(({ playable }) => playable).map(({ id }) => nameOf(words, id)));
  const stop = level.beats[Math.max(0, Math.floor(level.beats.length / 2) - 1)]?.id ?? '';
  return (['brief', 'play', 'compare', 'debrief'] as const).map((step) => ({
    minutes: minutes[step],
    name: words.say(`kit.step.${step}`),
    text: words.say(`kit.step.${step}.text`, { seats, stop: words.say(`beat.${stop}.title`) }),
  }));
}

/** The first decision of a government, told aloud. */
function flashOf({ level, words }: OpenedBook): readonly string[] {
  const seat = level.countries.find(({ playable }) => playable)?.id ?? '';
  const beat = level.beats.find(({ options }) => options[seat]) ?? level.beats[0];
  if (!beat) return [];
  const titles = optionsOf(beat, seat).map(({ id }) => words.say(`option.${beat.id}.${seat}.${id}.title`));
  const { say } = words;
  return [
    say('kit.flash.read', { text: say(`beat.${beat.id}.situation`) }),
    say('kit.flash.forecast', { text: say(`beat.${beat.id}.forecast`) }),
    say('kit.flash.vote', { seat: nameOf(words, seat), options: titles.join(' · ') }),
    say('kit.flash.history', { text: say(`beat.${beat.id}.history`) }),
    say('kit.flash.ask', { text: say(`beat.${beat.id}.prompt`) }),
  ];
}

const saidOf = ({ words }: OpenedBook, keys: readonly string[]): readonly string[] =>
  keys.filter(words.has).map((key) => words.say(key));

function wrongOf(book: OpenedBook): readonly string[] {
  const { say } = book.words;
  return [
    say('kit.wrong.claim', { text: say('seed.passage') }),
    say('kit.wrong.check', { text: say('seed.check') }),
    ...saidOf(book, ['so.2', 'so.3']).map((text) => say('kit.wrong.left-out', { text })),
  ];
}

const sidesOf = ({ level, words }: OpenedBook): KitPlan['sides'] =>
  level.disputes.map((id) => ({
    name: words.say(`dispute.${id}.name`),
    readings: level.readings
      .filter(({ dispute }) => dispute === id)
      .map((one) => ({ name: words.say(`reading.${one.id}.name`), text: words.say(`reading.${one.id}.text`) })),
  }));

const paperSheet = ({ words }: OpenedBook, { id, date }: Paper): PaperSheet => ({
  id,
  title: words.say(`paper.${id}.title`),
  by: words.say('kit.hand.to', {
    author: words.say(`paper.${id}.author`),
    audience: words.say(`paper.${id}.audience`),
    date: words.date(date, 'long'),
  }),
  text: words.say(`paper.${id}.text`),
  why: words.say(`paper.${id}.why`),
});

export function kitPlan(book: OpenedBook): KitPlan {
  const { level, words } = book;
  const { say } = words;
  const [first, last] = [level.from.slice(0, 4), level.to.slice(0, 4)];
  const prompts = level.beats.filter(({ id }) => words.has(`beat.${id}.prompt`)).slice(1);
  const questions = Array.from({ length: level.questions }, (_, n) => `question.${n + 1}`);
  return {
    id: level.id,
    title: say('level.title'),
    subtitle: say('level.subtitle'),
    years: first === last ? first : `${first}–${last}`,
    idea: say('level.idea'),
    care: say('level.content-note'),
    steps: stepsOf(book),
    flash: flashOf(book),
    prompts: spread(prompts).map(({ id }) =>
      say('kit.prompt', { title: say(`beat.${id}.title`), text: say(`beat.${id}.prompt`) }),
    ),
    questions: saidOf(book, questions),
    wrong: wrongOf(book),
    sides: sidesOf(book),
    syllabus: Object.values(words.under(`kit.syllabus.${level.id}`)),
    papers: handouts(level).map((paper) => paperSheet(book, paper)),
    figures: level.beats.flatMap((beat) => figureModels(words, beat)),
    glossary: level.glossary
      .slice(0, 6)
      .map((id) => ({ name: say(`glossary.${id}.name`), text: say(`glossary.${id}.text`) })),
  };
}
