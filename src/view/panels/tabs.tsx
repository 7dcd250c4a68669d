/** On a narrow page: four parts, one at a time. */

import type { IconName } from '../model/icons';
import type { Tab } from '../model/look';
import { useAct, useSay } from './hand';
import { Icon } from './icon';

const views: readonly (readonly [Tab, IconName])[] = [
  ['map', 'map'],
  ['decide', 'deadline'],
];
const pages = [
  ['papers', 'document'],
  ['ledger', 'ledger'],
] as const;

export function Tabs({ tab }: { readonly tab: Tab }) {
  const act = useAct();
  const say = useSay();
  return (
    <nav class="tabs on-night" aria-label={say('panels.tabs')}>
      {views.map(([name, icon]) => (
        <button
          key={name}
          type="button"
          aria-current={tab === name}
          onClick={() => act({ type: 'show-tab', tab: name })}
        >
          <Icon name={icon} />
          {say(`panels.tab.${name}`)}
        </button>
      ))}
      {pages.map(([name, icon]) => (
        <button
          key={name}
          type="button"
          aria-haspopup="dialog"
          onClick={() => act({ type: 'open-overlay', overlay: name })}
        >
          <Icon name={icon} />
          {say(`panels.tab.${name}`)}
        </button>
      ))}
    </nav>
  );
}
