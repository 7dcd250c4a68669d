/** For a room with one screen: what is covered until asked for, and the parts that four groups play, each with a private brief. */
import type { Adviser } from '../../sim/level';
import { adviceOf, adviserIcons } from './deciding';
import type { IconName } from './icons';
import { optionTitle } from './options';
import { given, maybe, nameOf, type Scene, shownBeat } from './scene';
import type { CoverModel } from './screen';

interface PartModel {
  readonly id: Adviser;
  readonly icon: IconName;
  readonly label: string;
}

/** Nobody else should read it. */
interface PrivateBrief {
  readonly icon: IconName;
  readonly name: string;
  readonly task: string;
  readonly question: string;
  /** What this adviser says of each choice. */
  readonly sayings: readonly { readonly option: string; readonly text: string }[];
}

export interface PartsModel {
  readonly parts: readonly PartModel[];
  readonly open?: PrivateBrief;
}

function privateBrief(scene: Scene, part: Adviser): PrivateBrief {
  const { words, seat, sight } = scene;
  const beat = shownBeat(scene);
  const name = words.say(`seat.${seat}.adviser.${part}.name`);
  const sayings = sight.choices.flatMap(({ option }) => {
    const advice = beat && adviceOf(scene, beat, option).find((one) => one.name === name);
    return beat && advice ? [{ option: optionTitle(words, beat, seat, option), text: advice.text }] : [];
  });
  return {
    icon: adviserIcons[part],
    name,
    task: words.say('parts.task', { country: nameOf(words, seat) }),
    question: words.say(`beat.${beat?.id ?? ''}.title`),
    sayings,
  };
}

export function partsModel(scene: Scene): PartsModel {
  const { words, level, seat, look } = scene;
  const advisers = level.countries.find(({ id }) => id === seat)?.playable?.advisers ?? [];
  const open = advisers.find((one) => one === look.part);
  return {
    parts: advisers.map((id) => ({
      id,
      icon: adviserIcons[id],
      label: words.say('parts.open', { part: words.say(`parts.part.${id}`) }),
    })),
    ...given('open', open && privateBrief(scene, open)),
  };
}

/** Until the room asks for it, what the others did stays covered. */
export function revealCover(scene: Scene): { readonly cover?: CoverModel } {
  const { words } = scene;
  return covered(scene, {
    title: words.say('cover.reveal.title'),
    text: words.say('cover.reveal.text'),
    show: words.say('cover.reveal.show'),
  });
}

export function answerCover(scene: Scene): { readonly cover?: CoverModel } {
  const { words, level } = scene;
  const slots = { challenger: nameOf(words, level.challenger.id) };
  return covered(scene, {
    title: words.say('panels.reveal.go-on', slots),
    text: words.say('cover.answer.text', slots),
    show: words.say('cover.answer.show'),
  });
}

const covered = ({ isOnScreen, look }: Scene, cover: CoverModel): { readonly cover?: CoverModel } =>
  isOnScreen && !look.isUncovered ? { cover } : {};

/** What a room may talk about before it goes on. */
export const roomPrompt = (scene: Scene): { readonly prompt?: string } =>
  given('prompt', scene.isOnScreen ? maybe(scene.words, `beat.${shownBeat(scene)?.id ?? ''}.prompt`) : undefined);
