/** The decision log: one sheet of paper with what was known, what was chosen, for which reason, and what followed. */

import type { KeptRun } from '../../record/library';
import type { CountryId } from '../../sim/act';
import { verdictOf } from '../../sim/gauges';
import type { Beat, Paper } from '../../sim/level';
import type { BeatPast, SoundingMade, World } from '../../sim/world';
import type { Words } from '../../words/words';
import { seatOf } from './archiveFilter';
import { type EndModel, endModel } from './codeModel';
import { dateIn } from './days';
import { moveText, optionName } from './debriefTold';
import { type LogRow, type LogSize, logSizeFor } from './logSize';
import type { OpenedBook } from './openedBook';
import { deedText } from './options';
import { given, inText, nameOf, shortNameOf, told } from './scene';
import type { Travelling } from './shareModel';

export interface LogModel {
  readonly run: string;
  /** For the head of the sheet, and the name of a PDF. */
  readonly title: string;
  readonly name: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly rows: readonly LogRow[];
  /** How it is written in print, so that all of it stands on one sheet. */
  readonly size: LogSize;
  readonly end?: EndModel;
  readonly verdict?: string;
  readonly code?: string;
  readonly qr?: Travelling['qr'];
}

interface Telling {
  readonly world: World;
  readonly seat: CountryId;
  readonly words: Words;
}

/** Papers that reached this desk after the decision before, or belong to this one. */
function papersOf({ world, seat }: Telling, beat: Beat, before: string): readonly Paper[] {
  return world.level.papers.filter(
    ({ known, readers, beat: of }) =>
      known <= beat.date && (known > before || of === beat.id) && (!readers || readers.includes(seat)),
  );
}

function soundingText({ world, words }: Telling, { beat: id, sounding, heard }: SoundingMade): string {
  const country = inText(words, sounding.to);
  const beat = world.level.beats.find((one) => one.id === id);
  const how = 'toward' in sounding ? `press-${sounding.toward}` : sounding.how;
  if (!heard || !beat) return told(words, `panels.sounding.${how}.done`, { country });
  return told(words, 'log.heard', { country, choice: optionName(words, beat, sounding.to, heard.option) });
}

function knownIn(all: Telling, beat: Beat, before: string): readonly string[] {
  const { world, seat, words } = all;
  const papers = papersOf(all, beat, before).map(({ id }) => words.say(`paper.${id}.title`));
  const heard = world.soundings.filter((made) => made.by === seat && made.beat === beat.id);
  return [...papers, ...heard.map((made) => soundingText(all, made))];
}

/** Governments that did the same are told of together. */
function followedIn({ world, seat, words }: Telling, beat: Beat, past: BeatPast): LogRow['followed'] {
  const others = past.decisions.filter(({ country }) => country !== seat);
  const doers = new Map<string, readonly string[]>();
  for (const { country, option } of others) {
    const deed = deedText(words, beat, country, option);
    doers.set(deed, [...(doers.get(deed) ?? []), shortNameOf(words, country)]);
  }
  const deeds = [...doers].map(([deed, names]) => ({
    who: names.length === 1 ? (names[0] ?? '') : words.say('log.each', { names: words.list(names) }),
    text: words.say('log.deed', { deed }),
  }));
  return [...deeds, { text: moveText(words, world.level, beat, past).text }];
}

function rowOf(all: Telling, past: BeatPast, before: string): LogRow | undefined {
  const { world, seat, words } = all;
  const beat = world.level.beats.find(({ id }) => id === past.beat);
  const own = past.decisions.find(({ country }) => country === seat);
  if (!beat || !own) return undefined;
  const percent = world.forecasts.find((one) => one.by === seat && one.beat === beat.id)?.percent;
  return {
    beat: beat.id,
    date: dateIn(words, world.level, beat.date),
    question: words.say(`beat.${beat.id}.title`),
    known: knownIn(all, beat, before),
    choice: optionName(words, beat, seat, own.option),
    followed: followedIn(all, beat, past),
    ...given(
      'forecast',
      percent === undefined ? undefined : words.say('log.forecast', { percent: words.percent(percent) }),
    ),
    ...given('reason', own.paper === undefined ? undefined : words.say(`paper.${own.paper}.title`)),
  };
}

function rowsOf(all: Telling): readonly LogRow[] {
  const { past, level } = all.world;
  const dateOf = (beat = ''): string => level.beats.find(({ id }) => id === beat)?.date ?? '';
  return past.flatMap((one, n) => rowOf(all, one, dateOf(past[n - 1]?.beat)) ?? []);
}

/** How the mandate was carried out; only of a game that is over. */
function verdictText({ world, seat, words }: Telling): string | undefined {
  const mandate = world.mandates[seat];
  const aims = world.level.countries.find(({ id }) => id === seat)?.playable?.mandates;
  const aim = world.outcome && aims?.find(({ id }) => id === mandate);
  return aim ? words.say(`log.verdict.${verdictOf(world, seat, aim)}`) : undefined;
}

export function logModel(run: KeptRun, world: World, book: OpenedBook, travelling: Travelling): LogModel {
  const { words } = book;
  const seat = seatOf(run);
  const all: Telling = { world, seat, words };
  const mandate = `mandate.${seat}.${world.mandates[seat]}.title`;
  const rows = rowsOf(all);
  const place = { title: words.say('level.title'), year: book.level.from.slice(0, 4) };
  return {
    run: run.run,
    title: words.say('log.title', place),
    name: run.name,
    facts: [
      { label: words.say('log.government'), text: nameOf(words, seat) },
      { label: words.say('archive.fact.mandate'), text: words.has(mandate) ? words.say(mandate) : '' },
    ],
    rows,
    size: logSizeFor(rows),
    ...given('end', endModel(world.ending, book)),
    ...given('verdict', verdictText(all)),
    ...given('code', travelling.code),
    ...given('qr', travelling.qr),
  };
}
