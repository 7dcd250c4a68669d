/** The laboratory, where the judgements of an episode can be turned, and the study of luck and forecasts in the debrief. */
export const laboratory = {
  'study.progress': '{done} of {of} worked out.',
  'study.done': 'Done: {of} worked out.',
  'study.stopped': 'Stopped at {done} of {of}.',
  'study.stopped.early': 'Stopped.',
  'study.failed': 'This browser cannot work this out beside the page. The rest of the game is not touched.',
  'study.stop': 'Stop',
  'study.working': 'Working …',
  'study.share': '{count} in 100',
  'study.ending': 'Ending',

  'luck.title': 'Was I lucky?',
  'luck.note': 'the same choices, and those you did not make, on other dice',
  'luck.ask': 'Play it on other dice',
  'luck.again': 'Work it out again',
  'luck.how':
    'Each world has other tempers and another hidden resolve. You do in it what you did here; everyone else follows their reasons. Then, one at a time, one of your decisions is changed. The shares hold for this account of the crisis, not for history.',
  'luck.worlds': 'One sign is five worlds in a hundred. {worlds} worlds each.',
  'luck.yours': 'your run',
  'luck.as-played': 'As you played',
  'luck.column.choice': 'Choice',
  'luck.table': 'How often each ending came, by choice',
  'luck.decision': '{date}: {title}',
  'luck.chance.usual':
    'Luck: with your choices {count} of 100 worlds ended as yours did. Your ending was the usual one.',
  'luck.chance.one':
    'Luck: with your choices {count} of 100 worlds ended as yours did. It could well have gone otherwise.',
  'luck.chance.rare':
    'Luck: with your choices only {count} of 100 worlds ended as yours did. The dice had a large part in it.',
  'luck.choice.none': 'Choice: none of your other choices would have made a difference worth telling.',
  'luck.choice':
    'Choice: most hung on {date}. With “{option}” instead, the shares of the endings move by {count} in 100. What moves most: “{ending}” comes in {instead} of 100 worlds rather than in {played}.',

  'luck.parted':
    'Choice and luck: of all that parted worlds that came to your ending from worlds that did not, {choice} in 100 hung on how you chose, {luck} on the dice, and {both} on both at once: choices that were right on some dice and wrong on others.',
  'luck.parted.how':
    'For this {ways} ways of choosing blindly were each tried in the same {worlds} worlds, and the differences divided between ways and worlds (analysis of variance).',

  'forecasts.title': 'Your forecasts so far',
  'forecasts.ask': 'Judge my forecasts',
  'forecasts.note': 'over all finished games kept in this browser',
  'forecasts.none':
    'No kept game has a forecast that could be judged yet. Say in a crisis how likely it is that promises hold; after a few games this page tells how well you knew.',
  'forecasts.runs':
    '{runs, plural, one {One finished game} other {# finished games}}, {count, plural, one {one forecast} other {# forecasts}} put to the test.',
  'forecasts.bins': 'What you said, and how often it came',
  'forecasts.said': 'You said',
  'forecasts.came': 'It came',
  'forecasts.count': 'Forecasts',

  'laboratory.title': 'The laboratory',
  'laboratory.open': 'The laboratory',
  'laboratory.intro':
    'Nobody plays here. Turn a judgement of this episode, say what you expect, and see how often each ending comes when every government follows its reasons.',
  'laboratory.careful':
    'This tells how the rules of the game work. That a share moves here is a reason to ask why, not a proof about history.',
  'laboratory.step.change': '1. Change something',
  'laboratory.step.bet': '2. Bet first',
  'laboratory.step.see': '3. See',
  'laboratory.presets': 'Questions to begin with',
  'laboratory.preset.outsider-in': 'What if the United States had been a member, and near?',
  'laboratory.preset.like-risks': 'What if all ran like risks?',
  'laboratory.preset.majority': 'What if three in five could have decided?',
  'laboratory.preset.open-road': 'What if the road to the victim were open?',
  'laboratory.preset.no-trust': 'What if nobody trusted anybody?',
  'laboratory.reading': 'Reading',
  'laboratory.whole': 'The whole',
  'laboratory.country': 'Whose judgements',
  'laboratory.knob.exposure': 'open to reprisal',
  'laboratory.knob.distance': 'distance',
  'laboratory.knob.moodWar': 'mood for war',
  'laboratory.knob.tie': 'tie to the challenger',
  'laboratory.knob.need': 'need of the system',
  'laboratory.knob.guests': 'fear of foreign helpers on its soil',
  'laboratory.knob.failed': 'words not kept, as others remember',
  'laboratory.knob.member': 'member of the organisation',
  'laboratory.knob.rule': 'how texts are voted on',
  'laboratory.rule.own': 'as in the episode',
  'laboratory.knob.trust': 'trust in the system',
  'laboratory.knob.resolve': 'the challenger’s resolve',
  'laboratory.value.was': '{value} (was {was})',
  'laboratory.member.0': 'no',
  'laboratory.member.1': 'yes',
  'laboratory.changed':
    '{count, plural, =0 {Nothing is changed yet.} one {One judgement is changed.} other {# judgements are changed.}}',
  'laboratory.reset': 'As it was',
  'laboratory.bet.ending': 'This ending will come',
  'laboratory.bet.way': 'How often?',
  'laboratory.bet.more': 'more often',
  'laboratory.bet.same': 'about as often',
  'laboratory.bet.fewer': 'less often',
  'laboratory.bet.first':
    'Bet before you look: a guess that can be wrong teaches more than a result that is only read.',
  'laboratory.run': 'Run both',
  'laboratory.was': 'As it is',
  'laboratory.now': 'Changed',
  'laboratory.table': 'How often each ending comes, as the episode has it and as changed',
  'laboratory.legend': 'One sign is five worlds in a hundred. The same dice for both, {worlds} worlds each.',
  'laboratory.verdict.right': 'You said {way}, and so it is: from {was} to {now} of 100.',
  'laboratory.verdict.wrong':
    'You said {way}. It went from {was} to {now} of 100: {real}. Which government changed its mind?',
  'laboratory.verdict.unmoved':
    'You said {way}. It went from {was} to {now} of 100: {real}. Which government would have had to change its mind, and why did it not?',
  'laboratory.link': 'Link to this setting',
  'laboratory.link.note': 'It holds the knobs, not the result.',
  'laboratory.link.form': 'The link could not be read, so the laboratory opened with the episode as it is.',
  'laboratory.link.knob':
    'The link turns a knob that this episode does not have, so the laboratory opened with the episode as it is.',
  'laboratory.link.value':
    'The link sets a knob to where it cannot stand, so the laboratory opened with the episode as it is.',
  'laboratory.wait': 'The episode is being fetched.',
} as const;
