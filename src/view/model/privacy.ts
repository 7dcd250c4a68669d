/** What is kept where, as the page on privacy tells it. The list of keys is held to the code by a test. */
import type { Words } from '../../words/words';

/** Where a text is kept: in this browser until it is cleared, or in this tab until that is closed. */
export type KeptWhere = 'browser' | 'tab' | 'cache';

interface KeptKind {
  readonly id: string;
  /** Its key, or how its keys begin. */
  readonly key: string;
  readonly where: KeptWhere;
}

/** Everything that the game writes into a browser. */
export const keptKinds: readonly KeptKind[] = [
  { id: 'runs', key: 'covenant.run.', where: 'browser' },
  { id: 'aside', key: 'covenant.aside.', where: 'browser' },
  { id: 'last-place', key: 'covenant.last-place', where: 'browser' },
  { id: 'settings', key: 'covenant.settings', where: 'browser' },
  { id: 'class', key: 'covenant.class', where: 'browser' },
  { id: 'campaigns', key: 'covenant.campaigns', where: 'browser' },
  { id: 'board', key: 'covenant.board', where: 'browser' },
  { id: 'probe', key: 'covenant.probe', where: 'browser' },
  { id: 'seat', key: 'covenant.seat.', where: 'tab' },
  { id: 'files', key: 'covenant-', where: 'cache' },
];

export interface PrivacyModel {
  readonly kept: readonly { readonly key: string; readonly what: string; readonly where: string }[];
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

const parts = ['never', 'travels', 'room', 'lesson', 'host', 'delete'] as const;

export const privacyModel = (words: Words): PrivacyModel => ({
  kept: keptKinds.map(({ id, key, where }) => ({
    key: /[.-]$/.test(key) ? `${key}…` : key,
    what: words.say(`privacy.kept.${id}`),
    where: words.say(`privacy.where.${where}`),
  })),
  parts: parts.map((id) => ({
    title: words.say(`privacy.${id}`),
    lines: Object.values(words.under(`privacy.${id}`)),
  })),
});
