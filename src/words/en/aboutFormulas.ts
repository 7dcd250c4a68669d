/** The formulas of the model in words. Slots are filled with the weights the model uses. */
export const aboutFormulas = {
  'about.beat.situation.title': 'Situation',
  'about.beat.situation.text':
    'A day on which governments really had to decide. Nothing is shown that was not known to your government then.',
  'about.beat.sounding.title': 'Soundings',
  'about.beat.sounding.text':
    'You may ask, assure, press, offer or warn, a few times in all. An assurance or a warning enters the ledger.',
  'about.beat.forecast.title': 'Forecast',
  'about.beat.forecast.text':
    'You say how likely something is. It changes nothing; it is kept, so that you can judge it afterwards.',
  'about.beat.decision.title': 'Decision',
  'about.beat.decision.text':
    'All governments decide at the same moment. Each takes the choice whose eight reasons and circumstance add up to most.',
  'about.beat.reveal.title': 'Reveal',
  'about.beat.reveal.text':
    'What all have decided is shown, votes are counted under their rule, and promises that fall due are kept or not.',
  'about.beat.answer.title': 'Answer',
  'about.beat.answer.text':
    'The challenger reads what the others’ words are worth, and gives way, bargains or presses on.',
  'about.beat.accounts.title': 'Accounts',
  'about.beat.accounts.text':
    'Means, support, tension and the worth of each country’s word are brought up to date. Then the next day comes.',

  'about.formula.interest':
    '{interest} × stake × (chance of success with its effort − chance of success without it). A claim of its own adds {interest} × claim × 0.2.',
  'about.formula.law':
    '{law} × attachment to the rule × plainness of the breach × (1 + how far the demands were raised) × effort. Outsiders count it at 0.6; a claim of one’s own takes 0.6 off the effort.',
  'about.formula.insurance': '{insurance} × need of the system × trust in the system × effort.',
  'about.formula.cost':
    '−{cost} × (trade lost × what the measure costs in trade + campaign × (0.35 + 0.65 × distance)) × effort. While one only promises, {cheapness} of it counts; each costly signal adds {sunkCost} of the whole.',
  'about.formula.danger':
    '−{danger} × exposure × risk of the measure × (1 − 0.6 × share of the helpers’ strength against the challenger’s) × tension (0.75 + tension ÷ 200) × effort. While one only promises, {cheapness} counts; each costly signal adds {sunkCost}, a claim of one’s own 0.25. To let a helper’s army in is a danger of its own.',
  'about.formula.company':
    '{company} × (share of the others’ strength that is expected to act − one half) × effort. “Only if you do” raises the company one counts on. While one only promises, {cheapness} counts.',
  'about.formula.word':
    '{mood} × public mood × effort − {word} × (0.4 + 0.6 × how hard the public punishes) × (what is owed − what is done)². The square means that half a deed saves most of the face.',
  'about.formula.pull':
    '{pull} × readiness to follow × (2 × what the leader is expected to do − 0.6) × effort − {tie} × tie to the challenger × effort + {pull} × pressure from others × effort.',
  'about.formula.circumstance':
    'A die for each crisis and each kind of effort (a Gumbel draw ÷ {precision}). It is the same at every beat, so that it can be learned; where a promise falls due it is rolled anew with chance 1 − {steadiness}. Over mere words it counts 0.4.',

  'about.belief.reliability.name': 'What a word is worth',
  'about.belief.reliability.text': 'Start from the system’s record, then count the country’s own deeds.',
  'about.formula.reliability':
    '({prior} × base + deeds kept) ÷ ({prior} + deeds kept + deeds failed). The base is the trust in the system; where a treaty names this victim, half way from there to 0.745, the share of such treaties that were kept (Leeds, Long and Mitchell 2000).',
  'about.belief.effort.name': 'What it is expected to do',
  'about.belief.effort.text': 'Promises and posture, times what the word is worth.',
  'about.formula.effort':
    '(half of what it has promised + half of what it last said) × what its word is worth. Each costly signal takes away {signal} of the doubt that is left. A promise “only if another does” is multiplied by what that other is expected to do.',
  'about.belief.defeat.name': 'Chance that the challenger’s arms fail',
  'about.belief.defeat.text': 'The ratio of forces, as in a contest of arms.',
  'about.formula.defeat':
    'r² ÷ (1 + r²), where r = (helpers that are expected to arrive × their readiness + the victim’s own force) ÷ the challenger’s force. Each step of distance leaves {reach} of a force; without a road by land {overflight} arrives.',
  'about.belief.owed.name': 'What is owed',
  'about.belief.owed.text':
    'The strongest promise that is open: its share of a full effort, times the chance of its condition.',
  'about.formula.owed':
    'largest of: strength of each open promise × expected effort of the country named in “only if”; the general duty of a member. The threatened country owes itself everything; those who had it give way owe {recompense} to what is left of it.',

  'about.moves.note':
    'It takes the way whose sum is highest, its temper included. Pain = {strangulation} × vulnerability × economic weight of the measure × share of its supply that is cut. Fear = {defeat} × chance that its arms fail. At the deadline it counts a concession {appetite} times over: who has conceded once is expected to concede more.',
  'about.move.yield.name': 'give way',
  'about.move.yield.text': 'It loses face, the more the further it has gone.',
  'about.formula.move.yield': '−{face} × face × (0.55 + 0.45 × how far it has gone) + 0.6 × concession on the table',
  'about.move.bargain.name': 'bargain',
  'about.move.bargain.text': 'A share of the prize, and half of the pain and the fear.',
  'about.formula.move.bargain':
    '{half} × {prize} × prize − pain ÷ 2 − fear ÷ 2 + {concession} × concession on the table − 0.35 × {face} × face',
  'about.move.advance.name': 'press on',
  'about.move.advance.text': 'The whole prize, all of the pain and the fear, and a resolve that nobody else can see.',
  'about.formula.move.advance':
    '{prize} × prize × (1 − 0.6 × chance that its arms fail) − pain − fear + hidden resolve. Before the deadline it can also pocket {pocket} of what the concession on the table is worth to it, and ask for more.',
} as const;
