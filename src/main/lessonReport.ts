/** A lesson in a learning system: it opens at once, is kept there and nowhere else, and is reported when it was played. */
import { effect, untracked } from '@preact/signals';
import type { LearningSystem } from '../ports/scorm';
import { recordOf } from '../record/record';
import { readShare, writeShare } from '../record/share';
import type { Game, Mode } from '../session/types';
import { isOver, openBeat } from '../sim/table';
import type { Hall } from './hall';
import { nameOf } from './keeping';
import type { Lesson } from './lesson';
import type { Session } from './session';
import { engine } from './travelling';
import type { Ways } from './ways';

const keptForm = /^([a-z]{1,20}) (r\d.*)$/;

/** The game as it stands, in some hundred signs; nothing if it cannot be packed. */
function textOf(game: Game, mode: Mode): string | undefined {
  const { world, log } = game;
  const shared = writeShare(recordOf(world, log, engine), world.level, engine);
  return shared.ok ? `${mode} ${shared.text}` : undefined;
}

/** Tells the system of every step; a system that refuses is told of once. */
function reportTo(system: LearningSystem, { episode }: Lesson, { state }: Session, { notes, words }: Hall): void {
  effect(() => {
    const { mode, game } = state.value;
    if (!game || game.log.length === 0 || game.world.level.id !== episode) return;
    untracked(() => {
      const text = textOf(game, mode);
      if (text === undefined || !system.keep(text)) notes.add(words.peek().say('lesson.refused'));
      if (isOver(game.world)) system.complete();
    });
  });
}

/** Puts the run that was kept on the shelf, for as long as the page is open. Undefined if this edition would play it otherwise. */
async function shelved(kept: string, { shelf, words }: Hall, ways: Ways, episode: string): Promise<string | undefined> {
  const [, mode = '', text = ''] = keptForm.exec(kept) ?? [];
  const fetched = await ways.fetchEpisode(episode);
  const read = readShare(text, fetched ? [fetched.level] : [], engine);
  if (!read.ok) return undefined;
  const { record, world } = read;
  const seat = Object.keys(record.seats).find((id) => record.seats[id] === 'person') ?? '';
  const run = shelf.freePlace();
  shelf.keep(run, {
    record,
    isOver: isOver(world),
    place: { mode, day: openBeat(world)?.date ?? world.level.to },
    name: nameOf({ world, seat }, words.peek(), shelf),
  });
  return run;
}

/** Takes the lesson up where it was left, or opens its episode. */
export async function takeUpLesson(lesson: Lesson, hall: Hall, session: Session, ways: Ways): Promise<void> {
  const { system, episode } = lesson;
  const { notes, words } = hall;
  notes.add(words.peek().say(system ? 'lesson.kept' : 'lesson.alone'));
  const kept = system?.kept ?? '';
  const run = kept === '' ? undefined : await shelved(kept, hall, ways, episode);
  if (run === undefined) {
    if (kept !== '') notes.add(words.peek().say('lesson.not-taken-up'));
    await ways.toEpisode(episode);
  } else await ways.toRun(run);
  if (!system) return;
  reportTo(system, lesson, session, hall);
  window.addEventListener('pagehide', system.leave, { once: true });
  // A page that comes back out of the browser's memory has said goodbye to the system already.
  window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}
