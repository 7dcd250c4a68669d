// A small static server for the built game: this machine only, compressed, never stale.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ogg': 'audio/ogg',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.wav': 'audio/wav',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

/** Pictures, sounds and woff are compressed already. */
const compressible = /^(text|application)\/|svg/;

/** @type {Record<string, (bytes: Buffer) => Buffer>} */
const packers = {
  br: (bytes) => zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes) => zlib.gzipSync(bytes, { level: 6 }),
};

/**
 * The file that an address asks for, or undefined if there is none or it lies outside the folder.
 * @param {string} folder absolute path
 * @param {string} address the path part of a URL, as the browser sent it
 */
function fileFor(folder, address) {
  let wanted;
  try {
    wanted = decodeURIComponent(address.split(/[?#]/)[0] ?? '');
  } catch {
    return undefined;
  }
  if (wanted.includes('\0')) return undefined;
  const file = path.join(folder, wanted.endsWith('/') ? `${wanted}index.html` : wanted);
  if (!file.startsWith(folder + path.sep) || !fs.existsSync(file)) return undefined;
  // A link inside the folder may still point out of it.
  const real = fs.realpathSync(file);
  return real.startsWith(fs.realpathSync(folder) + path.sep) && fs.statSync(real).isFile() ? real : undefined;
}

/** Which packing to use, by what the browser accepts. @param {string} accepted the accept-encoding header @param {string} type */
export function packingFor(accepted, type) {
  if (!compressible.test(type)) return undefined;
  const words = accepted.split(',').map((word) => word.trim());
  return ['br', 'gzip'].find((name) =>
    words.some((word) => word === name || (word.startsWith(`${name};`) && !/q=0(\.0*)?$/.test(word))),
  );
}

/** @param {string} file */
const tagOf = (file) => {
  const { mtimeMs, size } = fs.statSync(file);
  return `"${Math.round(mtimeMs).toString(36)}-${size.toString(36)}"`;
};

/**
 * Answers requests for the files of a folder.
 * @param {string} folder absolute path
 * @param {Record<string, string>} [always] headers of every answer
 * @returns {http.RequestListener}
 */
export function answerFrom(folder, always = {}) {
  /** @type {Map<string, Buffer>} */
  const packed = new Map();
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    const file = fileFor(folder, request.url ?? '/');
    if (!file) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    const type = types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
    const packing = packingFor(String(request.headers['accept-encoding'] ?? ''), type);
    const tag = packing ? tagOf(file).replace(/"$/, `-${packing}"`) : tagOf(file);
    /** @type {Record<string, string | number>} */
    const headers = {
      ...always,
      // A page in a locked frame has no origin, and may then not even fetch its own script without this. There is nothing private here.
      'access-control-allow-origin': '*',
      'content-type': type,
      'cache-control': 'no-cache',
      etag: tag,
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
    };
    if (request.headers['if-none-match'] === tag) return void response.writeHead(304, headers).end();
    const key = `${file} ${tag}`;
    const body =
      packed.get(key) ?? (packing ? packers[packing]?.(fs.readFileSync(file)) : undefined) ?? fs.readFileSync(file);
    if (packing) packed.set(key, body);
    response.writeHead(200, {
      ...headers,
      'content-length': body.length,
      ...(packing && { 'content-encoding': packing }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/** @param {http.Server} server @param {number} port @returns {Promise<number>} the port taken, the next free one if need be */
function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port !== 0 && port < 65535) done(listen(server, port + 1));
      else fail(error);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * Serves a folder on this machine only.
 * @param {string} folder
 * @param {number} [port] the first port to try; 0 lets the system choose
 */
export async function startServer(folder, port = 0) {
  const server = http.createServer(answerFrom(path.resolve(folder)));
  const taken = await listen(server, port);
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${taken}/`, port: taken, close };
}
