/** What the honesty check of a level tells its author. */
export const honesty = {
  'honesty.severity.error': 'error',
  'honesty.severity.warning': 'warning',
  'honesty.severity.advice': 'advice',
  'honesty.line': '{severity}: {sentence}',
  'honesty.playing': 'Playing {country} …',
  'honesty.sum':
    '{errors, plural, =0 {No error} one {# error} other {# errors}}, {warnings, plural, =0 {no warning} one {# warning} other {# warnings}}, {advices, plural, =0 {no advice} one {# piece of advice} other {# pieces of advice}}.',
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
    'When {country} does what it did in history, `{ending}` comes in {share} of 100 games, and `{likeliest}` in {other}. History should be the likeliest story: look at the judgements that decide it (`npm run sensitivity` tells which), and at the order of the endings.',
  'honesty.ending-never':
    'The ending `{ending}` was not reached in {games} games. Loosen its condition, put it before an ending that takes its place, or leave it out.',
  'honesty.dominated-option':
    'Beat `{beat}`: for {country}, `{option}` is never better than `{better}` in anything that counts, and worse by up to {points, plural, one {# point} other {# points}} of {gauge, select, mandate {a hundred games in which a mandate is met} other {{gauge}}}. Give it an act that the other lacks, judge a mandate by what it saves, or take it out.',
  'honesty.never-worth':
    'Beat `{beat}`: `{option}` of {country} serves none of its mandates as well as another option does, however it plays before and after. Give it what one of the mandates asks for, or take it out.',
  'honesty.strategy-wins':
    'One who plays {manner, select, honour {“always honour”} dodge {“always dodge”} half {“always half”} other {as history}} meets a mandate in {share} of 100 games, over all seats. More than {limit} means that the crisis can be won without thinking. Set the mandates apart, so that what serves one costs another.',
  'honesty.walk-over':
    'The mandate `{mandate}` of {country} is met in {share} of 100 games by one who chooses blindly. Up to {limit} would still ask for something. Raise what it is judged by, or add a second line.',
  'honesty.hopeless':
    'The mandate `{mandate}` of {country} is met in {share} of 100 games at best, even by one who plays for nothing else. With less than {limit} it cannot be had. Lower what it is judged by to what an ending leaves the seat (`--all` shows the endings).',
  'honesty.nothing-at-stake':
    'Beat `{beat}`: whatever anyone chooses, the ending changes in {share} of 100 games at most; less than {limit} is nothing at stake. Let an option there change what others can do (a promise, a signal, pressure, passage), or tell the beat in another.',
  'honesty.played-slowly':
    'It was played in few games, by the rules themselves, because playouts over numbers do not know {what} yet. What games show is less sure.',
  'honesty.file-missing': 'There is no file `{file}` in the folder. Copy it from `levels/template` and begin there.',
  'honesty.seat-too-long':
    'From {country} a player meets {count, plural, other {# words}}; more than {limit, plural, other {#}} are not read in one sitting. Shorten papers and situations first.',
  'honesty.seat-too-short':
    'From {country} a player meets {count, plural, other {# words}}; {limit, plural, other {#}} or more would tell the crisis whole.',
  'honesty.long-before-choice':
    'From {country} one must read {count, plural, other {# words}} before the first choice; {limit} is the most. Shorten the brief or the first situation.',
  'honesty.no-paper':
    '{country} can be played, and has no paper that it alone, or it among few, could read that day. Add one from its own desk.',
  'honesty.papers-one-sided':
    '{country} is among the readers of {share} of 100 papers that were not public; more than {limit} shows the crisis from one desk. Add papers of the others.',
  'honesty.sources-one-sided':
    'The source `{ref}` carries {share} of 100 references in the notes; more than {limit} is one book’s view. Look half of them up elsewhere.',
  'honesty.lonely-source':
    'The claim `{key}` is contested, and rests on one source, `{ref}`. Name one of the other side.',
  'honesty.reading-unsourced':
    'The reading `{reading}` names no source that the other side of the dispute `{dispute}` does not name too. Add a claim under `reading.{reading}` with the historian who holds it.',
  'honesty.judgements-unsourced':
    'No claim in the notes says where the judgements on {country} come from. Add one under `countries.{country}` (for the challenger: `challenger`).',
  'honesty.history-unsourced':
    'No claim in the notes stands behind what is told of history in beat `{beat}`. Add one under `beat.{beat}.history`.',
  'honesty.treaty-unsourced':
    'No claim in the notes stands behind the treaty `{treaty}`. Add one under `treaty.{treaty}`.',
  'honesty.translation-missing':
    'The words in the language `{language}` lack {count, plural, one {# sentence} other {# sentences}}, the first `{key}`; their readers see English. Translate them.',
} as const;
