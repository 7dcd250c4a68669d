/** What each map simplifies or leaves out. Sources and precision of every line: assets/map. */
export const mapNotes = {
  'map-note.all':
    'Coasts and surviving frontiers are true to a few kilometres. Hatched land is claimed or held by force, by one rule for everyone; the map takes no side. A dotted line recalls a frontier that had gone, or that many did not accept. Names are those of English atlases of the time; lakes and rivers are today’s. The smallest territories, such as Zara, Tangier, Ifni or Kwang-chow-wan, are left out, and so are the lines within one empire. Capitals beyond the edge stand in their direction, not at their distance.',

  'map-note.asia-1931':
    'Frontiers of September 1931. Manchuria turns on 5 February 1932, when Harbin fell; in truth its towns were taken one by one. Jehol and the west of Manchuria are drawn by hand, true to 20 km at best, Kwantung to 10. Railway zones and concessions are too narrow to show. Tibet, which China claimed, is shown as the land that governed itself.',
  'map-note.europe-1934':
    'Frontiers of 1934; the Saar turns on 1 March 1935. It is drawn with the borders of today’s Land, about a third larger than the territory of 1920. The zone of the Rhine without troops is schematic (20 km). Danzig, Memel, Wilno and Bessarabia are drawn by hand, true to 10–15 km. Wilno, which Lithuania claimed, is Polish here, and Bessarabia, which Moscow claimed, Romanian: as held.',
  'map-note.ethiopia-1935':
    'Frontiers of 1935. The parts of Ethiopia are ours, after the plan of Hoare and Laval; nobody ever marked such lines, and they may be 30 km out and more. Tigre turns in November 1935 and the Danakil in March 1936, each at once; in truth fighting went on behind the front. The Sudan, ruled by Britain and Egypt together, has Britain’s colour. The frontiers of inner Arabia, not fixed then, are today’s.',
  'map-note.europe-1938':
    'Frontiers of September 1938. The Sudeten districts, Teschen and the strip that Hungary got in November are drawn by hand, true to 10–15 km. The districts were handed over in stages from 1 to 10 October; here they turn at once. Poland’s small gains in Slovakia are left out. Austria, annexed in March, is recalled by a dotted line. Spain was at war with itself; it has one colour.',
  'map-note.europe-1939':
    'Frontiers of 30 March 1939. Bohemia and Moravia, occupied two weeks before, have Germany’s colour and a dotted line. Albania turns on 7 April, the Hatay on 23 July. The Corridor is cut off at Bydgoszcz, for it never had an edge. Eastern Poland is what became Soviet for good in 1945: near Białystok and Przemyśl the lines of August and September 1939 lay 30 to 60 km farther west.',
  'map-note.world-1945':
    'Frontiers as the conferences dealt with them, not the fronts of the war: in October 1943 much of this land was occupied. The zones of Germany appear on 5 June 1945, when four powers took over; troops moved into them weeks later. Berlin, under all four, has the colour of the zone around it. The Baltic lands, annexed in 1940 and not given up by most Western states, are coloured as held; Manchuria as China’s. Colonies have the colour of those who ruled them.',
  'map-note.korea-1950':
    'Frontiers of June 1950; the 38th parallel is exact. North and south of it Korea is drawn in five parts, which change hands whole; the true front moved every day. Their edges are ours, 20 km and more. The armistice line of 1953 is not drawn. Japan, under occupation, has its own colour; Okinawa has America’s.',
  'map-note.europe-1954':
    'Frontiers of January 1954. Trieste, a Free Territory on paper, is shown in its two zones, drawn by hand; they turn on 26 October 1954. The Saar has the borders of today’s Land. Austria is hatched, for four powers held it. West Berlin, under three, has the colour of the Federal Republic. The three Baltic lands are dotted: most Western states never accepted that they were Soviet.',
  'map-note.europe-1955':
    'Frontiers of May 1955. Austria is hatched until 27 July 1955, when its treaty came into force; the last troops left by October. Morocco and Tunisia turn in March 1956; Spain’s part of Morocco, given up in April, is left as it was. The Saar has the borders of today’s Land. West Berlin, under three powers, has the colour of the Federal Republic. The three Baltic lands are dotted: most Western states never accepted that they were Soviet.',
  'map-note.europe-1957':
    'Frontiers of October 1957. Cyprus turns in August 1960 and Algeria in July 1962; the British bases on Cyprus and the war in Algeria are not drawn. West Berlin, under three powers, has the colour of the Federal Republic; the Wall of 1961 moved no frontier. The three Baltic lands are dotted: most Western states never accepted that they were Soviet.',
  'map-note.asia-1954':
    'Frontiers of the autumn of 1954. The 17th parallel in Vietnam is exact. The line through Kashmir, all of which both sides claimed, is that of today’s provinces; so are the disputed frontiers of the Himalaya and the unfixed ones of Arabia. Sinai is Israeli-held from November 1956 to March 1957, Malaya independent from August 1957, Syria in Egypt’s colour from February 1958. Jordan’s short union with Iraq is left out.',
  'map-note.asia-1969':
    'Frontiers of the summer of 1969. East Pakistan becomes Bangladesh on 16 December 1971, the day of the surrender at Dacca; most states recognised it in the months after. Land that Israel took in 1967 has Israel’s colour. The Gulf states turn in 1971, Okinawa in May 1972. Who held which valley in Vietnam, Laos and Cambodia is not drawn. Kashmir, the Himalaya and Arabia are as on today’s maps.',
  'map-note.europe-1973':
    'Frontiers of 1973. In Europe one line moved before the Final Act: northern Cyprus is hatched from August 1974, along today’s line; the zone between the armies and the British bases are not drawn. West Berlin, under three powers, has the colour of the Federal Republic. The three Baltic lands are dotted: most Western states never accepted that they were Soviet.',
  'map-note.gulf-1990':
    'Frontiers of 1 August 1990. Kuwait is one piece, with its islands. The neutral zones on the Saudi frontier, divided since 1970 and 1981, are drawn as divided. The desert frontier of Yemen, not fixed then, is today’s. Land that Israel took in 1967 has Israel’s colour. Kurdistan is named as a land, not as a state. The water between Arabia and Iran, whose name is disputed, is called the Gulf.',
} as const;
