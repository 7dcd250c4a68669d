/** Counts in rows of signs: their numbers, and what a sign stands for. The title and who counted are the level's. */
export const figures = {
  'figure.number.exact': '{count}',
  'figure.number.range': '{count} to {upTo}',
  'figure.number.about': 'about {number}',
  'figure.number.millions': '{count} million',
  'figure.number.percent': '{count}%',
  'figure.unit.division': '{number} {count, plural, one {division} other {divisions}}',
  'figure.unit.soldier': '{number} {count, plural, one {soldier} other {soldiers}}',
  'figure.unit.oil': '{number} of the oil',
  'figure.unit.refugee': '{number} {count, plural, one {person} other {people}}',
  'figure.unit.vote': '{number} {count, plural, one {vote} other {votes}}',
  'figure.each': 'One sign: {what}',
  'figure.lighter': 'Lighter signs: from the lowest count to the highest.',
  'figure.since': 'Numbers as known since {year}; those at the table had estimates.',
  'figure.of.yes': 'for',
  'figure.of.no': 'against',
  'figure.of.abstain': 'abstained',
} as const;
