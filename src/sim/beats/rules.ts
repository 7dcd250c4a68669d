/** The closed set of kinds of beat. */
import type { BeatKind } from '../level';
import { callBeat } from './call';
import { clauseBeat } from './clause';
import type { BeatRule } from './contract';
import { offerBeat } from './offer';
import { pledgeBeat } from './pledge';
import { voteBeat } from './vote';

export const beatRules: Readonly<Record<BeatKind, BeatRule>> = {
  pledge: pledgeBeat,
  vote: voteBeat,
  call: callBeat,
  offer: offerBeat,
  clause: clauseBeat,
};
