/** What the polite live region says: the one thing that just happened. */
import { answerPart } from './answer';
import { given, nameOf, type Scene, shownBeat } from './scene';
import { heardText } from './soundings';

function fromCommand(scene: Scene): string | undefined {
  const { game, words, sight } = scene;
  const last = game.happenings.at(-1);
  switch (last?.type) {
    case 'sounded':
      return sight.heard.includes(last.made) || last.made.by === scene.seat ? heardText(scene, last.made) : undefined;
    case 'forecast-made':
      return words.say('panels.forecast.noted', { percent: last.percent });
    case 'sealed':
      return words.say('panels.announce.sealed');
    default:
      return undefined;
  }
}

/** The sentence for the ear; empty when nothing new happened. */
export function announcementOf(scene: Scene): string {
  const { words, mode } = scene;
  if (mode === 'revealing')
    return words.say('panels.announce.revealed', { count: scene.sight.past.at(-1)?.deeds.length ?? 0 });
  if (mode === 'answering') {
    if (scene.isOnScreen && !scene.look.isUncovered) return '';
    const { move, text } = answerPart(scene);
    return `${move} ${text}`;
  }
  if (mode === 'dispatch') {
    const beat = shownBeat(scene);
    return beat ? words.say('panels.announce.dispatch', { date: words.date(beat.date, 'day') }) : '';
  }
  return fromCommand(scene) ?? '';
}

/** Why the last wish was not granted, for eye and ear. */
export function refusalPart(
  refusal: { readonly code: string; readonly reason?: string } | undefined,
  scene: Pick<Scene, 'words' | 'seat'>,
): { readonly refusal?: string } {
  const { words, seat } = scene;
  return given(
    'refusal',
    refusal && words.say(refusal.reason ?? `refusal.${refusal.code}`, { name: nameOf(words, seat) }),
  );
}
