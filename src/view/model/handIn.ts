/** The end of a task that a teacher set: the code to be read aloud. */
import type { KeptRun } from '../../record/library';
import { seatOf } from './archiveFilter';
import type { OpenedBook } from './openedBook';
import { given } from './scene';
import type { QrModel, Travelling } from './shareModel';

export interface HandInModel {
  readonly title: string;
  /** Absent where the level has too many decisions for one. */
  readonly code?: string;
  readonly qr?: QrModel;
  /** Why the game goes no further here. */
  readonly stopped?: string;
}

export function handInModel(run: KeptRun, { words }: OpenedBook, { code, codeQr }: Travelling): HandInModel {
  const seat = words.say(`country.${seatOf(run)}.name`);
  return {
    title: words.say('archive.somebody', { seat, title: words.say('level.title'), year: run.record.level.slice(0, 4) }),
    ...given('code', code),
    ...given('qr', codeQr),
    ...given('stopped', run.isOver ? undefined : words.say('handin.stopped')),
  };
}
