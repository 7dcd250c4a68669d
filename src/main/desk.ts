/** The rest of the game, fetched behind the title: session, rules, levels, map and sound, joined with the windows. */
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { checksumOf } from '../sim/checksum';
import { campaignPageOf } from '../view/model/campaignPage';
import type { Act, Gesture } from '../view/model/gesture';
import { firstLook } from '../view/model/look';
import { nextLook } from '../view/model/nextLook';
import type { StudyModel } from '../view/model/quietStudy';
import { roadScreenOf, teacherPageOf } from '../view/model/roadScreen';
import type { ScreenModel } from '../view/model/screen';
import { screenOf } from '../view/model/screenOf';
import { wordsIn } from '../words/languages';
import { eventOf, type Fresh } from './answer';
import { type ArchiveRoom, openArchive } from './archive';
import { archiveHashOf } from './archivePlaces';
import { type CampaignRoom, openCampaignRoom } from './campaign';
import { type ClassRoom, openClassRoom } from './classroom/classRoom';
import { covers, firstEpisode, openNotes } from './episodes';
import type { Hall } from './hall';
import { isAtHandIn } from './handIn';
import { keepRuns } from './keeping';
import { type KitRoom, openKit } from './kit';
import { takeUpLesson } from './lessonReport';
import { type LiveRoom, openLive } from './live/live';
import { openMap } from './map';
import { keepOffline } from './offline';
import { hashOf, placeOf } from './places';
import { openRoads, type RoadsRoom } from './roads';
import { type Session, startSession } from './session';
import { lentRun } from './shelf';
import { playSounds } from './sounds';
import { openStudy } from './study';
import { findWays, type Ways } from './ways';

export interface Desk {
  readonly screen: ReadonlySignal<ScreenModel>;
  /** What the study has to say; it changes often, so it does not make the screen anew. */
  readonly study: ReadonlySignal<StudyModel>;
  readonly act: Act;
}

/** Mode and checksum stand on the page for whoever tests it: of a run seen again, those of the moment that is shown. */
function showState({ state }: Session, { screen, scene }: RoadsRoom, pageOf: () => string | undefined): void {
  effect(() => {
    const { mode, game } = state.value;
    const world = screen.value ? scene.value?.world : game?.world;
    document.body.dataset.mode = pageOf() ?? screen.value?.screen ?? mode;
    if (world) document.body.dataset.checksum = checksumOf(world);
    else delete document.body.dataset.checksum;
  });
}

interface Rooms {
  readonly ways: Ways;
  readonly roads: RoadsRoom;
  readonly archive: ArchiveRoom;
  readonly campaign: CampaignRoom;
  readonly classRoom: ClassRoom;
  readonly live: LiveRoom;
  readonly kit: KitRoom;
}

/** A page about a run, opened from the game that is played, is about that one. */
function ofThisRun(gesture: Extract<Gesture, { type: 'open-overlay' }>, { state }: Session): Gesture {
  const run = state.peek().game?.run;
  const isAboutRun = gesture.overlay === 'share' || gesture.overlay === 'log';
  return isAboutRun && run !== undefined ? { ...gesture, id: gesture.id ?? run } : gesture;
}

/** What looks like a link by which a teacher sets a class something. */
const linkForm = /^a\d{1,3}\./;

/**
 * The address follows the session, and the session the address. While an address is still on its way (its episode is being
 * fetched) it stays as it was asked for, so that a reload asks for it again.
 */
