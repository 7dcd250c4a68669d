/** A run made ready to be given away: as a link, as a picture of the link, as a code. */
import type { KeptRun } from '../../record/library';
import { seatOf } from './archiveFilter';
import { aimText, type OpenedBook } from './openedBook';
import { given } from './scene';

/** A picture of dark squares on light ground: `size` squares wide, its edge among them. */
export interface QrModel {
  readonly size: number;
  /** The dark squares as the path of a drawing, one unit to a square. */
  readonly path: string;
}

export interface ShareModel {
  readonly run: string;
  readonly title: string;
  readonly about: string;
  readonly isOver: boolean;
  readonly link: string;
  readonly linkNote: string;
  readonly qr?: QrModel;
  /** Absent where the level has too many decisions for one. */
  readonly code?: string;
}

/** What is made of a run by playing it again. */
export interface Travelling {
  readonly link: string;
  readonly code?: string;
  readonly qr?: QrModel;
  /** The code as a picture. */
  readonly codeQr?: QrModel;
}

export function shareModel(run: KeptRun, book: OpenedBook, { link, code, qr }: Travelling): ShareModel {
  const { words } = book;
  const seat = words.say(`country.${seatOf(run)}.name`);
  const title = words.say('level.title');
  return {
    run: run.run,
    title: run.name || words.say('archive.unnamed', { title, seat, n: run.run }),
    about: words.say('archive.share.about', { title, seat, mandate: aimText(run, book) }),
    isOver: run.isOver,
    link,
    linkNote: words.say('archive.share.link-note', { n: link.length }),
    ...given('qr', qr),
    ...given('code', code),
  };
}
