/** For a room with one screen: what is covered until asked for, and the parts that four groups play, each with a private brief. */
import type { Adviser } from '../../sim/level';
import { adviserIcons } from './deciding';
import type { IconName } from './icons';
import { optionTitle } from './options';
import { given, maybe, nameOf, type Scene, shownBeat } from './scene';

/** What a room is asked before something is shown to it. */
export interface CoverModel {
  readonly title: string;
  readonly text: string;
  readonly show: string;
}

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
  /** What this adviser says of each choice; where the episode tells of no such adviser, only the choices. */
  readonly sayings: readonly { readonly option: string; readonly text: string }[];
}

export interface PartsModel {
  readonly parts: readonly PartModel[];
  readonly open?: PrivateBrief;
}

/** For four groups, whomever the episode gives the seat as advisers. */
const four: readonly Adviser[] = ['foreign', 'general', 'treasurer', 'parliament'];

function privateBrief(scene: Scene, part: Adviser): PrivateBrief {
  const { words, seat, sight } = scene;
  const beat = shownBeat(scene);
  const name = maybe(words, `seat.${seat}.adviser.${part}.name`) ?? words.say(`adviser.${part}`);
  const sayings = sight.choices.flatMap(({ option }) => {
    const text = maybe(words, `option.${beat?.id ?? ''}.${seat}.${option}.advice.${part}`) ?? '';
    return beat ? [{ option: optionTitle(words, beat, seat, option), text }] : [];
  });
  const isTold = sayings.some(({ text }) => text !== '');
  return {
    icon: adviserIcons[part],
    name,
    task: words.say(isTold ? 'parts.task' : `parts.plain.${part}`, { country: nameOf(words, seat) }),
    question: words.say(`beat.${beat?.id ?? ''}.title`),
    sayings,
  };
}

export function partsModel(scene: Scene): PartsModel {
  const { words, look } = scene;
  const open = look.part;
  return {
    parts: four.map((id) => ({
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
