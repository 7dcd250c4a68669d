/** The list of episodes. */
export const episodes = {
  'episodes.title': 'Episodes',
  'episodes.lead': 'Each can be played by itself, in any order. Each teaches one new idea.',
  'episodes.seats': 'You can lead {seats}.',
  'episodes.played': '{count, plural, one {played once} other {played # times}}',
  'episodes.open': 'Open {title}, {years}',
} as const;
