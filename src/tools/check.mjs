// `npm run check`: what can be known without running anything. Fast enough to run before every commit.
import { quickGates, runGates } from './gates.mjs';
import { needNode, needPackages } from './shell.mjs';

needNode();
needPackages();
process.exit(runGates(quickGates).failed > 0 ? 1 : 0);
