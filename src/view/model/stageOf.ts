/** The map as plain data: threads, troops, land, and whose part is whose. Every fact here is told in words by `mapFacts` too. */

import type { CountryId } from '../../sim/act';
import { hasChallenger } from '../../sim/table';
import type { LedgerPromise } from '../../sim/world';
import { isHint, promiseModel, promiseSentence } from './promises';
import { given, inText, nameOf, type Scene, shortNameOf, shownBeat, told } from './scene';
import type { Settings } from './settings';
import { landsOf, newNames } from './stageLands';
import type {
  CountryRole,
  StageCountry,
  StageMassed,
  StageModel,
  StageNames,
  StageThread,
  ThreadState,
} from './stageModel';
import type { StagePlaces } from './stagePlaces';
import { placesOf } from './stageTables';

const ends: Readonly<Record<Exclude<LedgerPromise['end'], 'open'>, ThreadState>> = {
  kept: 'kept',
  'partly-kept': 'half-kept',
  broken: 'broken',
  forgotten: 'forgotten',
};

function threadState(promise: LedgerPromise): ThreadState {
  const { end, onlyIf } = promise;
  if (end !== 'open') return ends[end];
  if (isHint(promise)) return 'doubtful';
  return onlyIf ? 'conditional' : 'pledged';
}

/** Of several promises between two countries the map shows the one that weighs most today: open before ended, then the latest. */
function weightiest(one: LedgerPromise, other: LedgerPromise): LedgerPromise {
  if (one.end === 'open' && other.end === 'open') return other.strength > one.strength ? other : one;
  if (one.end !== 'open' && other.end !== 'open') return other.date >= one.date ? other : one;
  return one.end === 'open' ? one : other;
}

function threadsOf(scene: Scene): readonly StageThread[] {
  const pairs = new Map<string, LedgerPromise>();
  for (const promise of scene.sight.ledger) {
    const pair = `${promise.by}-${promise.to}`;
    const before = pairs.get(pair);
    pairs.set(pair, before ? weightiest(before, promise) : promise);
  }
  return [...pairs].map(([id, promise]) => {
    const { condition, state } = promiseModel(scene, promise);
    const words = [promiseSentence(scene.words, promise), condition, promise.end === 'open' ? undefined : state]
      .filter((part) => part)
      .join(' ');
    return { id, from: promise.by, to: promise.to, state: threadState(promise), words };
  });
}

function roleOf({ seat, level }: Scene, id: CountryId): CountryRole {
  if (id === seat) return 'you';
  if (id === level.victim) return 'victim';
  return id === level.challenger.id ? 'challenger' : 'other';
}

function countriesOf(scene: Scene, { capitals }: StagePlaces): readonly StageCountry[] {
  const { countries, victim, challenger } = scene.level;
  const ids = [...new Set([...countries.map(({ id }) => id), victim, challenger.id])];
  return ids.flatMap((id) => {
    const capital = capitals[id];
    return capital ? [{ id, role: roleOf(scene, id), capital }] : [];
  });
}

/** Two wedges a front when troops are massed, one while it is only said; at a conference nobody's. */
function threatsOf({ words, level, sight }: Scene, { threats }: StagePlaces): readonly StageMassed[] {
  if (!hasChallenger(level)) return [];
  const { progress, attacked } = sight.crisis;
  const slots = { challenger: nameOf(words, level.challenger.id), victim: nameOf(words, level.victim) };
  const key = attacked ? 'crossed' : progress >= 1 ? 'massed' : 'rumour';
  const strength = attacked ? 4 : progress >= 2 ? 3 : progress >= 1 ? 2 : 1;
  return threats.map((front) => ({
    ...front,
    strength,
    kind: 'threat',
    words: told(words, `panels.troops.${key}`, slots),
  }));
}

/** A country that has called up its reserves stands on guard; one that has also claimed land stands against its neighbour. */
function postsOf({ words, world }: Scene, { posts }: StagePlaces): readonly StageMassed[] {
  return Object.entries(posts).flatMap(([id, front]): readonly StageMassed[] => {
    const nation = world.nations[id];
    if (!nation?.signals.includes('mobilise')) return [];
    const text = told(words, 'panels.troops.called', { name: inText(words, id) });
    return [{ ...front, strength: 2, kind: nation.claims ? 'threat' : 'guard', words: text }];
  });
}

function stepOf(scene: Scene, { step }: StagePlaces): StageModel['step'] {
  const { words, sight } = scene;
  const beat = shownBeat(scene);
  const isStruck = sight.crisis.attacked && !scene.level.war;
  if (!step || !beat?.deadline || isStruck || scene.world.ending) return undefined;
  const tag = words.date(beat.deadline, 'short');
  return { from: step.at, to: step.toward, tag, words: `${words.say('panels.header.deadline')}: ${tag}` };
}

/** The names of the day of those at the table, over those of the one map, over those that all maps share. */
function namesOf({ words, level }: Scene, stem: 'map' | 'map-short'): StageNames {
  const name = stem === 'map' ? nameOf : shortNameOf;
  const own = [...level.countries.map(({ id }) => id), level.challenger.id].map((id) => [id, name(words, id)]);
  return stem === 'map'
    ? { ...words.under(stem), ...words.under(`${stem}.${level.map}`), ...Object.fromEntries(own) }
    : { ...Object.fromEntries(own), ...words.under(stem), ...words.under(`${stem}.${level.map}`) };
}

/** The stage for a running game; nothing where its map is not drawn. `isStill`: no motion is wanted. */
export function stageModelOf(scene: Scene, settings: Settings, isStill: boolean): StageModel | undefined {
  const { level, words, look } = scene;
  const places = placesOf(level.map);
  if (!places) return undefined;
  const beat = shownBeat(scene)?.id;
  const lands = landsOf(scene, places);
  return {
    map: level.map,
    names: { ...namesOf(scene, 'map'), ...newNames(scene, lands, 'map') },
    shortNames: { ...namesOf(scene, 'map-short'), ...newNames(scene, lands, 'map-short') },
    signOfCondition: words.say('map.sign-of-condition'),
    countries: countriesOf(scene, places),
    lands,
    threads: threadsOf(scene),
    massed: [...threatsOf(scene, places), ...postsOf(scene, places)],
    focus: beat ? [beat] : [],
    reducedMotion: isStill || settings.motion === 'reduced',
    simple: settings.simpleGraphics,
    ...given('step', stepOf(scene, places)),
    ...given('selected', look.country),
  };
}
