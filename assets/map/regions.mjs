// The pieces of 1938 that could change hands, by the atoms they are made of. Every other atom falls to its holder.

/** Atom holders (1932, 1938, 1939, 1945) tell the pieces apart; see atoms/ownership.json. */
export const pieces = [
  { id: 'austria', owner: 'DEU', town: [16.37, 48.2] },
  { id: 'sudetenland', owner: 'CSK', town: [12.87, 50.23] },
  { id: 'teschen', owner: 'CSK', town: [18.58, 49.76] },
  { id: 'bohemia', owner: 'CSK', town: [14.42, 50.08] },
  { id: 'slovakia', owner: 'CSK', town: [19.15, 48.74] },
  { id: 'south-slovakia', owner: 'CSK', town: [21.26, 48.72] },
  { id: 'ruthenia', owner: 'CSK', town: [23.29, 48.18] },
  { id: 'danzig', owner: 'DANZIG', town: [18.65, 54.35] },
  { id: 'memel', owner: 'LTU', town: [21.2, 55.7] },
  { id: 'wilno', owner: 'POL', town: [25.28, 54.69] },
];

/** Sovereign names where the atoms know only dependencies. */
export const holderOf = {
  LTU_V: 'POL',
  MEMEL: 'LTU',
  SUDETEN: 'CSK',
  FRA_C: 'FRA',
  FRA_M: 'FRA',
  GBR_C: 'GBR',
  GBR_M: 'GBR',
  ITA_C: 'ITA',
  ESP_C: 'ESP',
  PRT_C: 'PRT',
  DNK_C: 'DNK',
};

/** Southern Ruthenia with Uzhorod, Munkács and Beregszász, awarded to Hungary on 2 November 1938; good to 10 km.
 *  Both ends lie on the frontier; the line runs from the Slovak side to the Tisza. */
export const award = {
  id: 'south-ruthenia',
  from: 'ruthenia',
  line: [
    [22.24, 48.65],
    [22.42, 48.66],
    [22.6, 48.56],
    [22.8, 48.51],
    [22.86, 48.42],
    [22.8, 48.33],
    [22.86, 48.22],
    [22.93, 48.12],
    [22.88, 48.03],
  ],
  inside: [22.64, 48.2],
};
