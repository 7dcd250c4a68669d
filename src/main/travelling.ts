/** Runs made ready to travel, and read when they have arrived: links, pictures of links, codes. */
import { heldByNow } from '../insight/calibration';
import { levelsOfCode, readCode, writeCode } from '../record/code';
import type { KeptRun } from '../record/library';
import type { Engine } from '../record/record';
import { type ReplayProblem, replayRecord } from '../record/replay';
import { levelOfShare, readShare, type ShareReading, writeShare } from '../record/share';
import { checksumOf } from '../sim/checksum';
import { startWorld } from '../sim/start';
import { takeCommand } from '../sim/take';
import type { World } from '../sim/world';
import { seatOf } from '../view/model/archiveFilter';
import { type CodeModel, codeModel } from '../view/model/codeModel';
import type { OpenedBook } from '../view/model/openedBook';
import type { QrModel, Travelling } from '../view/model/shareModel';
import type { Words } from '../words/words';
import type { Books } from './books';

export const engine: Engine = { startWorld, takeCommand, checksumOf };

/** A text as a picture; its maker is fetched when the first is wanted. */
export async function qrOf(link: string): Promise<QrModel | undefined> {
  try {
    const { encode } = await import('uqr');
    const { data, size } = encode(link, { ecc: 'M', border: 4 });
    const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
    return { size, path };
  } catch {
    return undefined;
  }
}

export type Played =
  | { readonly ok: true; readonly world: World; readonly travelling: Travelling }
  | { readonly ok: false; readonly problem: ReplayProblem };

/** Plays a kept run again and packs it. */
export async function packed(
  { record }: Pick<KeptRun, 'record'>,
  { level }: OpenedBook,
  linkTo: (text: string) => string,
): Promise<Played> {
  const replay = replayRecord(record, level, engine);
  if (!replay.ok) return replay;
  // Its log can be printed; the page for links says why there is none.
  if (record.carried) return { ok: true, world: replay.world, travelling: { link: '' } };
  const share = writeShare(record, level, engine);
  if (!share.ok) return share;
  const link = linkTo(share.text);
  const code = writeCode(replay.world, seatOf({ record }), heldByNow);
  const [qr, codeQr] = await Promise.all([qrOf(link), code === undefined ? undefined : qrOf(code)]);
  const pictures = { ...(qr && { qr }), ...(codeQr && { codeQr }) };
  return { ok: true, world: replay.world, travelling: { link, ...(code && { code }), ...pictures } };
}

/** Reads a link; of the episodes only its own is fetched. */
export async function unpacked(text: string, books: Books): Promise<ShareReading> {
  const book = await books.fetch(levelOfShare(text) ?? '');
  return readShare(text, book ? [book.level] : [], engine);
}

/** What a typed code says. */
export async function decoded(
  text: string,
  ids: readonly string[],
  books: Books,
  words: Words,
  title: (level: string) => string,
): Promise<CodeModel> {
  const found = await Promise.all(levelsOfCode(text, ids).map(books.fetch));
  const here = found.flatMap((book) => (book ? [book] : []));
  const reading = readCode(
    text,
    here.map(({ level }) => level),
  );
  return codeModel(reading, words, (id) => here.find(({ level }) => level.id === id), title);
}
