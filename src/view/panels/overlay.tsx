/** The pages that can be laid over the game, each in the same frame. */
import type { OverlayModel } from '../model/screen';
import type { Settings } from '../model/settings';
import { AboutPanel } from './about';
import { CountryPage } from './countryPage';
import { Dialog } from './dialog';
import { EpisodesPage } from './episodesPage';
import { useAct, useSay } from './hand';
import { GlossaryPage, HelpPage } from './helpPage';
import { later } from './later';
import { LedgerPage } from './ledgerPage';
import { PapersPage } from './papersPage';
import { SettingsPage } from './settingsPage';
import './more.css';
import './promise.css';
import './controls.css';
import './overlay.css';
import './papers.css';

interface OverlayProps {
  readonly model: OverlayModel;
  readonly settings: Settings;
}

function Inside({ model, settings }: OverlayProps) {
  switch (model.name) {
    case 'papers':
      return <PapersPage model={model} />;
    case 'ledger':
      return <LedgerPage model={model} />;
    case 'country':
      return <CountryPage card={model} />;
    case 'glossary':
      return <GlossaryPage model={model} />;
    case 'help':
      return <HelpPage model={model} />;
    case 'runs':
      return <runs.Panel model={model} />;
    case 'share':
      return <share.Panel model={model} />;
    case 'log':
      return <log.Panel model={model} />;
    case 'parts':
      return <parts.Panel model={model} />;
    case 'handin':
      return <handIn.Panel model={model} />;
    case 'lent':
      return <lent.Panel model={model} />;
    case 'episodes':
      return <EpisodesPage model={model} />;
    case 'laboratory':
      return <laboratory.Panel />;
    case 'about':
      return <AboutPanel model={model} />;
    case 'settings':
      return <SettingsPage settings={settings} languages={model.languages} />;
  }
}

const runs = later(() => import('./runsPage').then((file) => file.RunsPage));
const share = later(() => import('./sharePage').then((file) => file.SharePage));
const log = later(() => import('./logPage').then((file) => file.LogPage));
const parts = later(() => import('./partsPage').then((file) => file.PartsPage));
const handIn = later(() => import('./handInPage').then((file) => file.HandInPage));
const lent = later(() => import('./lentPage').then((file) => file.LentPage));
const laboratory = later(() => import('./laboratory').then((file) => file.LaboratoryPanel));

const wide: readonly OverlayModel['name'][] = ['papers', 'ledger', 'about', 'laboratory', 'episodes'];
/** As wide as the page allows. */
const full: readonly OverlayModel['name'][] = ['runs', 'log'];

const sizeOf = (name: OverlayModel['name']) => (full.includes(name) ? 'full' : wide.includes(name) ? 'wide' : 'narrow');

const titleKeys = {
  papers: 'panels.papers.title',
  ledger: 'panels.ledger.title',
  glossary: 'panels.glossary.title',
  help: 'panels.help.title',
  runs: 'archive.title',
  share: 'archive.share.title',
  log: 'log.page-title',
  lent: 'archive.lent.title',
  handin: 'handin.title',
  parts: 'parts.title',
  about: 'about.title',
  laboratory: 'laboratory.title',
  episodes: 'episodes.title',
  settings: 'setting.title',
} as const;

export function OverlayPanel({ model, settings }: OverlayProps) {
  const act = useAct();
  const say = useSay();
  const title = model.name === 'country' ? model.title : say(titleKeys[model.name]);
  return (
    <Dialog title={title} size={sizeOf(model.name)} close={() => act({ type: 'close-overlay' })}>
      <Inside model={model} settings={settings} />
    </Dialog>
  );
}
