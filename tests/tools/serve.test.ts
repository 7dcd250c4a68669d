import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packingFor, startServer } from '../../src/tools/serve.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'covenant-'));
const site = path.join(folder, 'site');
const page = '<!doctype html><title>Peace</title>'.repeat(20);
let server: Awaited<ReturnType<typeof startServer>>;

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** `fetch` tidies an address before it sends it; a person who means harm does not. */
function ask(address: string, headers: http.OutgoingHttpHeaders = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const request = http.get({ host: '127.0.0.1', port: server.port, path: address, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    request.on('error', fail);
  });
}

beforeAll(async () => {
  fs.mkdirSync(path.join(site, 'sounds'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  fs.writeFileSync(path.join(site, 'index.html'), page);
  fs.writeFileSync(path.join(site, 'sounds/bell.ogg'), 'OggS');
  fs.symlinkSync(path.join(folder, 'secret.txt'), path.join(site, 'link.txt'));
  server = await startServer(site);
});

afterAll(async () => {
  await server.close();
  fs.rmSync(folder, { recursive: true });
});

describe('the server that npm start opens', () => {
  test('gives the page at the street door, packed as the browser likes', async () => {
    const { status, headers, body } = await ask('/?level=munich', { 'accept-encoding': 'gzip, br' });
    expect([status, headers['content-type'], headers['content-encoding']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'br',
    ]);
    expect(zlib.brotliDecompressSync(body).toString()).toBe(page);
    const gzipped = await ask('/', { 'accept-encoding': 'gzip' });
    expect(zlib.gunzipSync(gzipped.body).toString()).toBe(page);
    expect((await ask('/')).body.toString()).toBe(page);
  });
  test('leaves sounds as they are', async () => {
    const { headers, body } = await ask('/sounds/bell.ogg', { 'accept-encoding': 'br' });
    expect([headers['content-type'], headers['content-encoding'], body.toString()]).toEqual([
      'audio/ogg',
      undefined,
      'OggS',
    ]);
  });
  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/sounds/..%2f..%2fsecret.txt',
    '/link.txt',
    '/%00',
    '/%zz',
    '/sounds',
    '/none',
  ])('gives nothing at %s', async (address) => {
    const { status, body } = await ask(address);
    expect([status, body.toString()]).toEqual([404, 'Not found']);
  });
  test('sends an unchanged file once and a changed one again', async () => {
    const first = await ask('/sounds/bell.ogg');
    const tag = { 'if-none-match': first.headers.etag };
    expect(first.headers['cache-control']).toBe('no-cache');
    expect((await ask('/sounds/bell.ogg', tag)).status).toBe(304);
    fs.writeFileSync(path.join(site, 'sounds/bell.ogg'), 'OggS and more');
    expect((await ask('/sounds/bell.ogg', tag)).body.toString()).toBe('OggS and more');
  });
  test('takes the next port when the first is taken', async () => {
    const second = await startServer(site, server.port);
    expect(second.port).toBeGreaterThan(server.port);
    await second.close();
  });
  test('packs nothing for a browser that says it cannot', () => {
    expect(packingFor('br;q=0, gzip;q=0', 'text/css')).toBeUndefined();
    expect(packingFor('br;q=0, gzip;q=0.5', 'text/css')).toBe('gzip');
    expect(packingFor('br', 'image/svg+xml')).toBe('br');
  });
});
