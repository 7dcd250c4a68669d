/** What the honesty check of a level tells its author. */
export const honesty = {
  'honesty.severity.error': 'error',
  'honesty.severity.warning': 'warning',
  'honesty.severity.advice': 'advice',
  'honesty.line': '{severity}: {sentence}',
  'honesty.playing': 'Playing {country} …',
  'honesty.level': 'Level {level}',
  'honesty.clean': 'Nothing was found.',
  'honesty.sum':
    '{errors, plural, =0 {No error} one {# error} other {# errors}}, {warnings, plural, =0 {no warning} one {# warning} other {# warnings}}, {advices, plural, =0 {no advice} one {# piece of advice} other {# pieces of advice}}.',
  'honesty.unreadable': 'It cannot be played before these problems are mended.',
  'honesty.table.endings': 'Share of each ending, in per cent, by manner of playing',
  'honesty.table.aims': 'Games in which a mandate was met, in per cent, by manner of playing',
  'honesty.table.wins': 'Mandates met over all seats, in per cent: {shares}',
  'honesty.table.stakes': 'Games in which the choice of one beat changed the ending, in per cent',
  'honesty.manner.cabinet': 'cabinet',
  'honesty.manner.blind': 'blindly',
  'honesty.manner.honour': 'always honour',
  'honesty.manner.dodge': 'always dodge',
  'honesty.manner.half': 'always half',
  'honesty.manner.history': 'as history',
  'honesty.manner.reckoner': 'for the mandate',

  'honesty.history-unlikely':
    'When {country} does what it did in history, `{ending}` comes in {share} of 100 games, and `{likeliest}` in {other}. History should be the likeliest story.',
  'honesty.ending-never': 'The ending `{ending}` was not reached in {games} games.',
  'honesty.dominated-option':
    'Beat `{beat}`: for {country}, `{option}` is never better than `{better}` in anything that counts, and sometimes clearly worse. Give it an act that the other lacks, or take it out.',
  'honesty.never-worth':
    'Beat `{beat}`: `{option}` of {country} serves none of its mandates as well as another option does, however it plays before and after.',
  'honesty.strategy-wins':
    'One who plays {manner, select, honour {“always honour”} dodge {“always dodge”} half {“always half”} other {as history}} meets a mandate in {share} of 100 games, over all seats. More than {limit} means that the crisis can be won without thinking.',
  'honesty.walk-over':
    'The mandate `{mandate}` of {country} is met in {share} of 100 games by one who chooses blindly. Up to {limit} would still ask for something.',
  'honesty.hopeless':
    'The mandate `{mandate}` of {country} is met in {share} of 100 games at best, even by one who plays for nothing else. With less than {limit} it cannot be had.',
  'honesty.nothing-at-stake':
    'Beat `{beat}`: whatever anyone chooses, the ending changes in {share} of 100 games at most; less than {limit} is nothing at stake.',
  'honesty.seat-too-long':
    'From {country} a player meets {count, plural, other {# words}}; more than {limit, plural, other {#}} are not read in one sitting.',
  'honesty.seat-too-short':
    'From {country} a player meets {count, plural, other {# words}}; {limit, plural, other {#}} or more would tell the crisis whole.',
  'honesty.long-before-choice':
    'From {country} one must read {count, plural, other {# words}} before the first choice; {limit} is the most.',
  'honesty.no-paper': '{country} can be played, and has no paper that it alone, or it among few, could read that day.',
  'honesty.papers-one-sided':
    '{country} is among the readers of {share} of 100 papers that were not public; more than {limit} shows the crisis from one desk.',
  'honesty.sources-one-sided':
    'The source `{ref}` carries {share} of 100 references in the notes; more than {limit} is one book’s view.',
  'honesty.lonely-source':
    'The claim `{key}` is contested, and rests on one source, `{ref}`. Name one of the other side.',
  'honesty.reading-unsourced':
    'The reading `{reading}` names no source that the other side of the dispute `{dispute}` does not name too.',
  'honesty.judgements-unsourced': 'No claim in the notes says where the judgements on {country} come from.',
  'honesty.history-unsourced': 'No claim in the notes stands behind what is told of history in beat `{beat}`.',
  'honesty.treaty-unsourced': 'No claim in the notes stands behind the treaty `{treaty}`.',
  'honesty.translation-missing': 'There are no words in the language `{language}`; players who chose it read English.',
} as const;
