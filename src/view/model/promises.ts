/** The ledger in words. */
import type { LedgerPromise } from '../../sim/world';
import type { Words } from '../../words/words';
import type { IconName } from './icons';
import type { LedgerModel, PromiseModel } from './pages';
import { given, inText, type Scene, told } from './scene';

const endIcons: Readonly<Record<LedgerPromise['end'], IconName>> = {
  open: 'pledge',
  kept: 'honored',
  'partly-kept': 'partial',
  broken: 'broken',
  forgotten: 'forgotten',
};

/** Below this share of a full effort a promise is more hint than promise. */
const hint = 0.2;
export const isHint = ({ strength }: LedgerPromise): boolean => strength < hint;

/** The sign of a promise: what became of it, or how it binds. */
export function promiseIcon(promise: LedgerPromise): IconName {
  const { end, onlyIf, kind } = promise;
  if (end !== 'open') return endIcons[end];
  if (isHint(promise)) return 'doubtful';
  if (onlyIf) return 'conditional';
  return kind === 'assurance' || kind === 'warning' ? 'secret' : 'pledge';
}

const shareWord = (strength: number): 'all' | 'half' | 'little' =>
  strength >= 0.75 ? 'all' : strength >= 0.3 ? 'half' : 'little';

/** What was promised, by whom and to whom: the treaty's own words, or those of the kind. */
function promiseText(words: Words, promise: LedgerPromise): string {
  const { by, to, kind, strength } = promise;
  const treaty = `treaty.${promise.id}.text`;
  if (words.has(treaty)) return words.say(treaty);
  const names = { by: inText(words, by), to: inText(words, to) };
  return told(words, `panels.promise.${kind}.${shareWord(strength)}`, names);
}

/** The same as a sentence that stands alone: a treaty by its name first. */
export function promiseSentence(words: Words, promise: LedgerPromise): string {
  const name = `treaty.${promise.id}.name`;
  const text = promiseText(words, promise);
  return words.has(name) ? `${words.say(name)}. ${text}` : text;
}

const kindOf = (words: Words, { id, kind }: LedgerPromise): string =>
  words.has(`treaty.${id}.name`) ? words.say(`treaty.${id}.name`) : words.say(`promise-kind.${kind}`);

function witnessesOf({ level, words }: Pick<Scene, 'level' | 'words'>, { witnesses, by, to }: LedgerPromise): string {
  const others = witnesses.filter((one) => one !== by && one !== to);
  if (others.length >= level.countries.length - 2) return words.say('panels.witnesses.all');
  if (others.length === 0) return words.say('panels.witnesses.none');
  return words.say('panels.witnesses.some', { names: words.list(others.map((one) => inText(words, one))) });
}

/** One line of the ledger. */
export function promiseModel(scene: Pick<Scene, 'level' | 'words'>, promise: LedgerPromise): PromiseModel {
  const { words } = scene;
  const condition = promise.onlyIf && words.say('panels.promise.only-if', { country: inText(words, promise.onlyIf) });
  return {
    id: promise.id,
    by: promise.by,
    to: promise.to,
    kind: kindOf(words, promise),
    text: promiseText(words, promise),
    date: words.date(promise.date, 'day'),
    witnesses: witnessesOf(scene, promise),
    end: promise.end,
    icon: promiseIcon(promise),
    state: words.say(`promise-end.${promise.end}`),
    ...given('condition', condition),
  };
}

/** All promises this seat can see: those still open first. */
export function ledgerModel(scene: Scene): LedgerModel {
  const all = scene.sight.ledger.map((promise) => promiseModel(scene, promise));
  return { open: all.filter(({ end }) => end === 'open'), ended: all.filter(({ end }) => end !== 'open') };
}
