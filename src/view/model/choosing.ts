/** Before the game: the idea, the seats, how historians read it, and the government's brief. */

import type { Assignment } from '../../record/assignment';
import type { CountryId } from '../../sim/act';
import type { Country, Level, Reading } from '../../sim/level';
import { BETWEEN } from '../../sim/start';
import type { Words } from '../../words/words';
import { setLines } from './classScreen';
import { adviserIcons } from './deciding';
import type { Look } from './look';
import type { OpenedBook } from './openedBook';
import { given, nameOf, partOf, type Scene } from './scene';
import type { BriefingScreen, ChoosingScreen, DisputeModel, ReadingModel, SeatCard } from './screen';

function seatCards(countries: readonly Country[], words: Words, picked: CountryId): readonly SeatCard[] {
  return countries.flatMap(({ id, playable }) =>
    playable
      ? [
          {
            id,
            name: nameOf(words, id),
            kind: words.say(`seat-kind.${playable.kind}.text`),
            role: words.say(`seat.${id}.role`),
            isPicked: id === picked,
          },
        ]
      : [],
  );
}

function readingModel(words: Words, { id }: Reading, picked: string): ReadingModel {
  return {
    id,
    name: words.say(`reading.${id}.name`),
    text: words.say(`reading.${id}.text`),
    says: words.say(`reading.${id}.says`),
    isPicked: id === picked,
  };
}

function disputeModels(level: Level, words: Words, picked: string): readonly DisputeModel[] {
  return level.disputes.map((id) => ({
    id,
    name: words.say(`dispute.${id}.name`),
    text: words.say(`dispute.${id}.text`),
    readings: level.readings.filter(({ dispute }) => dispute === id).map((one) => readingModel(words, one, picked)),
  }));
}

const taskModel = (set: Assignment, book: OpenedBook): NonNullable<ChoosingScreen['task']> => ({
  title: book.words.say('task.title'),
  lines: [...setLines(set, book), book.words.say('task.text')],
});

const yearOf = ({ from }: Level): string => from.slice(0, 4);

/** The episode's door: one button leads on, the rest is on demand. */
export function choosingScreen(level: Level, words: Words, look: Look, set?: Assignment): ChoosingScreen {
  const seats = level.countries.filter(({ id, playable }) => playable && (!set || set.seats.includes(id)));
  const seat = seats.find(({ id }) => id === look.seat)?.id ?? seats[0]?.id ?? '';
  const reading = set?.reading ?? look.reading ?? BETWEEN;
  return {
    screen: 'choosing',
    number: level.number,
    year: yearOf(level),
    title: words.say('level.title'),
    subtitle: words.say('level.subtitle'),
    idea: words.say('level.idea'),
    contentNote: words.say('level.content-note'),
    passage: { text: words.say('seed.passage'), where: words.say('seed.where'), check: words.say('seed.check') },
    seats: seatCards(seats, words, seat),
    between: {
      id: BETWEEN,
      name: words.say('panels.reading.between'),
      text: words.say('panels.reading.between.text'),
      says: '',
      isPicked: reading === BETWEEN,
    },
    disputes: disputeModels(level, words, reading),
    ...given('task', set && taskModel(set, { level, words })),
    lead: { label: words.say('panels.choosing.lead', { name: nameOf(words, seat) }), seat, reading },
  };
}

/** The brief of the seat, with its three mandates. */
export function briefingScreen(scene: Scene): BriefingScreen {
  const { level, seat, words, look } = scene;
  const part = partOf(scene);
  const playable = level.countries.find(({ id }) => id === seat)?.playable;
  const mandates = playable?.mandates ?? [];
  const picked = mandates.find(({ id }) => id === look.mandate)?.id;
  return {
    screen: 'briefing',
    number: level.number,
    year: yearOf(level),
    title: words.say('level.title'),
    seat: { id: seat, name: nameOf(words, seat), role: words.say(`seat.${seat}.role`) },
    brief: words.say(`seat.${seat}.brief`),
    ...given('part', part && words.say('task.part-text', { role: words.say(`seat.${seat}.adviser.${part}.name`) })),
    advisers: (playable?.advisers ?? []).map((adviser) => ({
      name: words.say(`seat.${seat}.adviser.${adviser}.name`),
      icon: adviserIcons[adviser],
    })),
    mandates: mandates.map(({ id }) => ({
      id,
      title: words.say(`mandate.${seat}.${id}.title`),
      text: words.say(`mandate.${seat}.${id}.text`),
      isPicked: id === picked,
    })),
    ...given('picked', picked),
  };
}
