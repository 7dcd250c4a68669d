/** A country as this seat knows it: character, what it has said, its promises, its word. */

import type { CountryId } from '../../sim/act';
import { dateIn } from './days';
import { allGauges } from './gauges';
import { stanceText } from './mapFacts';
import { deedText } from './options';
import type { CountryCard } from './pages';
import { promiseModel } from './promises';
import { given, maybe, nameOf, type Scene } from './scene';
import { heardText, wordText } from './soundings';

type Fact = CountryCard['facts'][number];

/** What it did, beat by beat, as everyone saw it. */
function deedsOf({ sight, level, words }: Scene, country: CountryId): readonly Fact[] {
  return sight.past.flatMap((past): readonly Fact[] => {
    const beat = level.beats.find(({ id }) => id === past.beat);
    const deed = past.deeds.find((one) => one.country === country);
    if (!beat || !deed) return [];
    return [{ label: dateIn(words, level, beat.date), text: deedText(words, beat, country, deed.option) }];
  });
}

/** What it told this seat in private. */
function toldOf(scene: Scene, country: CountryId): readonly Fact[] {
  const { sight, words } = scene;
  return sight.heard
    .filter(({ sounding, heard }) => sounding.to === country && heard)
    .map((made) => ({ label: words.say('panels.country.told'), text: heardText(scene, made) }));
}

function ownPart(scene: Scene): CountryCard['own'] {
  const { words, seat, sight } = scene;
  const { mandate } = sight;
  if (!mandate) return undefined;
  return {
    mandate: words.say(`mandate.${seat}.${mandate}.title`),
    mandateText: words.say(`mandate.${seat}.${mandate}.text`),
    gauges: allGauges(scene).map(({ fullLabel, value }) => ({ label: fullLabel, value })),
  };
}

/** The card of a country. */
export function countryCard(scene: Scene, country: CountryId): CountryCard {
  const { words, seat, sight } = scene;
  const isYou = country === seat;
  const bound = sight.ledger.filter(({ by, to }) => by === country || to === country);
  const say = (key: string) => words.say(`panels.country.${key}`);
  return {
    id: country,
    title: nameOf(words, country),
    character: maybe(words, `country.${country}.character`) ?? '',
    isYou,
    facts: [
      { label: say('capital'), text: words.say(`country.${country}.capital`) },
      { label: say('says'), text: stanceText(scene, country, sight.stances[country]) },
      ...(isYou ? [] : [{ label: say('word'), text: wordText(scene, country) }]),
      ...toldOf(scene, country),
      ...deedsOf(scene, country),
    ],
    promises: bound.map((promise) => promiseModel(scene, promise)),
    ...given('own', isYou ? ownPart(scene) : undefined),
  };
}
