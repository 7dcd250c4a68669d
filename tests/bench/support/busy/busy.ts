/** The fullest map there is: every capital of its table has given a promise, every front is manned. It sleeps when it is drawn. */
import { placesOf } from '../../../../src/view/model/stageTables';
import { startStage } from '../../../../src/view/stage/startStage';

const map = 'asia-1969';
const host = 'ALL';
const parent = document.querySelector<HTMLElement>('#stage');
const places = placesOf(map);
if (!parent || !places) throw new Error('no place for the map');

const capitals = Object.entries(places.capitals);
const stage = await startStage(parent, map, { onPick: () => undefined, onThread: () => undefined });
stage.show({
  map,
  names: Object.fromEntries(capitals.map(([, capital]) => [capital, capital])),
  shortNames: {},
  signOfCondition: 'if',
  countries: capitals.map(([id, capital]) => ({ id, capital, role: id === host ? 'victim' : 'other' })),
  lands: [],
  threads: capitals
    .filter(([id]) => id !== host)
    .map(([from]) => ({ id: from, from, to: host, state: 'pledged', words: from })),
  massed: [...places.threats, ...Object.values(places.posts)].map((front) => ({
    ...front,
    strength: 4,
    kind: 'threat',
    words: '',
  })),
  focus: [],
  reducedMotion: true,
  simple: false,
});
document.body.dataset.drawn = String(performance.now());
document.body.dataset.mode = 'running';
