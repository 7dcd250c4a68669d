/** From a snapshot to the one screen that shows it. */

import type { Game, Mode, SessionSnapshot } from '../../session/types';
import { sightOf } from '../../sim/sight';
import type { Words } from '../../words/words';
import type { AboutGiven } from './about';
import { announcementOf, refusalPart } from './announce';
import { answerPart } from './answer';
import type { ArchiveOverlay } from './archivePages';
import { briefingScreen, choosingScreen } from './choosing';
import type { CrisisScreen, RevealScreen } from './crisisScreen';
import { debriefModelOf } from './debrief';
import type { LevelNotes } from './debriefTold';
import { decidingStep, forecastStep } from './deciding';
import { dispatchStep } from './dispatch';
import { endingModelOf } from './ending';
import type { Cover } from './episodes';
import { eraOf } from './era';
import { crisisFrame, stepsOf } from './frame';
import { captionsOf } from './heard';
import type { Look } from './look';
import { commonOverlay, gameOverlay } from './overlay';
import { answerCover, revealCover, roomPrompt } from './parts';
import { deedModels, deedsNote, isAnswered, lastSeen, promiseEnds, revealGoOn, voteModel } from './reveal';
import { given, type Scene, shownBeat, worldShown } from './scene';
import type { Screen, ScreenModel, Shell } from './screen';
import type { Settings } from './settings';
import { soundingStep } from './soundings';
import type { StepModel } from './steps';
import { amendedTold } from './textOnTable';
import { type RunNote, titleScreen } from './title';

/** What a screen needs beside the session: what is looked at, and the kept runs. */
export interface Extras {
  readonly look: Look;
  readonly runs: readonly RunNote[];
  /** Every episode there is. */
  readonly covers?: readonly Cover[];
  /** The archive's page, if one is open. */
  readonly page?: ArchiveOverlay;
  /** Where the claims of the open level come from. */
  readonly notes?: LevelNotes;
  /** Does the open run stand on the road of a campaign? */
  readonly isOnRoad?: true;
}

/** A running game as the models see it. */
export function sceneOf(mode: Mode, game: Game, words: Words, look: Look): Scene {
  const { seat } = game;
  const world = worldShown(mode, game);
  return { mode, game, world, level: world.level, seat, sight: sightOf(world, seat), words, look };
}

function stepOf(scene: Scene): StepModel {
  switch (scene.mode) {
    case 'sounding':
      return soundingStep(scene);
    case 'forecasting':
      return forecastStep(scene);
    case 'deciding':
      return decidingStep(scene);
    default:
      return dispatchStep(scene);
  }
}

function crisisScreen(scene: Scene): CrisisScreen {
  return {
    screen: 'crisis',
    ...crisisFrame(scene),
    step: stepOf(scene),
    steps: stepsOf(scene),
    canGoBack: scene.mode !== 'dispatch' && scene.sight.sealed === undefined,
  };
}

function revealScreen(scene: Scene): RevealScreen {
  const { words } = scene;
  const beat = shownBeat(scene);
  const vote = lastSeen(scene)?.vote;
  return {
    screen: 'reveal',
    ...crisisFrame(scene),
    title: words.say('panels.reveal.title'),
    question: words.say(`beat.${beat?.id ?? ''}.title`),
    deedsNote: deedsNote(scene),
    deeds: deedModels(scene),
    ends: promiseEnds(scene),
    isHurried: scene.look.isHurried,
    goOn: revealGoOn(scene),
    ...revealCover(scene),
    ...(isAnswered(scene) ? {} : roomPrompt(scene)),
    ...given('amended', amendedTold(scene)),
    ...given('vote', vote && voteModel(scene, vote)),
  };
}

type Book = Pick<AboutGiven, 'level' | 'notes'>;

function gameScreen(scene: Scene, { level, notes }: Book): Screen {
  switch (scene.mode) {
    case 'briefing':
      return briefingScreen(scene);
    case 'revealing':
      return revealScreen(scene);
    case 'answering':
      return {
        screen: 'answer',
        ...crisisFrame(scene),
        ...answerPart(scene),
        ...answerCover(scene),
        ...roomPrompt(scene),
      };
    case 'ended':
      return endingModelOf(scene);
    case 'debriefing':
      return debriefModelOf({ ...scene, run: scene.game.run, ...given('file', level), ...given('notes', notes) });
    default:
      return crisisScreen(scene);
  }
}

/** The screen for a snapshot. */
export function screenOf(snapshot: SessionSnapshot, settings: Settings, words: Words, extras: Extras): ScreenModel {
  const { mode, level, game, refusal, assignment } = snapshot;
  const { look, runs, covers = [], page, notes } = extras;
  const book: Book = { ...given('level', level), ...given('notes', notes) };
  const common: Omit<Shell, 'announcement'> = {
    documentTitle: words.say('panels.document-title'),
    settings,
    ...given('era', level && eraOf(level.from)),
    ...given('overlay', commonOverlay({ words, look, runs, covers, ...given('page', page), ...book })),
  };
  if (mode === 'choosing' && level) {
    return { ...choosingScreen(level, words, look, assignment), shell: { ...common, announcement: '' } };
  }
  if (!game) return { ...titleScreen(runs, words), shell: { ...common, announcement: '' } };
  const scene: Scene = { ...sceneOf(mode, game, words, look), isOnScreen: settings.screen };
  const shell: Shell = {
    ...common,
    documentTitle: words.say('panels.document-title.in', { title: words.say('level.title') }),
    announcement: announcementOf(scene),
    ...given('captions', captionsOf(snapshot, settings, words)),
    ...refusalPart(refusal, scene),
    ...given('overlay', common.overlay ?? gameOverlay(scene)),
  };
  const screen = gameScreen(scene, book);
  const debrief = screen.screen === 'debrief' ? given('isOnRoad', extras.isOnRoad) : {};
  return { ...screen, ...debrief, shell };
}
