/** The baked plates, and a model of the opening day of 1938, for the tests of the stage. */
import fs from 'node:fs';
import type { MapId, StageModel, StageThread, ThreadState } from '../../src/view/model/stageModel';
import type { Measure } from '../../src/view/stage/lettering';
import { type Plate, type PlateFile, readPlate } from '../../src/view/stage/plate';

export const plateFileOf = (map: MapId): PlateFile =>
  JSON.parse(fs.readFileSync(new URL(`../../assets/map/${map}.json`, import.meta.url), 'utf8'));
export const plate = readPlate(plateFileOf('europe-1938'));

/** A ruler for which every letter is as wide as 0.6 of its height. */
export const ruler: Measure = (text, font) => {
  const size = Number(/([\d.]+)px/.exec(font)?.[1]);
  return [...text, ''].map((_, i) => i * size * 0.6);
};

/** Everything that has a name on a plate, points left out. */
export const namedOn = ({ places, countries, lands, seas }: Plate): readonly string[] => [
  ...[...places.values()].filter(({ kind }) => kind !== 'point').map(({ id }) => id),
  ...[...countries, ...lands, ...seas].map(({ id }) => id),
];

/** Every id is its own name, which is longer than most real ones. */
const names = Object.fromEntries(namedOn(plate).map((id) => [id, id]));

export const thread = (from: string, to: string, state: ThreadState): StageThread => ({
  id: `${from}-${to}`,
  from,
  to,
  state,
  words: '',
});

export const opening: StageModel = {
  map: 'europe-1938',
  names,
  shortNames: {},
  signOfCondition: 'if',
  countries: [
    { id: 'FRA', role: 'you', capital: 'paris' },
    { id: 'GBR', role: 'other', capital: 'london' },
    { id: 'SUN', role: 'other', capital: 'moscow' },
    { id: 'CSK', role: 'victim', capital: 'prague' },
    { id: 'DEU', role: 'challenger', capital: 'berlin' },
    { id: 'POL', role: 'other', capital: 'warsaw' },
  ],
  lands: [{ region: 'sudetenland', holder: 'CSK', hatch: 'claimed', by: 'DEU', words: '' }],
  threads: [thread('FRA', 'CSK', 'pledged'), thread('SUN', 'CSK', 'conditional'), thread('GBR', 'FRA', 'doubtful')],
  massed: [{ at: 'at-saxony', toward: 'to-elbe', strength: 3, kind: 'threat', words: '' }],
  focus: ['godesberg'],
  reducedMotion: false,
  simple: false,
};
