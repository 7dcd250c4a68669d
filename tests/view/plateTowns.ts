/** Towns of each plate, and who held them on its day, as any atlas of the year shows. */
interface Holders {
  /** When: the day of the plate. */
  readonly on: string;
  /** Town of the plate, and the holder of the land it stands on. */
  readonly holders: Readonly<Record<string, string>>;
  /** The pieces that could change hands, each by towns or points of its own. */
  readonly pieces: Readonly<Record<string, string>>;
}

export const towns: Readonly<Record<string, Holders>> = {
  'europe-1938': {
    on: '29 September 1938',
    holders: {
      london: 'GBR',
      edinburgh: 'GBR',
      paris: 'FRA',
      strasbourg: 'FRA',
      metz: 'FRA',
      prague: 'CSK',
      pilsen: 'CSK',
      brno: 'CSK',
      bratislava: 'CSK',
      kosice: 'CSK',
      uzhorod: 'CSK',
      chust: 'CSK',
      eger: 'CSK',
      carlsbad: 'CSK',
      reichenberg: 'CSK',
      aussig: 'CSK',
      troppau: 'CSK',
      teschen: 'CSK',
      berlin: 'DEU',
      vienna: 'DEU',
      breslau: 'DEU',
      konigsberg: 'DEU',
      cologne: 'DEU',
      berchtesgaden: 'DEU',
      warsaw: 'POL',
      poznan: 'POL',
      katowice: 'POL',
      lwow: 'POL',
      wilno: 'POL',
      danzig: 'DANZIG',
      memel: 'LTU',
      kaunas: 'LTU',
      moscow: 'SUN',
      minsk: 'SUN',
      kiev: 'SUN',
      kamenets: 'SUN',
      odessa: 'SUN',
      leningrad: 'SUN',
      bucharest: 'ROU',
      cernauti: 'ROU',
      cluj: 'ROU',
      budapest: 'HUN',
      zagreb: 'YUG',
      trieste: 'ITA',
      rome: 'ITA',
      geneva: 'CHE',
      dublin: 'IRL',
    },
    pieces: {
      eger: 'sudetenland',
      reichenberg: 'sudetenland',
      troppau: 'sudetenland',
      prague: 'bohemia',
      pilsen: 'bohemia',
      brno: 'bohemia',
      'to-teschen': 'teschen',
      vienna: 'austria',
      bratislava: 'slovakia',
      kosice: 'south-slovakia',
      uzhorod: 'south-ruthenia',
      chust: 'ruthenia',
      wilno: 'wilno',
    },
  },
};
