/** Which page lies over the game. */

import { languages } from '../../words/languages';
import type { Words } from '../../words/words';
import { countryCard } from './countryCard';
import { glossaryModel } from './glossary';
import type { Look } from './look';
import type { HelpModel } from './pages';
import { papersModel } from './papers';
import { ledgerModel } from './promises';
import type { Scene } from './scene';
import type { OverlayModel } from './screen';
import { type RunNote, runsModel } from './title';

const helpParts = ['way', 'soundings', 'forecast', 'seal', 'gauges', 'ledger', 'keys'] as const;

function helpModel(words: Words): HelpModel {
  return {
    parts: helpParts.map((part) => ({
      title: words.say(`panels.help.${part}.title`),
      text: words.say(`panels.help.${part}.text`),
    })),
  };
}

/** Pages that can be opened anywhere, even where no level is. */
export function commonOverlay(look: Look, runs: readonly RunNote[], words: Words): OverlayModel | undefined {
  switch (look.overlay?.name) {
    case 'settings':
      return {
        name: 'settings',
        languages: languages.map(({ language, name }) => ({ id: language, label: name })),
      };
    case 'runs':
      return { name: 'runs', ...runsModel(runs, words) };
    case 'help':
      return { name: 'help', ...helpModel(words) };
    default:
      return undefined;
  }
}

/** Pages of a running game. */
export function gameOverlay(scene: Scene): OverlayModel | undefined {
  const { look, level, words, seat } = scene;
  switch (look.overlay?.name) {
    case 'papers':
      return { name: 'papers', ...papersModel(scene) };
    case 'ledger':
      return { name: 'ledger', ...ledgerModel(scene) };
    case 'country':
      return { name: 'country', ...countryCard(scene, look.overlay.id ?? seat) };
    case 'glossary':
      return { name: 'glossary', ...glossaryModel(level, words, look.overlay.id) };
    default:
      return undefined;
  }
}
