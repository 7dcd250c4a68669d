/** How a road closes, in the reading room after 1991. Each closing must be true of every road that leads to it. */
export const readingEnd = {
  'closing.silent.title': 'A promise that was never called',
  'closing.silent':
    'On this road no promise of anybody fell due. That is not the same as peace: a word that is never put to the test is neither kept nor broken, and nobody learns what it is worth.',
  'closing.words.title': 'A promise of words',
  'closing.words':
    'Of {conferences, plural, one {the one conference} other {# conferences}} you sat in, {words, plural, one {one} other {#}} ended without a text that binds, and of {count, plural, one {the one promise} other {# promises}} that fell due fewer than half were kept whole. Words are not nothing: some are quoted later against those who signed them. But a text that binds nobody leaves each government as free, on the day, as it was before.',
  'closing.blocs.title': 'A promise for some',
  'closing.blocs':
    'Of {conferences, plural, one {the one conference} other {# conferences}} you sat in, {blocs, plural, one {one ended with a pact} other {# ended with pacts}} that bound some and left others outside. An alliance is easier to believe in, for it knows its enemy. It is also another thing than the promise of the documents, which was to hold for all and against anyone.',
  'closing.most.title': 'A promise kept by most',
  'closing.most':
    'Of {count, plural, one {the one promise} other {# promises}} that fell due on this road, {kept} {kept, plural, one {was} other {were}} kept whole: half or more. It had a price, and it was paid by some for others. Whether it was kept because it was promised, or because interest pointed the same way, your ledger cannot tell; the debriefs can.',
  'closing.few.title': 'A promise kept by few',
  'closing.few':
    'Of {count, plural, one {the one promise} other {# promises}} that fell due on this road, {kept, plural, =0 {none was kept whole} one {one was kept whole} other {# were kept whole}}: fewer than half. Governments that did not come had reasons, and most of them were not foolish. That is the trouble with the promise: each can be right for itself, and all together wrong.',

  'closing.rules.own.title': 'Another rule-book',
  'closing.rules.own':
    'The charter of this road is not history’s. {rules} Whether the Council could be barred, and whether soldiers were owed, was decided by these words wherever they ruled in what you played after it.',
  'closing.rules.unsigned.title': 'No new rule-book',
  'closing.rules.unsigned':
    'At San Francisco no charter was signed that binds. The rule of the old Covenant stood on this road: every member with a vote must agree, and soldiers are asked for, not owed.',
  'closing.rules.history.title': 'History’s rule-book',
  'closing.rules.history':
    'The charter of this road is history’s, in each article that counts here: five can bar, abstention does not, pacts may defend themselves until the Council acts.',
} as const;
