/** Which page lies over the game. */

import type { Level } from '../../sim/level';
import { languages } from '../../words/languages';
import type { Words } from '../../words/words';
import { aboutModelOf } from './about';
import type { ArchiveOverlay } from './archivePages';
import { countryCard } from './countryCard';
import type { LevelNotes } from './debriefTold';
import { type Cover, episodesModel } from './episodes';
import { glossaryModel } from './glossary';
import type { Look } from './look';
import { metTerms } from './metTerms';
import type { HelpModel } from './pages';
import { papersModel } from './papers';
import { partsModel } from './parts';
import { ledgerModel } from './promises';
import { given, type Scene } from './scene';
import type { OverlayModel } from './screen';
import type { RunNote } from './title';

const helpParts = ['way', 'soundings', 'forecast', 'seal', 'gauges', 'ledger', 'keys'] as const;

function helpModel(words: Words): HelpModel {
  return {
    hasGlossary: words.has('level.title'),
    parts: helpParts.map((part) => ({
      title: words.say(`panels.help.${part}.title`),
      text: words.say(`panels.help.${part}.text`),
    })),
  };
}

/** What pages that can be opened anywhere are made from. */
export interface CommonGiven {
  readonly words: Words;
  readonly look: Look;
  readonly runs: readonly RunNote[];
  readonly covers: readonly Cover[];
  /** The archive's page, made by those who keep it. */
  readonly page?: ArchiveOverlay;
  readonly level?: Level;
  readonly notes?: LevelNotes;
}

/** Pages that can be opened anywhere, even where no level is. */
export function commonOverlay({
  words,
  look,
  runs,
  covers,
  page,
  level,
  notes,
}: CommonGiven): OverlayModel | undefined {
  switch (look.overlay?.name) {
    case 'settings':
      return {
        name: 'settings',
        languages: languages.map(({ language, name }) => ({ id: language, label: name })),
      };
    case 'about':
      return { name: 'about', ...aboutModelOf({ words, ...given('level', level), ...given('notes', notes) }) };
    case 'runs':
    case 'share':
    case 'log':
    case 'lent':
    case 'handin':
      return page;
    case 'episodes':
      return { name: 'episodes', ...episodesModel(covers, runs, words) };
    case 'laboratory':
      return { name: 'laboratory' };
    case 'help':
      return { name: 'help', ...helpModel(words) };
    default:
      return undefined;
  }
}

/** Pages of a running game. */
export function gameOverlay(scene: Scene): OverlayModel | undefined {
  const { look, words, seat } = scene;
  switch (look.overlay?.name) {
    case 'papers':
      return { name: 'papers', ...papersModel(scene) };
    case 'ledger':
      return { name: 'ledger', ...ledgerModel(scene) };
    case 'country':
      return { name: 'country', ...countryCard(scene, look.overlay.id ?? seat) };
    case 'parts':
      return { name: 'parts', ...partsModel(scene) };
    case 'glossary':
      return { name: 'glossary', ...glossaryModel(metTerms(scene), words, look.overlay.id) };
    default:
      return undefined;
  }
}
