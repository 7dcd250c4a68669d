/** The teacher's kit: the skeleton of a plan, the rubric, the policies. What is particular stands with each episode. */
export const kit = {
  'kit.title': 'Teacher’s kit',
  'kit.lead':
    'For each episode two sheets of A4: a plan for the teacher, and sources to hand out. Both are made from the episode itself, so they say what the game says.',
  'kit.plans': 'Plans',
  'kit.open': 'Plan and sources: {title}',
  'kit.to-kit': 'All plans',
  'kit.to-class': 'Set a class',
  'kit.to-privacy': 'Privacy',
  'kit.from-class': 'Plans, sources to hand out and a rubric: the teacher’s kit.',
  'kit.from-class.privacy': 'What is kept where: privacy.',
  'kit.print': 'Print',
  'kit.print-text': '{n, plural, one {One sheet} other {# sheets}} of A4, upright.',
  'kit.no-print': 'This browser cannot print the page.',
  'kit.no-episode': 'This plan cannot be fetched now.',
  'kit.coming': 'The plan is on its way.',

  'kit.plan.kicker': 'Plan for 45 minutes · {years}',
  'kit.plan.title': '{title}: plan',
  'kit.plan.idea': 'The idea',
  'kit.plan.care': 'Before you begin',
  'kit.plan.aims': 'At the end pupils can',
  'kit.plan.aim.idea': 'put the idea of this episode into their own words, with a moment of their run as the example;',
  'kit.plan.aim.day': 'say what their government knew on the day of a decision, and what it could not know;',
  'kit.plan.aim.rules': 'name the interest and the rule of decision that shaped one promise;',
  'kit.plan.aim.judge': 'judge a decision apart from how it ended, and bring one case that speaks against their view.',

  'kit.step.brief': 'Brief',
  'kit.step.play': 'Play',
  'kit.step.compare': 'Compare',
  'kit.step.debrief': 'Debrief',
  'kit.minutes': '{n} min',
  'kit.step.brief.text':
    'Read the idea aloud. Two pupils share a device; each pair leads one government: {seats}. Say that there is no score, and that nobody sees how many decisions will come.',
  'kit.step.play.text':
    'Open the link or the learning system’s page. Each pair writes a forecast before it decides. If time is short, set the stop after “{stop}” on the class page.',
  'kit.step.compare.text':
    'Collect the result codes. The class page lays the roads side by side: ask where the pairs parted for the first time, and what each knew then.',
  'kit.step.debrief.text':
    'Start from what this class did, then from history. Take one prompt below, then a question. Forecasts first: who had expected what, before anyone knew?',

  'kit.flash': 'In five minutes, without devices',
  'kit.flash.read': 'Read aloud: {text}',
  'kit.flash.forecast': 'Everyone writes a number from 0 to 100: {text}',
  'kit.flash.vote': 'You are {seat}. A show of hands: {options}.',
  'kit.flash.history': 'Then tell what was done: {text}',
  'kit.flash.ask': 'Ask: {text}',

  'kit.prompts': 'Prompts, by decision',
  'kit.prompt': '{title}. {text}',
  'kit.questions': 'Questions for the debrief',
  'kit.wrong': 'Claims to correct',
  'kit.wrong.claim': 'A claim that is met: {text}',
  'kit.wrong.check': 'What is wrong or one-sided in it: {text}',
  'kit.wrong.left-out': 'Left out: {text}',
  'kit.sides': 'What historians dispute',
  'kit.syllabus': 'Where it meets a syllabus',

  'kit.hand.title': '{title}: sources',
  'kit.hand.kicker': 'Sources to hand out · {years}',
  'kit.hand.note':
    'Papers of the day, told in the game’s own words. For the wording go to the editions that the game names at the end of the episode.',
  'kit.hand.to': '{author} · to: {audience} · {date}',
  'kit.hand.why': 'What it tells, and cannot tell',
  'kit.hand.task':
    'For each source: who writes, to whom, and what for? What did the reader not know? Which two of them contradict each other, and can both be honest?',
  'kit.hand.words': 'Words',
  'kit.hand.name': 'Names of the pair',

  'kit.rubric': 'Rubric: the reasoning, never the outcome',
  'kit.rubric.note':
    'For a short text or a talk after the game. The ending that a pair reached is no part of it; nor is a result code, which anyone can write.',
  'kit.rubric.criterion': 'Criterion',
  'kit.rubric.level.1': 'Begins',
  'kit.rubric.level.2': 'Holds',
  'kit.rubric.level.3': 'Convinces',
  'kit.rubric.day': 'Uses evidence of the day',
  'kit.rubric.day.1': 'Argues from what came later, or from no source.',
  'kit.rubric.day.2': 'Uses one paper or sounding that was known on that day.',
  'kit.rubric.day.3': 'Weighs two that disagree, and says what neither could tell.',
  'kit.rubric.weigh': 'Weighs interests and rules',
  'kit.rubric.weigh.1': 'Names good and bad governments.',
  'kit.rubric.weigh.2': 'Names an interest or a rule of decision, and what it did.',
  'kit.rubric.weigh.3': 'Shows how the two worked on each other in more than one capital.',
  'kit.rubric.luck': 'Judges the decision apart from luck',
  'kit.rubric.luck.1': 'Calls a decision good because it ended well.',
  'kit.rubric.luck.2': 'Compares the forecast with what happened.',
  'kit.rubric.luck.3': 'Says what else could have followed, how likely that was, and judges by it.',
  'kit.rubric.counter': 'Names a counter-case',
  'kit.rubric.counter.1': 'Takes the one case for the rule.',
  'kit.rubric.counter.2': 'Names a case that does not fit.',
  'kit.rubric.counter.3': 'Changes the claim so that it holds for both, or says where it ends.',

  'kit.care': 'Sensitive matters',
  'kit.care.1':
    'Each episode tells on its first page what it is about. Read that before the lesson; pupils may have family on any side.',
  'kit.care.2':
    'Suffering is reported in sober words and never shown, and no number of dead is something to win. Where sources differ a range is given.',
  'kit.care.3':
    'Nobody plays Nazi Germany, Fascist Italy or militarist Japan. An aggressor’s reasons are told to be understood, not approved.',
  'kit.care.4':
    'Ask pupils to speak for a government, not for themselves or their country, and end the parts aloud before the debrief.',
  'kit.care.5':
    'Where historians dispute, both sides are named. The game takes none unless a reading is chosen, and it says which numbers that changes.',
  'kit.care.6': 'It is a model. What it leaves out is told under “About the model”: let the class criticise it.',
  'kit.signs': 'Key to the signs of promises',
  'kit.signs.note':
    'On the map a promise is a chain between two capitals, with a badge; in ledgers, in debriefs and on paper it is one sign. A count is a row of signs of one size, and a sign that is cut stands for a part of what a whole one stands for.',
  'kit.emblems': 'Emblems',
  'kit.emblems.1':
    'The game shows no flags and no signs of parties. Each state has a disc with a plain device of our own, so that no screen or print shows a sign that is forbidden somewhere.',
  'kit.emblems.2':
    'Germany of 1933 to 1945 is a bare grey disc, on purpose; the Soviet Union a cog wheel; Japan a plain disc without rays; Italy a star without fasces.',
  'kit.emblems.3':
    'If pupils bring pictures of the time, they bring such signs: show them only where your law and your school allow it for teaching.',
} as const;
