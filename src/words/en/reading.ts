/**
 * The reading room after 1991: themes of the stray quotations under the encyclopedia's entry. Each event has its day and its source;
 * any other sentence that names a year has a source under the same key. What is disputed is told from two sides that are named.
 */
export const reading = {
  'after.title': 'The reading room, after 1991',
  'after.lead':
    'The game ends in 1991; the argument does not. Under the encyclopedia’s entry somebody has gathered stray quotations from newspapers and journals, undated and of uneven worth. Here are their themes, and what can be checked.',
  'after.mark': 'Disputed and unscored',
  'after.mark.text':
    'Most of this is recent, and contested among those who know it well. There is nothing to choose here and nothing to win. Dates are sourced; judgements are somebody’s.',
  'after.themes': 'Themes',
  'after.document': 'What the document says',
  'after.disputed': 'What is disputed',
  'after.events': 'What happened',
  'after.blind': 'Blind spots',
  'after.question': 'To think about',
  'after.source': 'Source: {source}',
  'after.to-road': 'Back to the road',
  'after.to-reading': 'The reading room, after 1991',
  'after.to-reading.text': 'Gulf, Council, Tashkent, Asia, Europe: what has been tried since, disputed and unscored.',
  'after.read-end': 'Read what became of the promise',

  'after.gulf.title': 'The Gulf: a guarantor, or all the neighbours?',
  'after.gulf.document':
    'One quotation says that plans for collective security in the Gulf fall far short of a real way out of the balance of power.',
  'after.gulf.one':
    'Those who called it a failure of will point to money, to distrust of poor protectors by rich hosts, and to an American offer that was easier to take.',
  'after.gulf.other':
    'Others, in Tehran above all, say that it was never collective: Egypt wanted it all Arab, Iraq was the enemy and Iran the stranger, so it was aimed at somebody from the first day.',
  'after.gulf.event.1.date': '6 March 1991',
  'after.gulf.event.1':
    'In Damascus six Gulf monarchies, Egypt and Syria name Egyptian and Syrian troops as the nucleus of an Arab peace force.',
  'after.gulf.event.1.source': 'Los Angeles Times, 7 March 1991',
  'after.gulf.event.2.date': '8 May 1991',
  'after.gulf.event.2': 'Egypt’s president announces that all Egyptian forces will leave Saudi Arabia and Kuwait.',
  'after.gulf.event.2.source': 'Christian Science Monitor, 9 May 1991',
  'after.gulf.event.3.date': '1991',
  'after.gulf.event.3': 'Kuwait and the United States sign a defence agreement of their own.',
  'after.gulf.event.3.source': 'Congressional Research Service, as reported by CENTCOM Citadel, 13 February 2024',
  'after.gulf.event.4.date': '4–5 June 2000',
  'after.gulf.event.4':
    'The eight foreign ministers meet for the seventeenth time, in Cairo. The force was never raised.',
  'after.gulf.event.4.source': 'Middle East Intelligence Bulletin 2/6, July 2000, with the text of the statement',
  'after.gulf.blind':
    'Western accounts seldom ask how the arrangement looked from Tehran or Baghdad. Moscow’s proposals for the region seldom asked who would be bound to help, and with what.',
  'after.gulf.question': 'Is a system that leaves out the strongest neighbour safer for its members, or only smaller?',

  'after.reform.title': 'The Council: who sits there, who can bar',
  'after.reform.document':
    'Two quotations ask for a Security Council that reflects the present world. A third calls the publisher of a secretary-general’s article “globalist”: that is polemic, not a finding.',
  'after.reform.one':
    'Brazil, Germany, India and Japan hold that new permanent members would give the Council authority; African states ask for the veto as well, as long as anybody has it.',
  'after.reform.other':
    'Italy, Pakistan, Mexico and others hold that more permanent seats would only freeze other privileges, and want elected ones. No holder of a veto has given it up.',
  'after.reform.event.1.date': '21 March 2005',
  'after.reform.event.1':
    'Kofi Annan asks states to treat a threat to one as a threat to all, and lays out two models: six new permanent seats, or eight renewable ones. Neither has a new veto.',
  'after.reform.event.1.source': 'In Larger Freedom (A/59/2005); UN News, July 2005',
  'after.reform.event.2.date': '14–16 September 2005',
  'after.reform.event.2':
    'The world summit accepts a responsibility to protect people from genocide, war crimes, ethnic cleansing and crimes against humanity. It does not enlarge the Council.',
  'after.reform.event.2.source': 'World Summit Outcome, A/RES/60/1, paragraphs 138–139 and 153',
  'after.reform.event.3.date': '26 April 2022',
  'after.reform.event.3':
    'The Assembly decides without a vote that it will meet within ten working days of every veto and debate it. The veto itself stays as it was.',
  'after.reform.event.3.source': 'A/RES/76/262; International Legal Materials, January 2023',
  'after.reform.blind':
    'Each great power remembers the vetoes of the others. The Soviet Union cast many early on; later the United States cast many too; each called its own a defence of the Charter.',
  'after.reform.question': 'Would a Council that nobody can bar be obeyed by those it outvotes?',

  'after.tashkent.title': 'Tashkent: the same words, another alliance',
  'after.tashkent.document':
    'One scrap lists the members of the Collective Security Treaty Organization. Its list is out of date: Uzbekistan stands in it.',
  'after.tashkent.one':
    'Its members’ governments call it a system of the region, founded on the same article of the Charter as other pacts, and say that it came when Kazakhstan asked.',
  'after.tashkent.other':
    'Armenia’s government, and many critics, say that it came for a government and not for a border: whoever decides what aggression is decides whom the promise covers.',
  'after.tashkent.event.1.date': '15 May 1992',
  'after.tashkent.event.1':
    'Former Soviet republics sign in Tashkent that aggression against one is aggression against all. Later it becomes an organization.',
  'after.tashkent.event.1.source': 'Treaty on Collective Security, article 4; TASS, 28 June 2012',
  'after.tashkent.event.2.date': '19 December 2012',
  'after.tashkent.event.2':
    'Uzbekistan’s membership is suspended at its own wish. It had asked for words that rule out using the common forces inside a member state.',
  'after.tashkent.event.2.source': 'TASS, 19 December 2012',
  'after.tashkent.event.3.date': 'January 2022',
  'after.tashkent.event.3':
    'Common forces are sent out for the first time: to Kazakhstan, whose government faces unrest at home.',
  'after.tashkent.event.3.source': 'Commonspace, 7 January 2022; Human Security Centre, 8 February 2022',
  'after.tashkent.event.4.date': '13 September 2022',
  'after.tashkent.event.4':
    'After fighting on its border Armenia asks for military help against Azerbaijan. It is sent missions to study the matter.',
  'after.tashkent.event.4.source': 'Azatutyun, autumn 2022; JAMnews, 24 November 2022',
  'after.tashkent.event.5.date': '23 February 2024',
  'after.tashkent.event.5': 'Armenia’s prime minister confirms that it has frozen its participation.',
  'after.tashkent.event.5.source': 'Asia-Plus, 22 October 2024',
  'after.tashkent.blind':
    'Seen from Moscow, small members’ fear of their protector is easily missed. Seen from the West, it is easily missed that Washington’s treaty, too, leaves each member to judge what help it deems necessary.',
  'after.tashkent.question': 'Who should say what aggression is: the attacked, the allies, or somebody outside?',

  'after.asia.title': 'Asia: talk without a guarantee',
  'after.asia.document':
    'One quotation wants Japan to help build, over ten years, an Asian framework of collective security with some American part in it.',
  'after.asia.one':
    'Governments in South-East Asia hold that habits of talking, by consensus and without enemies named, have kept a crowded region calmer than treaties would.',
  'after.asia.other':
    'Sceptics in Tokyo, Seoul and Washington answer that forums warn nobody off, and that peace there rests on American alliances; Beijing calls those alliances leftovers of the Cold War.',
  'after.asia.event.1.date': '25 July 1994',
  'after.asia.event.1':
    'The ASEAN Regional Forum meets in Bangkok for the first time, with America, Russia, China and Japan at the table. It is to build confidence; nobody owes anybody help.',
  'after.asia.event.1.source': 'Chairman’s statement, first ASEAN Regional Forum, 25 July 1994',
  'after.asia.event.2.date': '19 September 2005',
  'after.asia.event.2':
    'In Beijing six states agree on a Korean peninsula without nuclear weapons, and to explore security cooperation in North-East Asia.',
  'after.asia.event.2.source': 'Joint statement of the fourth round of the six-party talks, 19 September 2005',
  'after.asia.event.3.date': '14 April 2009',
  'after.asia.event.3': 'North Korea declares that it leaves the talks. They have not met since the end of 2008.',
  'after.asia.event.3.source': 'Yonhap, 14 August 2014',
  'after.asia.blind':
    'The Soviet plan of 1969 was read as a ring around China. Western plans since have been slow to ask whether China reads them the same way.',
  'after.asia.blind.source': 'The sources of the episode “Collective security for Asia” in this game',
  'after.asia.question': 'What would have to be settled first, before a promise in this region could be believed?',

  'after.europe.title': 'Europe: a treaty for all, or an alliance that grows?',
  'after.europe.document':
    'The entry says that blocs of others divided Europe, and that socialist states wanted a system for all. It is silent on what the bloc of its own did to its members.',
  'after.europe.one':
    'Russian governments hold that nobody should strengthen their own safety at the cost of others, and that an alliance that moves east does so.',
  'after.europe.other':
    'Governments in Warsaw, Prague and elsewhere answer that they asked to join, that a state may choose its alliances, and that a treaty for all gave no one a soldier.',
  'after.europe.event.1.date': '12 March 1999',
  'after.europe.event.1':
    'Poland, Hungary and the Czech Republic join NATO, the first members of the former Warsaw Pact to do so as states of their own.',
  'after.europe.event.1.source': 'RFE/RL, 12 March 1999',
  'after.europe.event.2.date': '29 November 2009',
  'after.europe.event.2':
    'Russia’s president publishes a draft treaty for the whole region: no state or organization may strengthen its security at the cost of others. It is discussed, and not signed.',
  'after.europe.event.2.source':
    'Text on the Kremlin’s website, 29 November 2009; R. Weitz, German Marshall Fund, May 2012',
  'after.europe.event.3.date': '25 February 2022',
  'after.europe.event.3':
    'The day after Russia invades Ukraine, a Council text that deplores it has eleven votes for, three abstentions, and falls by Russia’s veto.',
  'after.europe.event.3.source': 'Security Council Report on S/2022/155; UN press release SC/14809',
  'after.europe.blind':
    'Moscow spoke of security that cannot be divided and invaded a neighbour. The West spoke of a Europe whole and free and left open, for years, what it would do for states between.',
  'after.europe.question':
    'Can a state be both inside a system and the one that the others fear? It was asked in 1954 too.',
  'after.europe.question.source': 'The sources of the episode of 1954 in this game',

  'after.worth.title': 'Failed, or beyond price?',
  'after.worth.document':
    'The last quotation holds that the United Nations has failed badly at collective security and is still beyond price, for relief and for building schools and hospitals.',
  'after.worth.one':
    'Realists, Kissinger among them, conclude that states seldom fight for a principle, and that peace is kept by balance. He was also an actor in what he judged.',
  'after.worth.other':
    'Defenders answer that the promise was hardly ever kept as written, so that it has hardly ever been tried; and that even a broken rule tells who broke it.',
  'after.worth.event.1.date': '17 March 2011',
  'after.worth.event.1':
    'The Council allows all necessary measures to protect civilians in Libya: ten for, five abstain, among them Russia, China and Germany.',
  'after.worth.event.1.source': 'S/RES/1973 (2011); UN News Centre, 17 March 2011',
  'after.worth.event.2.date': '27 February 2022',
  'after.worth.event.2':
    'Barred by a veto, the Council hands the war in Ukraine to an emergency session of the Assembly, by the way that was opened in 1950.',
  'after.worth.event.2.source': 'S/RES/2623 (2022); UN press release SC/14809',
  'after.worth.blind':
    'Over Libya those who acted were reproached with going beyond what was allowed; over Ukraine the one who barred was a party to the war. Each side cites the other’s case.',
  'after.worth.question': 'If you could keep only one part of the promise, which would it be, and who would pay?',
} as const;
