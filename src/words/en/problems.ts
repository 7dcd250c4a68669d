/** What is wrong with a level, told to its author: what, why, and what to do. `{found}` is what stands in the file. */
export const problems = {
  'problem.at': '{place}: {sentence}',
  'problem.meant': '{sentence} Did you mean {meant}?',

  'problem.broken-text':
    'The file cannot be read from line {line}, column {column} on. Look there for a missing comma, quote or bracket.',
  'problem.too-large':
    'The file has {length} characters; a level may have {limit}. Pictures and long texts do not belong in it.',
  'problem.same-key-twice':
    'Line {line}, column {column}: `{key}` stands twice in the same place, and only the last would count.',
  'problem.too-deep': 'The parts of the file are nested more than {limit} deep. No level needs that.',
  'problem.too-many': 'The file has more than {limit} values. No level needs that many.',
  'problem.too-long': 'This text has {length} characters; {limit} is the most.',
  'problem.cyclic': 'This part contains itself.',
  'problem.hostile-key': 'A field may not be called `{key}`.',
  'problem.not-plain': 'Here stands a {kind}. A level holds only text, numbers, yes and no, lists and fields.',
  'problem.unreadable': 'The level cannot be looked at: one of its parts is not plain data.',
  'problem.newer-format':
    'This level was made for a newer Covenant: its format is {found}, and this edition reads up to {limit}. Load the page again to get the newest edition.',
  'problem.unknown-field': 'There is no field `{found}` here. It may be misspelt, or belong elsewhere.',
  'problem.missing-field': 'This field is missing.',
  'problem.wrong-kind':
    'Here belongs {kind, select, number {a number} string {a text} boolean {true or false} array {a list} object {a group of fields} other {something else}}; what stands here is `{found}`.',
  'problem.unknown-word': '`{found}` may not stand here, but only: {expected}.',
  'problem.bad-id':
    '`{found}` cannot be an id. An id has small letters, digits and single hyphens, such as `moscow-proposal`, and at most 40 of them.',
  'problem.bad-country-id': '`{found}` cannot be the id of a country. It has three capital letters, such as `FRA`.',
  'problem.bad-day': '`{found}` is not a day of the calendar. Days are written year-month-day, such as `1938-09-22`.',
  'problem.too-low': '{found} is too low; the least is {limit}.',
  'problem.too-high': '{found} is too high; the most is {limit}.',
  'problem.uneven-step': '{found} is finer than can be judged; the steps are {limit}.',
  'problem.too-few': 'The list is empty; it needs at least {limit}.',

  'problem.same-id': '`{id}` is the id of an earlier one too. Two things of one kind need two ids.',
  'problem.unknown-country': '`{country}` is not a country at the table.',
  'problem.challenger-here':
    '{country} is the challenger, which has no place here: it promises nothing, has no vote, and is not leaned on.',
  'problem.not-a-decider': '{country} does not decide in beat `{beat}`.',
  'problem.unknown-option': '{country} has no option `{option}` in beat `{beat}`. It has: {right}.',
  'problem.unknown-beat': 'There is no beat `{beat}`.',
  'problem.unknown-dispute': 'There is no dispute `{dispute}` in the list of disputes.',
  'problem.victim-challenger': '{country} cannot be both the victim and the challenger.',
  'problem.challenger-at-table':
    '{country} is the challenger. It decides by rules of its own and nobody plays it, so it has no place among the countries.',
  'problem.with-itself': '{country} stands here in a relation with itself.',
  'problem.days-reversed': 'The level ends on {day}, before it begins on {other}.',
  'problem.day-outside': '{day} lies outside the level, which runs from {from} to {to}.',
  'problem.day-out-of-order':
    '{day} comes before the day above it, {other}. Beats and borders stand in the order of their days.',
  'problem.deadline-passed': 'The announced step, {day}, is over before the beat begins on {other}.',
  'problem.paper-from-the-future':
    'The paper is of {day}, later than its beat of {other}: nobody could have read it then.',
  'problem.paper-known-early': 'The paper is known on {day}, before it was written on {other}.',
  'problem.paper-known-late':
    'The paper became known on {day}, after its beat of {other}. Put it in a later beat, or in the debrief.',
  'problem.treaty-from-the-future':
    'The treaty is of {day}, after the level begins on {other}. A promise made later is an act of a beat.',
  'problem.act-not-here':
    '`{act}` has no meaning in a beat of kind `{kind}`. Deeds (`deliver`) belong in a call, signatures (`sign`) in a clause or a signing, wordings (`propose`, `trade`, `hold`) in a draft, a veto (`block`) in a vote.',
  'problem.unknown-clause': 'There is no clause `{clause}` in a text of this level.',
  'problem.unknown-wording': 'Clause `{clause}` has no wording `{wording}`. It has {right}.',
  'problem.no-text': 'A beat of kind `{kind}` needs a `text` with clauses, and the level has none.',
  'problem.act-of-victim': '`{act}` is an act of the victim alone; {country} is not the victim.',
  'problem.act-of-others': '`{act}` is an act of the others; {country} is the victim, and its effort is `resist`.',
  'problem.concession-too-small':
    'A concession of less than {limit} is talk, and is not counted. Raise it, or leave it out.',
  'problem.one-option':
    '{count, plural, =0 {There is no option} other {There is only one option}}; a decision needs at least two.',
  'problem.no-open-option':
    'Every option needs something first, so a country may be left with none. One must always be open.',
  'problem.same-acts': 'The acts and needs are those of option `{id}`: two names for one choice.',
  'problem.nobody-decides': 'Nobody decides in this beat.',
  'problem.not-softer': '`{softer}` does not ask for less than `{measure}`, so it is no text to fall back on.',
  'problem.only-in-war':
    '`{what}` has a meaning only in a war that is open, and only of what is in it: give the level a `war`, with what this speaks of.',
  'problem.only-in-votes': '`{what}` has a meaning only in a beat of kind `vote`.',
  'problem.playable-standard':
    '{country} can be played, so it needs options of its own, with words, in place of `standard`.',
  'problem.victim-standard':
    '{country} is the victim; the three plain efforts are not its acts. Give it options with `resist` or `concede`.',
  'problem.nobody-plays': 'No country can be played. Give at least one a `playable` part.',
  'problem.looks-ahead': 'This asks about beat `{beat}`, which is not over yet when it is asked.',
  'problem.cannot-hold': 'This condition can never hold, whatever happens before.',
  'problem.always-holds': 'This condition always holds, so it can be left out.',
  'problem.never-answered':
    'The challenger never comes to the point: at least one beat needs the answer `strike` or `settle`.',
  'problem.attack-without-call':
    'If the challenger attacks here, no beat of kind `call` follows in which promises fall due.',
  'problem.open-end':
    'If the challenger bargains here and no bargain is struck, the crisis has no end. Let a beat with the answer `settle` follow.',
  'problem.last-ending-conditional':
    'The last ending for `{outcome}` has a condition. When it does not hold, there is no page to show.',
  'problem.no-ending': 'There is no ending for the outcome `{outcome}`.',
  'problem.hidden-ending': 'This ending is never shown: ending `{id}` above it always comes first.',
  'problem.no-history-ending': 'No ending is marked as history (`isHistory`), so the debrief cannot say what happened.',
  'problem.two-history-endings': 'An earlier ending is already marked as history.',
  'problem.shares-over-hundred':
    'The shares of what the challenger buys add up to {sum} per cent. They cannot be more than 100.',
  'problem.mandate-count':
    '{country} offers {count, plural, =0 {no mandate} one {# mandate} other {# mandates}}; a player chooses from {limit}.',
  'problem.mandate-facts': 'Mandate `{mandate}` asks for {count} facts. Join them in one, with `all` or `any`.',
  'problem.no-history': '{country} can be played, but `history` does not say what it did.',
  'problem.history-missing': '`history` does not say what {country} did in beat `{beat}`.',
  'problem.history-not-playable': '{country} cannot be played, so its history is never shown here.',
  'problem.same-change': '`{name}` is set twice in this reading.',
  'problem.one-sided-dispute': 'The dispute `{dispute}` has fewer than two readings. A dispute has at least two sides.',
  'problem.no-disputes': 'No dispute is named. On which point do historians disagree?',

  'problem.figure-known-late':
    'The figure became known on {day}, after its beat of {other}. Take one that those at the table had, or write `isLater`; then the page says since when it is known.',
  'problem.figure-known-then':
    'The figure was known on {day}, and its beat is of {other}: it is not one that became known later, so `isLater` can be left out.',
  'problem.figure-over-hundred': 'The rows add up to {sum} per cent. Parts of a whole cannot be more than 100.',
  'problem.figure-range-reversed': 'The range ends at {upTo}, which is not more than the {count} it begins with.',
  'problem.figure-too-long':
    'This row would have {count} signs; {limit} is the most that can be taken in. Let a sign stand for more (`each`).',

  'problem.missing-words': 'The sentence is missing.',
  'problem.empty-words': 'The sentence is empty.',
  'problem.unused-words': 'This sentence is never shown.',
  'problem.too-many-words': '{count} words; more than {limit} are not read.',
  'problem.too-few-words': '{count} words; with fewer than {limit} it tells too little.',

  'problem.unknown-source': 'There is no source `{ref}` in the list of sources.',
  'problem.unused-source': 'No claim rests on this source.',
  'problem.unknown-claim': '`{key}` is neither a sentence of this level nor one of its numbers.',
  'problem.claim-without-source': 'The claim names no source.',
  'problem.dated-without-source': 'The sentence names {found}, and no claim in the notes says where that is from.',
  'problem.figure-without-source': 'The figure is shown to players, and no claim in the notes says where it is from.',
} as const;
