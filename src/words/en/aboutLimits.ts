/** What the model leaves out and where it is wrong, plainly. */
export const aboutLimits = {
  'about.contents': 'On this page',
  'about.section.beat': 'What a beat is',
  'about.section.reasons': 'The eight reasons',
  'about.section.reasons.note':
    'Every choice is weighed by these eight lines. Effort is how much a choice does for the threatened country, from −1 (works against it) to 1 (all that is asked). Judgements from 0 to 4 enter divided by four.',
  'about.section.belief': 'What they believe of one another',
  'about.section.moves': 'The challenger’s three ways',
  'about.section.agreement': 'Does it agree with the world?',
  'about.section.agreement.note':
    'Random crises were played by the same rules, and what scholars have counted was counted in them. “Believed” is the range in which we would believe the model. What misses is shown as a miss.',
  'about.section.agreement.studies': 'Published figures beside the model’s, in per cent',
  'about.section.agreement.silent': 'Published figures that this model cannot speak to',
  'about.section.agreement.claims': 'What the documents claim, as experiments',
  'about.section.agreement.claims.note':
    'The same crises, with one thing changed by steps. Each figure is a share in per cent, and the claim holds if it rises or falls as claimed.',
  'about.section.agreement.history': 'How often this episode ends as history did, in per cent',
  'about.section.parameters': 'Every number of the model',
  'about.section.parameters.note':
    'These are the same in all episodes. “Fitted” means: set so that what happened is the likeliest ending, and so that promises are kept about as often as research has found. “Assumed” means: a guess, with the range that we would not be surprised by. Numbers that only set a scale, such as how many points of support a full effort is booked at, stand with their formulas in the code.',
  'about.section.judgements': 'The judgements of this episode',
  'about.section.judgements.note':
    'One historian’s judgement each, on a scale from 0 to 4. Another would set some of them otherwise. A small number points to a note with its source.',
  'about.section.booked': 'How endings are booked',
  'about.section.booked.note': 'Two of the gauges, from 0 to 100, as each ending leaves them.',
  'about.section.missing': 'What the model leaves out, and where it is wrong',
  'about.section.ledgers': 'Two ledgers for 1938',
  'about.section.ledgers.note':
    'The gauges book a general war in 1938 as worse than a cession. But the cession did not prevent the war: it came in 1939. Both ledgers belong on the table.',
  'about.column.name': 'Name',
  'about.column.meaning': 'Meaning',
  'about.column.formula': 'Formula in words',
  'about.column.value': 'Value',
  'about.column.range': 'Range',
  'about.column.moves': 'How much hangs on it',
  'about.moves.count': '{count} of 100 worlds',
  'about.moves.unknown': 'not worked out',
  'about.moves.of':
    'How much hangs on it: each number was set to both ends of its range, all else left as it is. The column tells, for the end that matters more, how many of 100 worlds of the episode of {year} then end otherwise on balance. Up to {luck} is within luck. Worked out on {date} for edition {edition}, {worlds} worlds each.',
  'about.column.source': 'Source',
  'about.column.judgement': 'Judgement',
  'about.column.outcome': 'Ending',
  'about.column.victim': 'What is left of the threatened country',
  'about.column.peace': 'Peace',
  'about.range': '{from} to {to}',
  'about.judgement.of': '{country}, {dial}',
  'about.judgement.system': 'The system',
  'about.judgement.notes': 'Notes to the judgements, with their sources',
  'about.judgement.note': 'Note {number}',
  'about.ledger.lost': 'Lost',
  'about.ledger.won': 'Kept or gained',

  'about.missing.unitary.title': 'States are of one mind',
  'about.missing.unitary.text':
    'A country here is one will. In truth cabinets were split: in London after Godesberg, in Paris throughout, in Berlin between Hitler and some of his generals. “Circumstance” stands in for all of that, badly.',
  'about.missing.economy.title': 'No economy',
  'about.missing.economy.text':
    'Trade is a number per country. There is no gold, no harvest, no factory, and rearmament does not go on from one month to the next.',
  'about.missing.home.title': 'Home is only a mood',
  'about.missing.home.text':
    'Parties, press, elections, strikes and terror are two numbers: the public mood, and how hard a broken word is punished.',
  'about.missing.voices.title': 'Those who were not asked',
  'about.missing.voices.text':
    'The people of the districts in question have no voice here: Czechs, German democrats and Jews who had to flee, and Germans who wished to be joined to Germany. Nor have the colonies, which would have fought in any war of Britain and France.',
  'about.missing.ordinals.title': 'Judgements are judgements',
  'about.missing.ordinals.text':
    'Each number about a country was set by hand, by somebody who knew how it ended. Two historians would not set the same. The readings show only some of what is disputed.',
  'about.missing.fit.title': 'The fit is no proof',
  'about.missing.fit.text':
    'The weights were set with the outcomes in view. That the model can tell what happened is therefore no evidence that it is right about what did not.',
  'about.missing.great-power.title': 'One claim is true by definition',
  'about.missing.great-power.text':
    'The old saying that no aggression by a great power was ever defeated by a collective is partly built in: a successful stand by arms against a great power is booked here as general war. Only deterrence is left to refute it.',
  'about.missing.after.title': 'The clock stops',
  'about.missing.after.text':
    'The gauges stop when the episode ends. They book a general war in 1938 as worse than a cession that led to war in 1939. The two ledgers below show what such an account leaves out.',
  'about.missing.persons.title': 'No persons, no misunderstandings',
  'about.missing.persons.text':
    'Nobody here lies well, falls ill, loses a telegram or misreads a face. Governments know the formula; they only do not know the numbers of the challenger.',

  'about.ledger.war-1938.title': 'A general war in 1938',
  'about.ledger.war-1938.lost.1': 'A general war a year earlier, with its dead.',
  'about.ledger.war-1938.lost.2':
    'Britain and France would have fought with weak air defences: few modern fighters, and a chain of radar stations only begun.',
  'about.ledger.war-1938.lost.3': 'Public and Dominions were divided about the cause.',
  'about.ledger.war-1938.won.1':
    'Czechoslovakia’s army, its fortifications and its arms works would have been in the field.',
  'about.ledger.war-1938.won.2': 'Germany’s army was smaller than a year later, and its western line unfinished.',
  'about.ledger.war-1938.won.3': 'The treaties would have been kept, and Moscow had not yet turned to Berlin.',
  'about.ledger.cession-1938.title': 'A cession in 1938, and war in 1939',
  'about.ledger.cession-1938.lost.1':
    'The fortifications at once, and in March 1939 the army’s arms and the Škoda works, which then equipped German divisions.',
  'about.ledger.cession-1938.lost.2':
    'Czechs, Jews and German opponents of the regime fled the ceded districts, or were trapped there.',
  'about.ledger.cession-1938.lost.3':
    'Moscow, left out at Munich, made its pact with Berlin in August 1939. The war came in September.',
  'about.ledger.cession-1938.won.1': 'Eleven months without a general war.',
  'about.ledger.cession-1938.won.2': 'Britain used them to build up its air defence.',
  'about.ledger.cession-1938.won.3': 'After the occupation of Prague, public and Dominions were far less divided.',
  'about.ledger.dispute':
    'Historians disagree about the sum. Williamson Murray (1984) holds that the Western powers stood better in 1938 than in 1939; Richard Overy, that Britain gained more from the year. The model does not decide it.',
} as const;
