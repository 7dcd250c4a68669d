/** What would have changed their mind: the smallest change after which a government would have chosen otherwise. */
export const whatif = {
  'whatif.title': 'What would have changed their mind?',
  'whatif.flip': 'If {change}, the choice would have been: {option}.',
  'whatif.person': 'You decided this yourself. What follows would have changed the mind of your cabinet.',
  'whatif.none': 'No single change on the list would have changed this decision.',
  'whatif.trying': 'Tried so far: {tried} of {of}.',
  'whatif.temper':
    'For the same eight reasons, but of another temper, this cabinet would have chosen the same in {percent} of all cases.',
  'whatif.how':
    'Each line was found by playing the crisis again up to this decision, with the same luck and one thing otherwise. The list is closed: words in private, other decisions, more or fewer divisions, deeds remembered, a treaty by name, and the judgements of the historian. What can be done in a day comes first; what would need another country comes last.',

  'whatif.change.assure': '{by} had assured {to} in private on {date} that it would act',
  'whatif.change.offer': '{by} had taken some of the costs of {to} on itself on {date}',
  'whatif.change.press.firm': '{by} had leaned on {to} on {date} to stand firm',
  'whatif.change.press.yield': '{by} had leaned on {to} on {date} to give way',
  'whatif.change.warn': '{by} had warned {to} in private on {date}',
  'whatif.change.option': '{by} had decided otherwise on {date}: {option}',
  'whatif.change.divisions.more': '{by} had had {count, plural, one {# division} other {# divisions}} more',
  'whatif.change.divisions.less': '{by} had had {count, plural, one {# division} other {# divisions}} fewer',
  'whatif.change.belief.kept.more':
    '{by} had remembered {count, plural, one {one kept promise} other {# kept promises}} more of {to}',
  'whatif.change.belief.kept.less':
    '{by} had remembered {count, plural, one {one kept promise} other {# kept promises}} less of {to}',
  'whatif.change.belief.failed.more':
    '{by} had remembered {count, plural, one {one broken promise} other {# broken promises}} more of {to}',
  'whatif.change.belief.failed.less':
    '{by} had remembered {count, plural, one {one broken promise} other {# broken promises}} less of {to}',
  'whatif.change.record.kept.more':
    'all had remembered {count, plural, one {one kept promise} other {# kept promises}} more of {by}',
  'whatif.change.record.kept.less':
    'all had remembered {count, plural, one {one kept promise} other {# kept promises}} less of {by}',
  'whatif.change.record.failed.more':
    'all had remembered {count, plural, one {one broken promise} other {# broken promises}} more of {by}',
  'whatif.change.record.failed.less':
    'all had remembered {count, plural, one {one broken promise} other {# broken promises}} less of {by}',
  'whatif.change.treaty.none': '{by} had not been bound to {victim} by a treaty',
  'whatif.change.treaty.loose': 'a treaty had bound {by} to {victim}, loosely',
  'whatif.change.treaty.firm': 'a treaty had bound {by} to {victim} by name',
  'whatif.change.trust.more': 'governments had trusted joint promises more when it began, by {count} in a hundred',
  'whatif.change.trust.less': 'governments had trusted joint promises less when it began, by {count} in a hundred',

  'whatif.change.dial.moodWar.more': 'the public of {by} had been readier for force, {steps}',
  'whatif.change.dial.moodWar.less': 'the public of {by} had been less ready for force, {steps}',
  'whatif.change.dial.mood.more': 'the public of {by} had been readier for measures short of force, {steps}',
  'whatif.change.dial.mood.less': 'the public of {by} had been less ready for measures short of force, {steps}',
  'whatif.change.dial.exposure.more': '{by} had been more open to reprisal, {steps}',
  'whatif.change.dial.exposure.less': '{by} had been less open to reprisal, {steps}',
  'whatif.change.dial.distance.more': '{by} had lain farther away, {steps}',
  'whatif.change.dial.distance.less': '{by} had lain nearer, {steps}',
  'whatif.change.dial.tie.more': '{by} had had more to lose in {challenger} as a friend, {steps}',
  'whatif.change.dial.tie.less': '{by} had had less to lose in {challenger} as a friend, {steps}',
  'whatif.change.dial.stake.more': '{by} had had more at stake there, {steps}',
  'whatif.change.dial.stake.less': '{by} had had less at stake there, {steps}',
  'whatif.change.dial.need.more': '{by} had needed the help of others more for itself, {steps}',
  'whatif.change.dial.need.less': '{by} had needed the help of others less for itself, {steps}',
  'whatif.change.dial.law.more': 'the rule itself had weighed more with {by}, {steps}',
  'whatif.change.dial.law.less': 'the rule itself had weighed less with {by}, {steps}',
  'whatif.change.dial.trade.more': '{by} had had more trade to lose, {steps}',
  'whatif.change.dial.trade.less': '{by} had had less trade to lose, {steps}',
  'whatif.change.dial.audience.more': 'voters of {by} had punished a broken word more, {steps}',
  'whatif.change.dial.audience.less': 'voters of {by} had punished a broken word less, {steps}',
  'whatif.change.dial.align.more': '{by} had leaned more on the power it followed, {steps}',
  'whatif.change.dial.align.less': '{by} had leaned less on the power it followed, {steps}',
  'whatif.change.dial.guests.more': '{by} had feared foreign helpers on its soil more, {steps}',
  'whatif.change.dial.guests.less': '{by} had feared foreign helpers on its soil less, {steps}',
  'whatif.change.dial.claim.more': '{by} had wanted more for itself, {steps}',
  'whatif.change.dial.claim.less': '{by} had wanted less for itself, {steps}',
  'whatif.change.dial.duty.more': '{by} had owed more under the general rule, {steps}',
  'whatif.change.dial.duty.less': '{by} had owed less under the general rule, {steps}',
  'whatif.steps':
    '{count, plural, =2 {by half a step of five} =4 {by one step of five} =8 {by two steps of five} other {by more than two steps of five}}',
} as const;
