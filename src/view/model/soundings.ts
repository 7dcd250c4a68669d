/** The second step: what can be asked, promised or pressed in private, and what was heard. */
import type { CountryId } from '../../sim/act';
import type { Sounding } from '../../sim/command';
import { reliability } from '../../sim/mechanisms/reputation';
import type { SoundingChoice } from '../../sim/sight';
import type { SoundingMade } from '../../sim/world';
import type { IconName } from './icons';
import { stanceText } from './mapFacts';
import { optionTitle } from './options';
import { given, inText, nameOf, type Scene, shownBeat, told } from './scene';
import type { SoundingStep, SoundingWay } from './steps';

const ways: Readonly<Record<Sounding['how'], IconName>> = {
  'sound-out': 'soundout',
  assure: 'assure',
  press: 'urge',
  offer: 'offer',
  warn: 'warn',
};

const keyOf = (sounding: { readonly how: string; readonly toward?: string }): string =>
  sounding.toward ? `${sounding.how}-${sounding.toward}` : sounding.how;

const soundingOf = ({ how, to, toward }: SoundingChoice): Sounding =>
  how === 'press' ? { how, to, toward: toward ?? 'firm' } : { how, to };

function wayModel({ words }: Scene, choice: SoundingChoice): SoundingWay {
  const { how, to, price, refusal } = choice;
  const country = inText(words, to);
  return {
    sounding: soundingOf(choice),
    how,
    icon: ways[how],
    label: words.say(`sounding.${keyOf(choice)}.name`, { country }),
    text: words.say(`sounding.${keyOf(choice)}.text`, { country }),
    price: words.say('panels.price', { count: price }),
    ...given('refusal', refusal && words.say(`refusal.${refusal.code}`)),
  };
}

const wordOf = (value: number): string =>
  value >= 0.65 ? 'firm' : value >= 0.45 ? 'fair' : value >= 0.25 ? 'doubtful' : 'poor';

/** How far this seat has reason to rely on a government's word. */
export function wordText({ words, world, seat, level }: Scene, country: CountryId): string {
  if (country === level.challenger.id) return words.say('panels.word.challenger');
  return words.say(`panels.word.${wordOf(reliability(world, seat, country))}`, { name: inText(words, country) });
}

/** The answer to a sounding, or what it put on record. */
export function heardText({ words, level }: Scene, { beat: id, sounding, heard }: SoundingMade): string {
  const country = inText(words, sounding.to);
  const beat = level.beats.find((one) => one.id === id);
  if (!heard || !beat) return told(words, `panels.sounding.${keyOf(sounding)}.done`, { country });
  return told(words, 'sounding.heard', {
    country,
    choice: optionTitle(words, beat, sounding.to, heard.option),
    reason: words.say(`panels.reason.for.${heard.reason}`),
    against: words.say(`panels.reason.against.${heard.against}`),
  });
}

/** What was asked and said in this beat by this seat, newest first; leaning done in the open by an option is not among it. */
function heardNow(scene: Scene): SoundingStep['heard'] {
  const now = scene.sight.beat?.id;
  return scene.sight.heard
    .filter(({ beat }) => beat === now)
    .map((made) => ({ country: made.sounding.to, icon: ways[made.sounding.how], text: heardText(scene, made) }))
    .toReversed();
}

function pickedModel(scene: Scene): SoundingStep['picked'] {
  const { look, sight, words } = scene;
  const id = look.country;
  const choices = sight.soundings.filter(({ to }) => to === id);
  if (id === undefined || choices.length === 0) return undefined;
  return {
    id,
    name: nameOf(words, id),
    says: stanceText(scene, id, sight.stances[id]),
    word: wordText(scene, id),
    ways: choices.map((choice) => wayModel(scene, choice)),
  };
}

/** The soundings that can be made now. */
export function soundingStep(scene: Scene): SoundingStep {
  const { words, sight, look, seat } = scene;
  const beat = shownBeat(scene)?.id;
  const asked = new Set(sight.heard.filter((made) => made.beat === beat).map(({ sounding }) => sounding.to));
  const countries = [...new Set(sight.soundings.map(({ to }) => to))].filter((id) => id !== seat);
  return {
    step: 'sounding',
    title: words.say('panels.sounding.title'),
    influence: sight.influence,
    influenceText: words.say('panels.influence', { count: sight.influence }),
    countries: countries.map((id) => ({
      id,
      name: nameOf(words, id),
      isPicked: id === look.country,
      isAsked: asked.has(id),
    })),
    heard: heardNow(scene),
    ...given('picked', pickedModel(scene)),
  };
}
