// `npm start`: install, build and serve the game, each only if needed.
import { needBuild } from './build.mjs';
import { startServer } from './serve.mjs';
import { at, needNode, needPackages } from './shell.mjs';

needNode();
needPackages();
needBuild();
const { address } = await startServer(at('dist'), Number(process.env.PORT ?? 4173));
console.log(`\n  Covenant is open at ${address}\n  Ctrl+C closes it.\n`);
