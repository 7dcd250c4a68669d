/** Changes of government on the road, what each made of the old promises, and where to look it up. */
export const governments = {
  'government.owns': 'It owns {share} of the words given before it, good and bad.',
  'government.GBR.1940-05-10':
    '10 May 1940: a coalition of all parties under Churchill takes office, and goes on with the war declared for Poland.',
  'government.GBR.1940-05-10.source':
    'I. C. B. Dear and M. R. D. Foot (editors), The Oxford Companion to the Second World War (1995).',
  'government.GBR.1945-07-26':
    '26 July 1945: Labour is elected. Attlee takes Churchill’s chair at Potsdam and stands by what was agreed there.',
  'government.GBR.1945-07-26.source': 'Alan Bullock, Ernest Bevin: Foreign Secretary (1983).',
  'government.GBR.1951-10-26':
    '26 October 1951: the Conservatives return, and keep the alliance that Labour had signed.',
  'government.GBR.1951-10-26.source': 'David Reynolds, Britannia Overruled (2nd edition, 2000).',
  'government.GBR.1964-10-16':
    '16 October 1964: Labour is elected. It keeps the alliances, and in 1968 says that it will leave the bases east of Suez.',
  'government.GBR.1964-10-16.source': 'David Reynolds, Britannia Overruled (2nd edition, 2000).',
  'government.GBR.1979-05-04': '4 May 1979: the Conservatives are elected; no treaty is given up.',
  'government.GBR.1979-05-04.source': 'David Reynolds, Britannia Overruled (2nd edition, 2000).',
  'government.FRA.1936-06-04':
    '4 June 1936: the Popular Front under Blum takes office, and keeps the pacts with Prague and Moscow.',
  'government.FRA.1936-06-04.source': 'Jean-Baptiste Duroselle, La décadence, 1932–1939 (1979).',
  'government.FRA.1940-07-10':
    '10 July 1940: the Assembly gives full powers to Pétain at Vichy. The Republic’s word has no owner in France; de Gaulle claims it in London.',
  'government.FRA.1940-07-10.source': 'Julian Jackson, France: The Dark Years, 1940–1944 (2001).',
  'government.FRA.1944-08-25':
    '25 August 1944: de Gaulle enters a free Paris. His provisional government holds void what Vichy had done, as his committee had declared Munich void in 1942.',
  'government.FRA.1944-08-25.source':
    'Julian Jackson, France: The Dark Years, 1940–1944 (2001). The French National Committee had declared Munich void on 29 September 1942.',
  'government.FRA.1958-06-01':
    '1 June 1958: de Gaulle is called back, and a new republic is made. Treaties stand; in 1966 it leaves the integrated commands.',
  'government.FRA.1958-06-01.source': 'Maurice Vaïsse, La grandeur (1998).',
  'government.FRA.1981-05-21':
    '21 May 1981: Mitterrand takes office, the first Socialist president of the Fifth Republic; the alliance stands.',
  'government.FRA.1981-05-21.source': 'Frédéric Bozo, La politique étrangère de la France depuis 1945 (1997).',
  'government.USA.1933-03-04':
    '4 March 1933: Roosevelt takes office. He keeps Stimson’s doctrine of not recognising what is taken by force.',
  'government.USA.1933-03-04.source': 'Robert Dallek, Franklin D. Roosevelt and American Foreign Policy (1979).',
  'government.USA.1953-01-20':
    '20 January 1953: Eisenhower takes office after twenty years of Democrats; alliances are kept.',
  'government.USA.1953-01-20.source': 'John Lewis Gaddis, Strategies of Containment (revised edition, 2005).',
  'government.USA.1961-01-20': '20 January 1961: Kennedy takes office, and says that the old pledges hold.',
  'government.USA.1961-01-20.source': 'John Lewis Gaddis, Strategies of Containment (revised edition, 2005).',
  'government.USA.1969-01-20':
    '20 January 1969: Nixon takes office. Treaties will be kept, he says at Guam in July; the soldiers should be Asia’s own.',
  'government.USA.1969-01-20.source': 'John Lewis Gaddis, Strategies of Containment (revised edition, 2005).',
  'government.USA.1981-01-20': '20 January 1981: Reagan takes office; the alliances are kept.',
  'government.USA.1981-01-20.source': 'John Lewis Gaddis, Strategies of Containment (revised edition, 2005).',
  'government.SUN.1953-03-05':
    '5 March 1953: Stalin dies. Those who follow him withdraw his claims on Turkey within three months, and keep his treaties.',
  'government.SUN.1953-03-05.source': 'Vladislav Zubok, A Failed Empire (2007). The note to Ankara is of 30 May 1953.',
  'government.SUN.1964-10-14':
    '14 October 1964: Khrushchev is removed. Brezhnev and Kosygin keep the treaties and leave out the bluffs.',
  'government.SUN.1964-10-14.source': 'Vladislav Zubok, A Failed Empire (2007).',
  'government.SUN.1985-03-11':
    '11 March 1985: Gorbachev becomes general secretary. By 1989 he has told the allies that tanks will not keep their governments in office.',
  'government.SUN.1985-03-11.source': 'Archie Brown, The Gorbachev Factor (1996).',
  'government.TUR.1950-05-22':
    '22 May 1950: the Democrats, elected on 14 May, take office from the Republicans; two months later they promise a brigade for Korea.',
  'government.TUR.1950-05-22.source': 'William Hale, Turkish Foreign Policy since 1774 (3rd edition, 2013).',
  'government.TUR.1960-05-27':
    '27 May 1960: officers take power. Their first broadcast says that Turkey stands by NATO and CENTO.',
  'government.TUR.1960-05-27.source': 'William Hale, Turkish Foreign Policy since 1774 (3rd edition, 2013).',
  'government.TUR.1983-12-13': '13 December 1983: Özal forms an elected government after three years of generals.',
  'government.TUR.1983-12-13.source': 'William Hale, Turkish Foreign Policy since 1774 (3rd edition, 2013).',
  'government.CSK.1938-10-05':
    '5 October 1938: Beneš resigns. The second republic looks to Berlin, and lets the Soviet pact lie.',
  'government.CSK.1938-10-05.source': 'Igor Lukes, Czechoslovakia between Stalin and Hitler (1996).',
  'government.CSK.1939-03-15':
    '15 March 1939: German troops march into Prague. There is no state that could keep a word.',
  'government.CSK.1939-03-15.source': 'Igor Lukes, Czechoslovakia between Stalin and Hitler (1996).',
  'government.CSK.1948-02-25': '25 February 1948: the Communists take all power in Prague.',
  'government.CSK.1948-02-25.source': 'Karel Kaplan, The Short March (1987).',
  'government.CSK.1989-12-10':
    '10 December 1989: a government without a Communist majority takes office; within weeks it asks for the Soviet troops to leave.',
  'government.CSK.1989-12-10.source': 'Timothy Garton Ash, The Magic Lantern (1990).',
  'government.POL.1939-09-17':
    '17 September 1939: the government crosses into Romania; from France, then London, its successors hold the allies to their word and keep their own.',
  'government.POL.1939-09-17.source': 'Anita Prażmowska, Britain and Poland, 1939–1943: The Betrayed Ally (1995).',
  'government.POL.1945-06-28':
    '28 June 1945: a government agreed on in Moscow takes office in Warsaw; a week later London and Washington recognise it instead of the one in London.',
  'government.POL.1945-06-28.source': 'Anita Prażmowska, Civil War in Poland, 1942–1948 (2004).',
  'government.POL.1989-08-24':
    '24 August 1989: Mazowiecki is elected prime minister. His government says from the first that it will keep the alliance’s obligations.',
  'government.POL.1989-08-24.source': 'Timothy Garton Ash, The Magic Lantern (1990).',
  'government.CHN.1949-10-01':
    '1 October 1949: the People’s Republic is proclaimed. The old republic keeps its seat, its treaties, and an island.',
  'government.CHN.1949-10-01.source': 'Odd Arne Westad, Decisive Encounters (2003).',
} as const;
