/** The rest of the game, fetched behind the title: session, rules, levels, map and sound, joined with the windows. */
import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { checksumOf } from '../sim/checksum';
import type { Act, Gesture } from '../view/model/gesture';
import { firstLook, nextLook } from '../view/model/look';
import type { StudyModel } from '../view/model/quietStudy';
import type { ScreenModel } from '../view/model/screen';
import { screenOf } from '../view/model/screenOf';
import { wordsIn } from '../words/languages';
import { eventOf, type Fresh } from './answer';
import { covers, firstEpisode, openNotes } from './episodes';
import type { Hall } from './hall';
import { keepRuns } from './keeping';
import { openMap } from './map';
import { keepOffline } from './offline';
import { hashOf } from './places';
import { type Session, startSession } from './session';
import { playSounds } from './sounds';
import { openStudy } from './study';
import { findWays, type Ways } from './ways';

export interface Desk {
  readonly screen: ReadonlySignal<ScreenModel>;
  /** What the study has to say; it changes often, so it does not make the screen anew. */
  readonly study: ReadonlySignal<StudyModel>;
  readonly act: Act;
}

/** Mode and checksum stand on the page for whoever tests it. */
function showState({ state }: Session): void {
  effect(() => {
    const { mode, game } = state.value;
    document.body.dataset.mode = mode;
    if (game) document.body.dataset.checksum = checksumOf(game.world);
    else delete document.body.dataset.checksum;
  });
}

/** The address follows the session, and the session the address. */
function followAddress(hereOf: () => string, { address }: Hall, ways: Ways): void {
  const first = address.readHash();
  const show = (): void => void address.replaceHash(untracked(hereOf));
  const go = (hash: string): void => void ways.toHash(hash).then(show);
  effect(() => {
    const hash = hereOf();
    if (address.readHash() !== hash) address.replaceHash(hash);
  });
  address.listen(go);
  if (first !== '') go(first);
}

/** The sources of an episode are wanted only in the end, so they come with it. */
function fetchSources({ state }: Session) {
  const sources = signal<Awaited<ReturnType<typeof openNotes>>>(undefined);
  effect(() => {
    const { mode, level } = state.value;
    if (mode !== 'ended' || !level || sources.peek()) return;
    void openNotes(level.id, level).then((notes) => {
      sources.value = notes;
    });
  });
  return sources;
}

const randomSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** Opens the desk. Everything that is shown from now on comes from here. */
export function openDesk(hall: Hall): Desk {
  const { shelf, words, settings, notes, sentences } = hall;
  hall.speakAll(wordsIn);
  const session = startSession();
  const look = signal(firstLook);
  const study = openStudy(session, hall);
  const ways = findWays(hall, session, look, study);
  const sources = fetchSources(session);
  const fresh: Fresh = { seed: randomSeed, run: shelf.freePlace };

  const screen = computed(() =>
    screenOf(session.state.value, settings.value, words.value, {
      look: look.value,
      runs: shelf.notes.value,
      covers,
      ...(sources.value && { notes: sources.value }),
    }),
  );

  /** A wish that was refused leaves its draft as it was. */
  const tell = (gesture: Gesture): void =>
    batch(() => {
      const event = eventOf(gesture, session.state.peek(), fresh);
      if (event) session.send(event);
      if (!session.state.peek().refusal) look.value = nextLook(look.peek(), gesture);
      if (gesture.type === 'leave') sentences.value = {};
      study.take(gesture);
    });

  const act: Act = (gesture) => {
    switch (gesture.type) {
      case 'open-overlay':
        return gesture.overlay === 'laboratory'
          ? void ways.toLaboratory(session.state.peek().level?.id ?? firstEpisode)
          : tell(gesture);
      case 'open-episode':
        return void ways.toEpisode(gesture.episode ?? firstEpisode);
      case 'resume-run':
        return void ways.toRun(gesture.run);
      case 'delete-run':
        return shelf.drop(gesture.run);
      case 'rename-run': {
        const done = shelf.change(gesture.run, { name: gesture.name });
        if (!done.ok) notes.add(words.peek().say(`storage.${done.problem}`));
        return;
      }
      default:
        return tell(gesture);
    }
  };

  showState(session);
  keepRuns(session, hall);
  const hereOf = () => (look.value.overlay?.name === 'laboratory' ? study.hash.value : hashOf(session.state.value));
  followAddress(hereOf, hall, ways);
  openMap(session, hall, look, act);
  playSounds(session, hall);
  void keepOffline(hall, session);
  return { screen, study: study.model, act };
}
