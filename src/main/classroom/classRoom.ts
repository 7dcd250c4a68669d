/** The teacher's room: what is set, the codes that came back, and the debrief that is made of them. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { openClipboard } from '../../ports/clipboard';
import { openPrinter } from '../../ports/print';
import { openFileSaver } from '../../ports/saveFile';
import { openScanner } from '../../ports/scanner';
import { writeAssignment } from '../../record/assignment';
import { classColumns, classRow } from '../../record/classTable';
import { csvOf } from '../../record/table';
import type { Notice } from '../../view/model/archive';
import {
  type ClassGesture,
  type ClassPart,
  type ClassScreen,
  classScreen,
  type OddModel,
  type ScanState,
  teamsOf,
} from '../../view/model/classScreen';
import {
  assignmentOf,
  type ClassKept,
  codesWith,
  firstSetting,
  highestLot,
  withChange,
} from '../../view/model/classSetting';
import type { Gesture } from '../../view/model/gesture';
import type { OpenedBook } from '../../view/model/openedBook';
import type { QrModel } from '../../view/model/shareModel';
import { openBooks } from '../books';
import { covers, firstEpisode } from '../episodes';
import type { Hall } from '../hall';
import { qrOf } from '../travelling';
import { codesIn } from './codes';
import { forgetClass, keepClass, keptClass } from './keep';

export interface ClassRoom {
  readonly screen: ReadonlySignal<ClassScreen | undefined>;
  readonly hash: ReadonlySignal<string | undefined>;
  /** Opens one of its pages; false where the address is none of its own, and then it is closed. */
  readonly toHash: (hash: string) => boolean;
  readonly take: (gesture: Gesture) => void;
}

const drawn = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % (highestLot + 1);

const places: Readonly<Record<string, ClassPart>> = { '/class': 'setting', '/class/debrief': 'debrief' };

