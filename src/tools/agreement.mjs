// `npm run agreement`: how far the model agrees with history, with published figures and with what the documents claim. A number asks
// for so many worlds (1,000 unless told); `--write` writes the pinned tables of tests/insight/golden again.
import fs from 'node:fs';
import path from 'node:path';
import { createServer } from 'vite';
import { at, needNode, needPackages } from './shell.mjs';

needNode();
needPackages();
const worlds = Number(process.argv.slice(2).find((one) => /^\d+$/.test(one)) ?? 1000);
const server = await createServer({
  root: at('.'),
  server: { middlewareMode: true },
  appType: 'custom',
  logLevel: 'error',
});
const { goldenFolder, pinned, tables } = await server.ssrLoadModule('/tests/insight/agreementReport.ts');
const isWriting = process.argv.includes('--write');
for (const [name, table] of Object.entries(tables)) {
  const text = table(isWriting ? pinned : { games: Math.ceil(worlds / 2), worlds });
  console.log(text);
  if (!isWriting) continue;
  fs.mkdirSync(goldenFolder, { recursive: true });
  fs.writeFileSync(path.join(goldenFolder, name), text);
}
await server.close();
