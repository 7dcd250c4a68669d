import { needBuild } from '../../src/tools/build.mjs';
import { startServer } from '../../src/tools/serve.mjs';
import { at } from '../../src/tools/shell.mjs';

/** Before the browser tests: serves the built game on a free port, and closes it afterwards. */
export default async function openGame(): Promise<() => Promise<void>> {
  // `npm test` has just built; a person who runs these tests alone may not have.
  if (!process.env.COVENANT_BUILT) needBuild();
  const server = await startServer(at('dist'));
  process.env.COVENANT_ADDRESS = server.address;
  return async () => {
    await server.close();
  };
}
