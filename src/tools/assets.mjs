// `npm run assets -- icons map`: makes the files of these folders of assets again; with no name, of all of them.
// What the scripts write is committed, so only a person who changes a picture, a map or a sound needs them. Each says
// at its head which programs it wants.
import fs from 'node:fs';
import { at, needNode, needPackages, run, stop } from './shell.mjs';

/** @param {string} folder */
const recipeOf = (folder) => ['make.mjs', 'make.sh'].find((name) => fs.existsSync(at('assets', folder, name)));

needNode();
needPackages();
const all = fs.readdirSync(at('assets')).filter(recipeOf);
const chosen = process.argv.length > 2 ? process.argv.slice(2) : all;
for (const folder of chosen) {
  const recipe = recipeOf(folder);
  if (!recipe) stop(`There is nothing to make in assets/${folder}. There is in: ${all.join(', ')}.`);
  console.log(`\n— ${folder}`);
  const code = run(recipe.endsWith('.sh') ? 'bash' : 'node', [at('assets', folder, recipe)]);
  if (code !== 0) stop(`assets/${folder}/${recipe} stopped: its first lines say what it needs.`);
}
