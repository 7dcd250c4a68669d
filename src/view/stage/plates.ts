/** The plates there are. Each is a file of its own, fetched only when its map is opened. */
import type { MapId } from '../model/stageModel';
import type { PlateFile } from './plate';

const urls = import.meta.glob<string>('../../../assets/map/*.json', { query: '?url', import: 'default', eager: true });

/** Fetches a plate. Rejects when there is none of that name, or when it does not come. */
export async function loadPlate(map: MapId): Promise<PlateFile> {
  const url = urls[`../../../assets/map/${map}.json`];
  if (url === undefined) throw new RangeError(`no plate ${map}`);
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`the map did not come: ${answer.status}`);
  return (await answer.json()) as PlateFile;
}