function followAddress(
  hereOf: () => string,
  { address }: Hall,
  { ways, roads, archive, classRoom, campaign, live, kit }: Rooms,
): void {
  const first = address.readHash();
  const onTheirWay = signal(0);
  const goTo = async (hash: string): Promise<void> => {
    const isOfClass = classRoom.toHash(hash);
    const isOfKit = kit.toHash(hash);
    if (live.toHash(hash)) return roads.close();
    const page = archive.toHash(hash);
    if (page) return page;
    if (campaign.toHash(hash)) return roads.close();
    if (isOfClass) return roads.close();
    if (isOfKit) return roads.close();
    if (linkForm.test(hash)) return ways.toAssignment(hash).then(roads.close);
    const place = placeOf(hash, firstEpisode);
    if (place.to === 'watch' || place.to === 'compare' || place.to === 'past') return roads.toPlace(place);
    await ways.toHash(hash);
    if (place.to !== 'here') roads.close();
  };
  const go = async (hash: string): Promise<void> => {
    onTheirWay.value++;
    await goTo(hash).finally(() => onTheirWay.value--);
  };
  if (first !== '') void go(first);
  effect(() => {
    const hash = hereOf();
    if (onTheirWay.value === 0 && address.readHash() !== hash) address.replaceHash(hash);
  });
  address.listen((hash) => void go(hash));
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
  const { shelf, words, settings, sentences } = hall;
  hall.speakAll(wordsIn);
  const session = startSession();
  const look = signal(firstLook);
  const study = openStudy(session, hall);
  const ways = findWays(hall, session, look, study);
  const roads = openRoads(hall, session, look, ways);
  const archive = openArchive(hall, look);
  const classRoom = openClassRoom(hall);
  const kit = openKit(hall);
  const live = openLive(hall, session, look, ways, roads);
  const campaign = openCampaignRoom(hall, session, ways);
  const sources = fetchSources(session);
  const fresh: Fresh = { seed: randomSeed, run: shelf.freePlace };

  const screen = computed(() => {
    const extras = {
      look: look.value,
      runs: shelf.notes.value,
      covers,
      ...(sources.value && { notes: sources.value }),
      ...(archive.page.value && { page: archive.page.value }),
      ...(campaign.isOnRoad.value && { isOnRoad: true as const }),
    };
    const road = roads.screen.value;
    const inRoom = live.screenWith(extras);
    if (inRoom) return inRoom;
    const page = classRoom.screen.value;
    if (page) return teacherPageOf(page, settings.value, words.value, extras);
    const sheet = kit.screen.value;
    if (sheet) return teacherPageOf(sheet, settings.value, words.value, extras);
    const atlas = campaign.screen.value;
    if (atlas) return campaignPageOf(atlas, settings.value, words.value, extras);
    return road
      ? roadScreenOf(road, roads.scene.value, settings.value, words.value, extras)
      : screenOf(session.state.value, settings.value, words.value, extras);
  });

  /** A wish that was refused leaves its draft as it was. */
  const tell = (gesture: Gesture): void =>
    batch(() => {
      const before = session.state.peek();
      const event = eventOf(gesture, before, fresh);
      if (event) session.send(event);
      if (!session.state.peek().refusal) look.value = nextLook(look.peek(), gesture);
      if (gesture.type === 'leave') sentences.value = {};
      study.take(gesture);
      roads.take(gesture);
      campaign.take(gesture);
      archive.take(gesture);
      classRoom.take(gesture);
      kit.take(gesture);
      const { game } = session.state.peek();
      if (gesture.type === 'go-on' && game && isAtHandIn(before, session.state.peek()))
        look.value = { ...look.peek(), overlay: { name: 'handin', id: game.run } };
    });

  const act: Act = (gesture) => {
    if (live.take(gesture)) return;
    switch (gesture.type) {
      case 'open-overlay':
        return gesture.overlay === 'laboratory'
          ? void ways.toLaboratory(session.state.peek().level?.id ?? firstEpisode)
          : tell(ofThisRun(gesture, session));
      case 'open-episode':
        return void ways.toEpisode(gesture.episode ?? firstEpisode);
      case 'resume-run':
        return void ways.toRun(gesture.run).then(roads.close).then(campaign.close);
      case 'play-lent':
        return void ways.toSame(lentRun).then(roads.close);
      default:
        return tell(gesture);
    }
  };

  showState(
    session,
    roads,
    () =>
      live.mode.value ?? campaign.screen.value?.screen ?? classRoom.screen.value?.screen ?? kit.screen.value?.screen,
  );
  keepRuns(session, hall);
  const hereOf = () => {
    const { overlay } = look.value;
    if (overlay?.name === 'laboratory') return study.hash.value;
    const page =
      (overlay && archiveHashOf(overlay)) ??
      live.hash.value ??
      classRoom.hash.value ??
      kit.hash.value ??
      campaign.hash.value ??
      roads.hash.value;
    return page ?? hashOf(session.state.value);
  };
  followAddress(hereOf, hall, { ways, roads, archive, classRoom, campaign, live, kit });
  openMap(
    session,
    hall,
    look,
    act,
    computed(() => live.scene.value ?? roads.scene.value),
  );
  playSounds(session, hall);
  if (hall.lesson) void takeUpLesson(hall.lesson, hall, session, ways);
  else void keepOffline(hall, session);
  return { screen, study: study.model, act };
}