/** The link, and its picture when that has been drawn. */
function linkOf({ address }: Hall, kept: ReadonlySignal<ClassKept>, book: ReadonlySignal<OpenedBook | undefined>) {
  const link = computed(() => {
    const text = book.value && writeAssignment(assignmentOf(kept.value.setting, book.value.level), book.value.level);
    // What is asked of the page for oneself, such as to do without the map, is nothing to give away.
    return text && address.linkTo(text).replace(/\?[^#]*/, '');
  });
  const picture = signal<{ readonly link: string; readonly qr: QrModel } | undefined>(undefined);
  effect(() => {
    const wanted = link.value;
    if (wanted === undefined) return;
    void qrOf(wanted).then((qr) => {
      if (qr && link.peek() === wanted) picture.value = { link: wanted, qr };
    });
  });
  const qr = computed(() => (picture.value?.link === link.value ? picture.value?.qr : undefined));
  return { link, qr };
}

export function openClassRoom(hall: Hall): ClassRoom {
  const { store, words } = hall;
  const books = openBooks(hall);
  const kept = signal(keptClass(store, firstSetting(firstEpisode, drawn())));
  const part = signal<ClassPart | undefined>(undefined);
  const odd = signal<readonly OddModel[]>([]);
  const notice = signal<Notice | undefined>(undefined);
  const scanner = openScanner();
  const scan = signal<ScanState>(scanner ? 'ready' : 'none');
  const problem = signal<string | undefined>(undefined);
  let stopCamera: (() => void) | undefined;

  const book = computed(() => books.all().get(kept.value.setting.episode));
  const { link, qr } = linkOf(hall, kept, book);

  const tell = (text: string, more: readonly string[] = []): void => {
    notice.value = { text, nth: (notice.peek()?.nth ?? 0) + 1, ...(more.length > 0 && { more }) };
  };
  const tellOf = (key: string, slots = {}): void => tell(words.peek().say(key, slots));
  const keep = (now: ClassKept): void => {
    kept.value = now;
    keepClass(store, now);
  };

  async function fetchBook(): Promise<OpenedBook | undefined> {
    const { episode } = kept.peek().setting;
    const here = await books.fetch(episode);
    if (here) problem.value = undefined;
    else problem.value = words.peek().say('class.no-episode');
    return here;
  }

  effect(() => {
    if (part.value === undefined) return;
    void kept.value.setting.episode;
    void fetchBook();
  });

  async function read(text: string, isOne: boolean): Promise<void> {
    const here = await fetchBook();
    if (!here) return;
    const found = codesIn(text, here);
    const before = kept.peek().codes;
    const codes = isOne ? [...before, ...found.codes] : codesWith(before, found.codes);
    const added = codes.length - before.length;
    const { say } = words.peek();
    const again = found.codes.length - added;
    keep({ ...kept.peek(), codes });
    odd.value = found.odd;
    tell(say('class.found', { n: added }), again > 0 ? [say('class.found.already', { n: again })] : []);
  }

  function stopScan(): void {
    stopCamera?.();
    stopCamera = undefined;
    if (scan.peek() === 'on') scan.value = 'ready';
  }

  async function startScan(id: string): Promise<void> {
    const into = document.getElementById(id);
    if (!(into instanceof HTMLVideoElement)) return;
    const seen = new Set<string>();
    const stop = await scanner?.(into, (text) => {
      if (seen.has(text)) return;
      seen.add(text);
      void read(text, false);
    });
    stopCamera = stop;
    scan.value = stop ? 'on' : 'failed';
  }

  function saveTable(): void {
    const here = book.peek();
    if (!here) return;
    const teams = teamsOf(kept.peek().codes, here);
    const rows = teams.map(({ letter, code, result }) => classRow(letter, code, result, here.level));
    const name = `covenant-class-${here.level.id}.csv`;
    const text = `\ufeff${csvOf(classColumns(here.level), rows)}`;
    if (openFileSaver()({ name, type: 'text/csv', text })) tellOf('class.debrief.saved', { file: name });
    else tellOf('class.debrief.not-saved');
  }

  async function copyLink(): Promise<void> {
    const { ok } = await openClipboard()(link.peek() ?? '');
    tellOf(ok ? 'class.link.copied' : 'class.link.not-copied');
  }

  function forget(): void {
    forgetClass(store);
    kept.value = { setting: firstSetting(firstEpisode, drawn()), codes: [] };
    odd.value = [];
    tellOf('class.forgotten');
  }

  const open = (to: ClassPart | undefined): void => {
    if (to !== part.peek()) notice.value = undefined;
    if (to !== 'setting') stopScan();
    part.value = to;
  };

  function takeClass(gesture: ClassGesture): unknown {
    const now = kept.peek();
    switch (gesture.type) {
      case 'open-class':
        return open('setting');
      case 'leave-class':
        return open(undefined);
      case 'set-class':
        return keep({ ...now, setting: withChange(now.setting, gesture.change) });
      case 'draw-class-seed':
        return keep({ ...now, setting: { ...now.setting, seed: drawn() } });
      case 'read-class':
        return read(gesture.text, gesture.isOne === true);
      case 'drop-team':
        keep({ ...now, codes: now.codes.filter((_, at) => at !== gesture.at) });
        return tellOf('class.team.dropped');
      case 'forget-class':
        return forget();
      case 'copy-class-link':
        return copyLink();
      case 'save-class-table':
        return saveTable();
      case 'print-class':
        return openPrinter()(words.peek().say('class.debrief.title')) || tellOf('class.debrief.not-printed');
      case 'scan-class':
        return gesture.into ? startScan(gesture.into) : stopScan();
    }
  }

  const screen = computed((): ClassScreen | undefined => {
    if (part.value === undefined) return undefined;
    return classScreen({
      part: part.value,
      kept: kept.value,
      covers,
      words: words.value,
      odd: odd.value,
      scan: scan.value,
      ...(book.value && { book: book.value }),
      ...(link.value !== undefined && { link: link.value }),
      ...(qr.value && { qr: qr.value }),
      ...(notice.value && { notice: notice.value }),
      ...(problem.value !== undefined && { problem: problem.value }),
    });
  });

  return {
    screen,
    hash: computed(() =>
      part.value === undefined ? undefined : part.value === 'debrief' ? '/class/debrief' : '/class',
    ),
    toHash: (hash) => {
      open(places[hash]);
      return places[hash] !== undefined;
    },
    take: (gesture) => {
      if (isOfClass(gesture)) takeClass(gesture);
      else if (gesture.type === 'leave' || gesture.type === 'open-episode' || gesture.type === 'resume-run')
        open(undefined);
    },
  };
}

const ofClass: readonly string[] = [
  'open-class',
  'leave-class',
  'set-class',
  'draw-class-seed',
  'read-class',
  'drop-team',
  'forget-class',
  'copy-class-link',
  'save-class-table',
  'print-class',
  'scan-class',
] satisfies readonly ClassGesture['type'][];

const isOfClass = (gesture: Gesture): gesture is ClassGesture => ofClass.includes(gesture.type);
