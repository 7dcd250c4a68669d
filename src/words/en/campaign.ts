/** The campaign: one country on its road from 1931 to 1991. */
export const campaign = {
  'campaign.title': 'The road, 1931–1991',
  'campaign.name': 'The road of {country}, 1931–{year}',
  'campaign.lead':
    'Lead one country through all the crises in which it had a seat. What you keep and what you break goes with you, and fades with the years. Any episode can also be played by itself, from history’s ledger.',
  'campaign.begin.title': 'Whom will you lead?',
  'campaign.begin.seats': 'A seat in {count, plural, one {one crisis} other {# crises}}, {from} to {to}.',
  'campaign.begin.short': 'Its road is short: it ends in {year}, and that is told.',
  'campaign.begin.go': 'Begin the road',
  'campaign.begin.again': 'Begin another road',
  'campaign.begin.careful': 'The road that is open now will be closed. Its runs stay in the archive.',
  'campaign.earlier': 'Roads that are over',
  'campaign.earlier.line':
    '{country}, begun on {date}: {count, plural, =0 {nothing played} one {one crisis played} other {# crises played}}',
  'campaign.over.text': 'This road is over. It can be read again; nothing more is played on it.',
  'campaign.over.back': 'Back to the open road',

  'campaign.rules': 'What goes with you, and how it fades',
  'campaign.rules.difference':
    'Each episode holds history’s ledger already. The road brings only what you made different: your run is laid beside the line that your government really took, on the same dice.',
  'campaign.rules.inherited':
    'Of a difference in words, means and trust the next crisis takes over {inherited}; across the world war {acrossWar}.',
  'campaign.rules.half':
    'Then time works. A broken word weighs half after {broken} years, a kept one after {kept}, trust in the system after {trust}, means after {means}, the mood at home after {mood}.',
  'campaign.rules.governments':
    'A newly elected government owns {ownsAll} of its predecessors’ words, new rulers {ownsMost}, a new state {ownsLittle}.',
  'campaign.rules.opt-out':
    'A pact of non-aggression with the challenger does not go with you: by the next crisis the other side is at war with you or gone, as the pact of August 1939 ended with the attack of 22 June 1941. What goes on is the promise that it broke.',
  'campaign.rules.sources':
    'Where this comes from: Gibler (2008) and Crescenzi and others (2012) on what alliances kept and broken do to a name; LeVeck and Narang (2017) on why hard times excuse; Baumeister and others (2001) on why a bad name is harder to undo; Organski and Kugler (1977, 1980) on how soon means grow again; Leeds, Mattes and Vogel (2009) and Renshon and others (2018) on what a new government inherits. They give the direction, and for means the size; that a name fades, and all other rates, are our guesses.',

  'campaign.stations': 'The road',
  'campaign.station.over': 'Played: “{ending}”',
  'campaign.station.open': 'Begun, and not over',
  'campaign.station.waiting': 'Not played yet',
  'campaign.station.unplayed': 'Not played on this road',
  'campaign.station.told': '{country} had no seat here. On this road it goes as it went, and history’s ledger stands.',
  'campaign.station.ended': 'The road of {country} had ended by then.',
  'campaign.station.missing':
    'The run of this crisis is no longer in the archive. Until it is played again, or brought back, the road goes here as history did. Nothing else is lost.',
  'campaign.station.unreadable':
    'The run of this crisis cannot be played again here, so the road goes as history did: {why} It is still in the archive.',
  'campaign.station.as-history': 'You left what history left: nothing goes on from here.',
  'campaign.station.left': 'What went on from here, against history’s line',
  'campaign.left.kept':
    '{country} kept {count, plural, one {one promise} other {# promises}} {than, select, more {more} other {fewer}}.',
  'campaign.left.partly':
    '{country} kept {count, plural, one {one promise} other {# promises}} {than, select, more {more} other {fewer}} in part.',
  'campaign.left.broken':
    '{country} broke {count, plural, one {one promise} other {# promises}} {than, select, more {more} other {fewer}}.',
  'campaign.left.trust':
    'Trust in the system ended {points, plural, one {one point} other {# points}} {than, select, more {higher} other {lower}}.',
  'campaign.left.means':
    '{country} had {points, plural, one {one point} other {# points}} {than, select, more {more} other {fewer}} of its means left.',
  'campaign.left.signed': '{country} signed what it had not signed in history.',
  'campaign.left.unsigned': '{country} did not sign what it had signed in history.',
  'campaign.left.charter': 'The charter you wrote is the rule-book from here on.',

  'campaign.brought': 'What the road brought here',
  'campaign.brings': 'What the road will bring here',
  'campaign.brings.nothing':
    'Nothing: so far the road left what history left, or it has faded. The crisis opens from history’s ledger.',
  'campaign.change.trust': 'Trust in the system opens at {now} of 100, where history had {before}.',
  'campaign.change.readiness': 'Helpers can act as one to {now} of 100, instead of {before}: so your charter has it.',
  'campaign.change.automaticity':
    'The general duty binds to {now} of 100, instead of {before}: so your charter has it.',
  'campaign.change.kept': 'The record of {country} opens with {now} deeds kept instead of {before}.',
  'campaign.change.failed': 'The record of {country} opens with {now} deeds failed instead of {before}.',
  'campaign.change.mood': 'The mood at home in {country} opens at {now} of 4 instead of {before}.',
  'campaign.change.power': 'The power of {country} opens at {now} of 4 instead of {before}.',
  'campaign.change.member': '{country} is a member, for under your charter all are.',
  'campaign.change.treaty-new': '{by} is bound to {to} by what it signed on this road.',
  'campaign.change.treaty-gone': '{by} is not bound to {to}: on this road it never signed.',
  'campaign.change.rule': '“{beat}” is decided by {now}, not by {before}.',
  'campaign.change.voters': 'In “{beat}” the vote is with {voters}.',
  'campaign.change.concurring': 'In “{beat}” every holder of a veto must say yes; silence bars.',
  'campaign.change.waits': '“{beat}” comes only if the Council has decided before.',
  'campaign.why.title': 'All of it, and why',
  'campaign.more': '{count, plural, one {one line more} other {# lines more}}',
  'campaign.why.fading':
    '{episode}, {years, plural, =0 {less than a year} one {one year} other {# years}} before: of a broken word of {country} {broken} still counts, of a kept one {kept}.',

  'campaign.play': 'Play {title}',
  'campaign.play-next': 'Play next: {title}',
  'campaign.go-on': 'Go on: {title}',
  'campaign.again': 'Play it again on this road',
  'campaign.alone': 'Play it from history’s ledger instead',
  'campaign.alone.other': 'Play it from another capital, from history’s ledger',
  'campaign.watch': 'See your run again',
  'campaign.debrief': 'Read its debrief',
  'campaign.fork-stands': 'Let this run stand on the road: {name}',
  'campaign.history-line': 'The line of the governments',
  'campaign.history': 'See history’s line of it',

  'campaign.atlas': 'The chain, decade by decade',
  'campaign.atlas.decade': 'The {decade}s',
  'campaign.atlas.kept': '{count} kept',
  'campaign.atlas.partly-kept': '{count} in part',
  'campaign.atlas.broken': '{count} broken',
  'campaign.atlas.forgotten': '{count} forgotten',
  'campaign.atlas.none': 'none due',
  'campaign.atlas.over': 'played',
  'campaign.atlas.open': 'begun',
  'campaign.atlas.waiting': 'to come',
  'campaign.atlas.unplayed': 'not played',
  'campaign.atlas.told': 'no seat',
  'campaign.atlas.ended': 'after the end',
  'campaign.atlas.missing': 'run lost',
  'campaign.atlas.unreadable': 'unreadable',
  'campaign.working': 'The road is being worked out …',

  'campaign.ledger': 'The ledger of sixty years',
  'campaign.ledger.text':
    '{count, plural, =0 {No promise of your own stands in it yet.} one {One promise of your own: {ends}.} other {# promises of your own: {ends}.}}',
  'campaign.ledger.legend': 'Each link is one of your promises, in the year of its crisis.',
  'campaign.ledger.silent': 'No promise of yours fell due in {crises}.',
  'campaign.ledger.others': 'Who kept what',
  'campaign.ledger.others.text': 'Over all the crises you have played on this road.',
  'campaign.ledger.country': 'Country',

  'campaign.debrief-back': 'Back to the road',
  'campaign.debrief-back.text': 'This run stands on your road. See what it carries into the next crisis.',
  'campaign.unreadable':
    'The list of your roads could not be read. It is kept with what was set aside in the archive; your runs are not touched.',
  'campaign.seat-kept': 'On your road you lead {country}. A run from another capital is not part of it.',

  'campaign.end.kicker': 'The reading room, after 1991',
  'campaign.end.kicker.short': 'Where the road ends',
  'campaign.end.title': 'What became of the promise',
  'campaign.end.ready': 'Your road is at its end.',
  'campaign.end.CSK':
    'Czechoslovakia’s road is short. On 15 March 1939 German troops marched into Prague, and the state that had promised and been promised was gone. It was made again in 1945, under another promise; its seat in this game ends here.',
  'campaign.end.counts.none': 'In sixty years {country} gave no word of its own that a crisis put to the test.',
  'campaign.end.counts':
    '{country} gave {count, plural, one {one word} other {# words}} that a crisis put to the test. {kept, plural, =0 {None was kept whole} one {One was kept whole} other {# were kept whole}}, {partly, plural, =0 {none in part} one {one in part} other {# in part}}; {broken, plural, =0 {none was broken} one {one was broken} other {# were broken}}, and {forgotten, plural, =0 {none was quietly forgotten} one {one was quietly forgotten} other {# were quietly forgotten}}.',
  'campaign.end.longest':
    'The promise kept longest stood {years, plural, =0 {less than a year} one {one year} other {# years}}: {promise}',
  'campaign.end.costliest':
    'The broken one that cost most, in a crisis that left {left} in 100 of the victim: {promise}',
  'campaign.end.unbroken': 'No promise of yours was broken when it fell due.',
  'campaign.end.trust.more':
    'All together, your choices left the system with {points, plural, one {one point} other {# points}} more trust than history’s did, in the years they were made.',
  'campaign.end.trust.fewer':
    'All together, your choices left the system with {points, plural, one {one point} other {# points}} less trust than history’s did, in the years they were made.',
  'campaign.end.trust.same': 'All together, your choices left as much trust in the system as history’s did.',
  'campaign.end.last':
    'The promise itself is older than your road, and has not ended with it. That aggression anywhere is everyone’s business is still written in the Charter, and it is still a question, each time, who will pay for it.',
  'campaign.end.close': 'Close this road',

  'charter.shown': 'Your charter',
  'charter.voting': 'Article on voting',
  'charter.voting.every-member': 'Every member with a vote must agree; one refusal ends it.',
  'charter.voting.great-powers': 'The great powers must be of one mind; each may bar the text.',
  'charter.voting.yalta': 'The great powers must not say no; each may bar the text.',
  'charter.voting.majority': 'A majority decides. Nobody can bar the text alone.',
  'charter.agenda': 'Article on voting, for procedure',
  'charter.agenda.every-member': 'One refusal also keeps a question from the Assembly.',
  'charter.agenda.great-powers': 'A great power’s no also keeps a question from the Assembly.',
  'charter.agenda.yalta': 'Procedure is free: no refusal keeps a question from the Assembly.',
  'charter.agenda.majority': 'A majority decides what goes to the Assembly.',
  'charter.abstention.bars': 'To abstain, or to stay away, is to bar.',
  'charter.abstention.no-bar': 'To abstain, or to stay away, bars nothing.',
  'charter.abstention.unsaid': 'On an empty chair it says nothing.',
  'charter.membership.signers': 'Members are those who signed.',
  'charter.membership.universal': 'All states are members, and all who are asked here have a vote.',
  'charter.membership.great-power-door': 'The great powers keep the door, and have the vote among themselves.',
  'charter.regional': 'Article on regional pacts',
  'charter.regional.council-first': 'Pacts may help only after the Council has decided.',
  'charter.regional.self-defence': 'Pacts may help at once, until the Council has acted.',
  'charter.regional.free-hand': 'Pacts may help as they see fit, Council or not.',
  'charter.forces': 'Article on forces',
  'charter.forces.volunteers': 'Soldiers are asked for; nobody owes them.',
  'charter.forces.agreements': 'Soldiers come as special agreements say. There are none yet.',
  'charter.forces.standing': 'Forces stand ready at the Council’s call.',
} as const;
