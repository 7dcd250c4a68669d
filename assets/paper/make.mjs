// node assets/paper/make.mjs
// Makes grain.png: a tile of paper fibres and specks, seamless, in four faint inks over nothing.
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const size = 256;
/** Red, green, blue, alpha: nothing, fibre, speck, light. */
const inks = [
  [0, 0, 0, 0],
  [120, 92, 48, 10],
  [104, 74, 34, 24],
  [255, 252, 240, 70],
];

/** Mulberry32: the same paper every time. */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const roll = dice(1938);
const tile = new Uint8Array(size * size);
const put = (x, y, ink) => {
  tile[((y + size) % size) * size + ((x + size) % size)] = ink;
};

/** A fibre wanders a few steps and lies down. */
function lay(ink, length) {
  let x = Math.floor(roll() * size);
  let y = Math.floor(roll() * size);
  const steps = 1 + Math.floor(roll() * length);
  for (let at = 0; at < steps; at += 1) {
    put(x, y, ink);
    x += Math.floor(roll() * 3) - 1;
    y += Math.floor(roll() * 3) - 1;
  }
}

for (let at = 0; at < 700; at += 1) lay(1, 7);
for (let at = 0; at < 500; at += 1) lay(3, 6);
for (let at = 0; at < 130; at += 1) lay(2, 3);

const word = (number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
};
function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name), data]);
  return Buffer.concat([word(data.length), body, word(crc32(body))]);
}

/** Rows of two-bit palette indexes, four to a byte, each after its filter byte. */
const rows = Array.from({ length: size }, (_, y) => {
  const row = Buffer.alloc(1 + size / 4);
  for (let x = 0; x < size; x += 1) row[1 + (x >> 2)] |= tile[y * size + x] << (6 - 2 * (x & 3));
  return row;
});
const head = Buffer.concat([word(size), word(size), Buffer.from([2, 3, 0, 0, 0])]);
const png = Buffer.concat([
  Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
  chunk('IHDR', head),
  chunk('PLTE', Buffer.from(inks.flatMap((ink) => ink.slice(0, 3)))),
  chunk('tRNS', Buffer.from(inks.map((ink) => ink[3]))),
  chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
  chunk('IEND', Buffer.alloc(0)),
]);
writeFileSync(new URL('grain.png', import.meta.url), png);
console.log(`grain.png: ${png.length} bytes`);
