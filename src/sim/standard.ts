/** The plain efforts of each kind of beat, for countries that a level gives no options of their own. */
import type { Act, Effort } from './act';
import type { BeatKind, Option } from './level';

const efforts: readonly (readonly [string, Effort])[] = [
  ['none', 0],
  ['half', 0.5],
  ['full', 1],
];

const three = (act: (effort: Effort) => Act): readonly Option[] =>
  efforts.map(([id, effort]) => ({ id, acts: [act(effort)] }));

const pledges = three((effort) => ({ act: 'pledge', effort }));

export const standardOptions: Readonly<Record<BeatKind, readonly Option[]>> = {
  pledge: pledges,
  vote: pledges,
  call: three((effort) => ({ act: 'deliver', effort })),
  offer: pledges,
  signing: three((effort) => ({ act: 'sign', how: effort === 1 ? 'sign' : effort === 0.5 ? 'reserve' : 'decline' })),
  draft: [{ id: 'none', acts: [] }],
  clause: three((effort) => ({ act: 'sign', how: effort === 1 ? 'sign' : effort === 0.5 ? 'reserve' : 'decline' })),
};
