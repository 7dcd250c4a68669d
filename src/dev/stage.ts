/** The stage for the tests of the drawing itself: `?case=opening|reveal|states`, `?r=canvas|webgl`, `?still`, `?inset`. Never shipped. */
import '../../assets/fonts/fonts.css';
import type { StageModel, StageThread, ThreadState } from '../view/model/stageModel';
import { startStage } from '../view/stage/startStage';
import { mapNames } from './gallery/specimen';

const query = new URLSearchParams(location.search);
const words = '';
const thread = (from: string, to: string, state: ThreadState): StageThread => ({
  id: `${from}-${to}`,
  from,
  to,
  state,
  words,
});

const opening: StageModel = {
  map: 'europe-1938',
  ...mapNames('europe-1938'),
  signOfCondition: 'if',
  countries: [
    { id: 'FRA', role: 'you', capital: 'paris' },
    { id: 'GBR', role: 'other', capital: 'london' },
    { id: 'SUN', role: 'other', capital: 'moscow' },
    { id: 'CSK', role: 'victim', capital: 'prague' },
    { id: 'DEU', role: 'challenger', capital: 'berlin' },
    { id: 'POL', role: 'other', capital: 'warsaw' },
    { id: 'ROU', role: 'other', capital: 'bucharest' },
    { id: 'HUN', role: 'other', capital: 'budapest' },
    { id: 'ITA', role: 'other', capital: 'rome' },
    { id: 'USA', role: 'other', capital: 'washington' },
  ],
  lands: [
    { region: 'sudetenland', holder: 'CSK', hatch: 'claimed', by: 'DEU', words },
    { region: 'teschen', holder: 'CSK', hatch: 'claimed', by: 'POL', words },
    { region: 'south-slovakia', holder: 'CSK', hatch: 'claimed', by: 'HUN', words },
    { region: 'wilno', holder: 'POL', hatch: 'claimed', by: 'LTU', words },
  ],
  threads: [thread('FRA', 'CSK', 'pledged'), thread('SUN', 'CSK', 'conditional'), thread('GBR', 'FRA', 'doubtful')],
  massed: [
    { at: 'at-saxony', toward: 'to-elbe', strength: 3, kind: 'threat', words },
    { at: 'at-bavaria', toward: 'to-bohemian-forest', strength: 2, kind: 'threat', words },
    { at: 'at-danube', toward: 'to-south-moravia', strength: 2, kind: 'threat', words },
  ],
  focus: ['godesberg', 'munich'],
  reducedMotion: query.has('still'),
  simple: query.has('simple'),
};

const reveal: StageModel = {
  ...opening,
  threads: [
    thread('FRA', 'CSK', 'broken'),
    thread('SUN', 'CSK', 'conditional'),
    thread('GBR', 'FRA', 'kept'),
    thread('ROU', 'CSK', 'half-kept'),
  ],
  massed: [...opening.massed, { at: 'at-lorraine', toward: 'cologne', strength: 3, kind: 'guard', words }],
  step: { from: 'dresden', to: 'prague', tag: '1 October', words },
  selected: 'CSK',
};

const states: StageModel = {
  ...opening,
  threads: [
    thread('FRA', 'CSK', 'kept'),
    thread('SUN', 'CSK', 'half-kept'),
    thread('GBR', 'FRA', 'broken'),
    thread('FRA', 'POL', 'forgotten'),
    thread('USA', 'GBR', 'doubtful'),
    thread('ROU', 'CSK', 'pledged'),
  ],
  lands: [
    { region: 'sudetenland', holder: 'DEU', hatch: 'occupied', by: 'DEU', words },
    { region: 'teschen', holder: 'POL', hatch: 'occupied', by: 'POL', words },
  ],
  massed: [
    { at: 'at-saxony', toward: 'to-elbe', strength: 4, kind: 'threat', words },
    { at: 'at-lorraine', toward: 'cologne', strength: 3, kind: 'guard', words },
  ],
  step: { from: 'at-marches', to: 'brno', tag: '15 March', words },
  selected: 'POL',
};

const map = 'europe-1938';
const cases: Readonly<Record<string, StageModel>> = { opening, reveal, states };
const parent = document.querySelector<HTMLElement>('#stage');
if (!parent) throw new Error('no place for the stage');
const log: string[] = [];
const r = query.get('r');
const stage = await startStage(
  parent,
  map,
  {
    onPick: (country) => log.push(`pick ${country}`),
    onThread: (id) => log.push(`thread ${id}`),
    onSettled: () => log.push('settled'),
  },
  { renderer: r === 'canvas' || r === 'webgl' ? r : 'auto', neatline: true },
);
if (query.has('inset')) stage.setInsets({ right: 430, bottom: 70 });
stage.show(cases[query.get('case') ?? 'opening'] ?? opening);
Object.assign(window, { bench: { stage, log, cases, startStage } });
