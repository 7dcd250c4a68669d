import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/tools/scormManifest.mjs';
import { packLesson } from '../../src/tools/scormPack.mjs';

const built = fs.mkdtempSync(path.join(os.tmpdir(), 'covenant-built-'));
const page = '<!doctype html>\n<html lang="en">\n<head><link rel="manifest" href="./app.webmanifest" /></head></html>';
const files: Readonly<Record<string, string>> = {
  'index.html': page,
  'assets/main.js': 'play()',
  'assets/war & peace.ogg': 'OggS',
  'sw.js': 'keep()',
  'app.webmanifest': '{}',
};

const packed = (edition: Edition): Uint8Array =>
  packLesson({ built, id: '1938-munich', title: 'Covenant: “Peace” & <honour>', edition });
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** Names of the elements left open or closed out of turn; none in a well-formed text. */
function misnested(xml: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, close, name = '', self] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (close) {
      if (open.pop() !== name) wrong.push(name);
    } else if (!self) open.push(name);
  }
  const isEntityMissing = /&(?!(amp|lt|gt|quot);)/.test(xml);
  return [...wrong, ...open, ...(isEntityMissing ? ['&'] : [])];
}

beforeAll(() => {
  for (const [name, said] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(built, name)), { recursive: true });
    fs.writeFileSync(path.join(built, name), said);
  }
});
afterAll(() => fs.rmSync(built, { recursive: true }));

describe.each(['1.2', '2004'] as const)('a package for a learning system, SCORM %s', (edition) => {
  test('is the same to the last byte each time', () => {
    expect(packed(edition)).toEqual(packed(edition));
  });
  test('has a well-formed manifest at its top that lists every file, and opens the page', () => {
    const zip = unzipSync(packed(edition));
    const manifest = text(zip['imsmanifest.xml']);
    expect(misnested(manifest)).toEqual([]);
    expect(misnested(manifest.replace('</item>', ''))).not.toEqual([]);
    const listed = [...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, href = '']) => href.replace('&amp;', '&'));
    expect(listed.toSorted()).toEqual(
      Object.keys(zip)
        .filter((name) => name !== 'imsmanifest.xml')
        .toSorted(),
    );
    expect(manifest).toContain('href="index.html">');
    expect(manifest).toContain(edition === '1.2' ? '<schemaversion>1.2<' : '<schemaversion>2004 4th Edition<');
    expect(manifest).not.toMatch(/score|mastery/);
  });
  test('says on its page which episode it is, and brings nothing that stays in the browser', () => {
    const zip = unzipSync(packed(edition));
    expect(text(zip['index.html'])).toContain('<html data-lesson="1938-munich"');
    expect(text(zip['index.html'])).not.toContain('webmanifest');
    expect(Object.keys(zip)).not.toContain('sw.js');
    expect(text(zip['assets/main.js'])).toBe('play()');
  });
});
