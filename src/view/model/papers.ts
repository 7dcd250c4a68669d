/** Papers: only what this government could know that day. */
import type { Paper } from '../../sim/level';
import type { IconName } from './icons';
import type { PaperModel, PapersModel } from './pages';
import { type Scene, shownBeat, todayOf } from './scene';
import type { PaperLine } from './steps';

const paperIcons: Readonly<Record<Paper['kind'], IconName>> = {
  telegram: 'telegram',
  newspaper: 'press',
  treaty: 'treaty',
  minute: 'document',
  letter: 'document',
  report: 'archive',
  speech: 'radio',
};

/** Papers known by today to the seat, newest first. */
export function readablePapers(scene: Scene): readonly Paper[] {
  const today = todayOf(scene);
  return scene.level.papers
    .filter(({ known, readers }) => known <= today && (!readers || readers.includes(scene.seat)))
    .toSorted((one, other) => (one.known < other.known ? 1 : one.known > other.known ? -1 : 0));
}

function lastDay({ world, level }: Scene): string {
  const last = world.past.at(-1)?.beat;
  return level.beats.find(({ id }) => id === last)?.date ?? '';
}

/** Papers that became known since the last decision. */
export function newPapers(scene: Scene): readonly PaperLine[] {
  const { words } = scene;
  const since = lastDay(scene);
  const now = shownBeat(scene)?.id;
  return readablePapers(scene)
    .filter(({ known, beat }) => known > since || beat === now)
    .map(({ id, kind }) => ({
      id,
      icon: paperIcons[kind],
      title: words.say(`paper.${id}.title`),
      note: words.say(`panels.paper-kind.${kind}`),
    }));
}

function paperModel({ words, look, level }: Scene, paper: Paper): PaperModel {
  const { id, kind } = paper;
  const audience = paper.readers
    ? words.say('panels.papers.for', { audience: words.say(`paper.${id}.audience`) })
    : words.say(`paper.${id}.audience`);
  return {
    id,
    kind,
    kindLabel: words.say(`panels.paper-kind.${kind}`),
    icon: paperIcons[kind],
    title: words.say(`paper.${id}.title`),
    author: words.say(`paper.${id}.author`),
    audience,
    date: words.date(paper.date, 'day'),
    known:
      paper.known === paper.date || paper.known < level.from
        ? words.say('panels.papers.known-at-once')
        : words.say('panels.papers.known', { date: words.date(paper.known, 'day') }),
    text: words.say(`paper.${id}.text`),
    why: words.say(`paper.${id}.why`),
    isOpen: look.overlay?.id === id,
  };
}

/** The dossier; the newest paper is open unless one was asked for. */
export function papersModel(scene: Scene): PapersModel {
  const papers = readablePapers(scene).map((paper) => paperModel(scene, paper));
  if (papers.some(({ isOpen }) => isOpen)) return { papers };
  return { papers: papers.map((paper, at) => (at === 0 ? { ...paper, isOpen: true } : paper)) };
}
