/** What the debrief shows, in three pages: what happened, why, and so what. */

import type { CountryId } from '../../sim/act';
import { BETWEEN } from '../../sim/start';
import { hasChallenger } from '../../sim/table';
import type { Words } from '../../words/words';
import { dateIn } from './days';
import { type ChallengerModel, challengerModel, type ResolveModel, resolveModel } from './debriefChallenger';
import { type ChainModel, chainModel } from './debriefLedger';
import { type Parting, type PastBeat, partingOf, pastBeats, type RoadEnd, roadEnds } from './debriefPast';
import { type DisputeTold, disputesTold, inForceText } from './debriefReadings';
import { type SourcesModel, sourcesModel } from './debriefSources';
import { pipsOf } from './debriefSums';
import { beatOf, type Deed, moveText, type Told } from './debriefTold';
import {
  type GaugeChange,
  gaugeChanges,
  type MandateModel,
  mandateModels,
  type TrustChange,
  trustChanges,
} from './debriefVerdicts';
import { scaleOf, termNames, type WhyModel, whyModels } from './debriefWhy';
import { given, maybe, nameOf } from './scene';

export interface PastPage {
  readonly parting: Parting;
  readonly beats: readonly PastBeat[];
  readonly ends: { readonly here: RoadEnd; readonly history?: RoadEnd };
  readonly after?: string;
  readonly ledger: ChainModel;
}

/** Your forecast beside what happened. */
export interface ForecastModel {
  readonly question: string;
  readonly pips: number;
  readonly text: string;
  readonly happened: Deed;
}

export interface WhyBeat {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly forecast?: ForecastModel;
  /** Absent where nobody answers from outside. */
  readonly challenger?: ChallengerModel;
  readonly decisions: readonly WhyModel[];
  /** The longest bar of the decisions, in points. */
  readonly scale: number;
}

export interface WhyPage {
  readonly resolve?: ResolveModel;
  readonly reasons: readonly { readonly name: string; readonly label: string; readonly text: string }[];
  readonly beats: readonly WhyBeat[];
}

/** Ways to play on. */
export interface AgainModel {
  readonly seat: { readonly id: CountryId; readonly name: string };
  readonly reading: string;
  readonly seats: readonly { readonly id: CountryId; readonly name: string; readonly role: string }[];
  readonly readings: readonly { readonly id: string; readonly name: string }[];
  /** Its place in the archive, and the days of one's own decisions; absent where it is not kept. */
  readonly road?: {
    readonly run: string;
    readonly decisions: readonly { readonly href: string; readonly date: string; readonly title: string }[];
  };
}

export interface SoWhatPage {
  readonly mandates: readonly MandateModel[];
  readonly gauges: readonly GaugeChange[];
  readonly words: readonly TrustChange[];
  readonly inForce: string;
  readonly disputes: readonly DisputeTold[];
  readonly questions: readonly string[];
  readonly lessons: readonly string[];
  readonly sources: SourcesModel;
  readonly again: AgainModel;
}

export interface DebriefScreen {
  readonly screen: 'debrief';
  /** Does this run stand on the road of a campaign? */
  readonly isOnRoad?: true;
  readonly number: string;
  readonly title: string;
  readonly seat: { readonly id: CountryId; readonly name: string };
  readonly past: PastPage;
  readonly why: WhyPage;
  readonly soWhat: SoWhatPage;
}

function pastPage(told: Told): PastPage {
  const after = maybe(told.words, `ending.${told.world.ending ?? ''}.after`);
  return {
    parting: partingOf(told),
    beats: pastBeats(told),
    ends: roadEnds(told),
    ledger: chainModel(told),
    ...given('after', after),
  };
}

function forecastOf({ world, words, seat }: Told, id: string): Omit<ForecastModel, 'happened'> | undefined {
  const made = world.forecasts.find(({ by, beat }) => by === seat && beat === id);
  return (
    made && {
      question: words.say(`beat.${id}.forecast`),
      pips: pipsOf(made.percent),
      text: words.percent(made.percent),
    }
  );
}

