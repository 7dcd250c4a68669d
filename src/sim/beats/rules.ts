/** The closed set of kinds of beat. */
import type { BeatKind } from '../level';
import { callBeat } from './call';
import { clauseBeat } from './clause';
import type { BeatRule } from './contract';
import { draftBeat } from './draft';
import { offerBeat } from './offer';
import { pledgeBeat } from './pledge';
import { signingBeat } from './signing';
import { voteBeat } from './vote';

export const beatRules: Readonly<Record<BeatKind, BeatRule>> = {
  pledge: pledgeBeat,
  vote: voteBeat,
  call: callBeat,
  offer: offerBeat,
  clause: clauseBeat,
  draft: draftBeat,
  signing: signingBeat,
};
