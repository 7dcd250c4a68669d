/** The map told in words: who is bound to whom, who stands where, what each government last said. */

import type { CountryId } from '../../sim/act';
import { hasChallenger } from '../../sim/table';
import type { Stance } from '../../sim/world';
import type { IconName } from './icons';
import { promiseIcon, promiseModel, promiseSentence } from './promises';
import { inText, nameOf, type Scene, told } from './scene';
import { landWords } from './stageLands';
import { isDrawn } from './stageTables';
import { standOnText } from './textOnTable';

/** The map told in words. */
export interface MapFacts {
  /** False where no plate of the episode's map is drawn yet: then the words stand alone. */
  readonly isDrawn: boolean;
  readonly caption: string;
  readonly threads: readonly { readonly id: string; readonly icon: IconName; readonly text: string }[];
  readonly troops: readonly string[];
  /** Land that is claimed, on the table, or has changed hands. */
  readonly lands: readonly string[];
  readonly countries: readonly { readonly id: CountryId; readonly name: string; readonly says: string }[];
  /** What the drawing simplifies: of this map, then of all; none where nothing is drawn. */
  readonly notes: readonly string[];
}

const effortWord = (effort: number): 'against' | 'none' | 'half' | 'full' =>
  effort < 0 ? 'against' : effort === 0 ? 'none' : effort < 1 ? 'half' : 'full';

/** What a country last said or did in the open; of the victim, how it prepares. */
export function stanceText(
  { words, level, sight }: Pick<Scene, 'words' | 'level' | 'sight'>,
  country: CountryId,
  stance: Stance | undefined,
): string {
  const onText = standOnText({ words, sight }, country);
  if (onText !== undefined) return onText;
  const slots = { name: inText(words, country), victim: inText(words, level.victim) };
  if (!stance) return told(words, 'panels.stance.silent', slots);
  const effort = effortWord(stance.effort);
  if (country === level.victim) return told(words, `panels.stance.victim.${effort}`, slots);
  const only = stance.onlyIf;
  if (!only || stance.effort <= 0) return told(words, `panels.stance.${effort}`, slots);
  return told(words, `panels.stance.${effort}.if`, { ...slots, country: inText(words, only) });
}

function threadsOf(scene: Scene): MapFacts['threads'] {
  return scene.sight.ledger.map((promise) => {
    const { condition, state } = promiseModel(scene, promise);
    const parts = [promiseSentence(scene.words, promise), condition, promise.end === 'open' ? undefined : state].filter(
      (part) => part !== undefined,
    );
    return { id: promise.id, icon: promiseIcon(promise), text: parts.join(' ') };
  });
}

/** How near the challenger's troops are. */
const nearness = ({ progress, attacked }: Scene['sight']['crisis']): string =>
  attacked ? 'crossed' : progress >= 1 ? 'massed' : 'rumour';

function troopsOf({ words, world, level, sight }: Scene): readonly string[] {
  const slots = { challenger: nameOf(words, level.challenger.id), victim: nameOf(words, level.victim) };
  const called = level.countries.filter(({ id }) => world.nations[id]?.signals.includes('mobilise'));
  const fleets = level.countries.filter(({ id }) => world.nations[id]?.signals.includes('fleet'));
  return [
    ...(hasChallenger(level) ? [told(words, `panels.troops.${nearness(sight.crisis)}`, slots)] : []),
    ...called.map(({ id }) => told(words, 'panels.troops.called', { name: inText(words, id) })),
    ...fleets.map(({ id }) => told(words, 'panels.troops.fleet', { name: inText(words, id) })),
  ];
}

/** What is on the table at the victim's expense. */
function tableOf({ words, level, sight }: Scene): readonly string[] {
  const { concession, conceders } = sight.crisis;
  if (concession <= 0 || conceders.length === 0) return [];
  const names = words.list(conceders.map((one) => inText(words, one)));
  return [words.say('panels.table', { names, victim: nameOf(words, level.victim) })];
}

const challengerFact = ({ words, level, sight }: Scene): MapFacts['countries'][number] => ({
  id: level.challenger.id,
  name: nameOf(words, level.challenger.id),
  says: words.say(`panels.troops.${nearness(sight.crisis)}`, {
    challenger: nameOf(words, level.challenger.id),
    victim: nameOf(words, level.victim),
  }),
});

/** Everything the drawn map tells, for eyes and ears that have no map. */
export function mapFacts(scene: Scene): MapFacts {
  const { words, level, sight } = scene;
  return {
    isDrawn: isDrawn(level.map),
    caption: words.say('panels.map.caption', { place: words.say('level.place') }),
    threads: threadsOf(scene),
    troops: troopsOf(scene),
    lands: [...landWords(scene), ...tableOf(scene)],
    notes: isDrawn(level.map) ? [words.say(`map-note.${level.map}`), words.say('map-note.all')] : [],
    countries: [
      ...level.countries.map(({ id }) => ({
        id,
        name: nameOf(words, id),
        says: stanceText(scene, id, sight.stances[id]),
      })),
      ...(hasChallenger(level) ? [challengerFact(scene)] : []),
    ],
  };
}