function whyBeats(told: Told): readonly WhyBeat[] {
  const { world, words } = told;
  return world.past.flatMap((past): readonly WhyBeat[] => {
    const beat = beatOf(world.level, past.beat);
    if (!beat) return [];
    const forecast = forecastOf(told, beat.id);
    const decisions = whyModels(told, beat, past);
    return [
      {
        id: beat.id,
        date: dateIn(words, world.level, beat.date),
        title: words.say(`beat.${beat.id}.title`),
        ...given('challenger', hasChallenger(world.level) ? challengerModel(told, beat, past) : undefined),
        decisions,
        scale: scaleOf(decisions),
        ...given('forecast', forecast && { ...forecast, happened: moveText(words, world.level, beat, past) }),
      },
    ];
  });
}

/** A challenger that only fought on had no choice in which a resolve could show. */
const hasResolve = ({ world }: Told): boolean =>
  hasChallenger(world.level) && !world.past.some(({ answer }) => answer?.arms);

function whyPage(told: Told): WhyPage {
  const { words } = told;
  return {
    ...given('resolve', hasResolve(told) ? resolveModel(told) : undefined),
    beats: whyBeats(told),
    reasons: termNames.map((name) => ({
      name,
      label: words.say(`consideration.${name}.name`),
      text: words.say(`consideration.${name}.text`),
    })),
  };
}

/** The run's own decisions, each a place where it can be forked. */
function roadOf(told: Told): AgainModel['road'] {
  if (told.run === undefined) return undefined;
  const decisions = pastBeats(told).flatMap(({ whatIf, date, title }) =>
    whatIf === undefined ? [] : [{ href: whatIf, date, title }],
  );
  return { run: told.run, decisions };
}

function againModel(told: Told): AgainModel {
  const { world, words, seat } = told;
  const playable = world.level.countries.filter((country) => country.playable && country.id !== seat);
  const readings = world.level.readings.map(({ id }) => ({ id, name: words.say(`reading.${id}.name`) }));
  const between = { id: BETWEEN, name: words.say('debrief.again.between') };
  return {
    seat: { id: seat, name: nameOf(words, seat) },
    reading: world.reading,
    seats: playable.map(({ id }) => ({ id, name: nameOf(words, id), role: words.say(`seat.${id}.role`) })),
    readings: [between, ...readings].filter(({ id }) => id !== world.reading),
    ...given('road', roadOf(told)),
  };
}

const lessons = [1, 2, 3] as const;

function soWhatPage(told: Told): SoWhatPage {
  const { words, world } = told;
  return {
    mandates: mandateModels(told),
    gauges: gaugeChanges(told),
    words: trustChanges(told),
    inForce: inForceText(told),
    disputes: disputesTold(told),
    questions: Array.from({ length: world.level.questions }, (_, at) => words.say(`question.${at + 1}`)),
    lessons: lessons.map((n) => words.say(`so.${n}`)),
    sources: sourcesModel(told),
    again: againModel(told),
  };
}

/** A debrief says some hundred different numbers some thousand times, and to say one is slow: each is said once. */
function remembering(words: Words): Words {
  const said = new Map<number, string>();
  const points = (value: number): string => {
    const before = said.get(value);
    if (before !== undefined) return before;
    const text = words.points(value);
    said.set(value, text);
    return text;
  };
  return { ...words, points };
}

/** The debrief of a World that is over. */
export function debriefModelOf(ended: Told): DebriefScreen {
  const told: Told = { ...ended, words: remembering(ended.words) };
  const { world, words, seat } = told;
  return {
    screen: 'debrief',
    number: world.level.number,
    title: words.say('level.title'),
    seat: { id: seat, name: nameOf(words, seat) },
    past: pastPage(told),
    why: whyPage(told),
    soWhat: soWhatPage(told),
  };
}
