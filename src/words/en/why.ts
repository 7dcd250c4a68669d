/** Why a government chose as it did: the eight reasons and circumstance, as a sentence. */
export const why = {
  'why.deed': '{country} {deed}.',
  'why.for': 'For it: {reasons}.',
  'why.against': 'Against it: {reasons}.',
  'why.nothing-for': 'None of the eight reasons spoke for it.',
  'why.nothing-against': 'None of the eight reasons spoke against it.',
  'why.reason': '{name} {points} ({meaning})',
  'why.circumstance': 'Circumstance added {points}.',
  'why.second-thoughts': 'The cabinet that had to act was of another temper than the one that had promised.',
} as const;
