/** The chain of crises by decade; each link leads to its place further down. */
import type { AtlasDecade, AtlasLink } from '../model/campaignAtlas';
import { useSay } from './hand';
import { Icon } from './icon';
import './campaignAtlas.css';

/** The address belongs to the page, so the way there is not a fragment. */
function goToStation(id: string): void {
  const heading = document.getElementById(`station-${id}`);
  heading?.scrollIntoView({ block: 'center' });
  heading?.focus({ preventScroll: true });
}

function Link({ link, isNext }: { readonly link: AtlasLink; readonly isNext: boolean }) {
  const { id, year, title, icon, state, text } = link;
  return (
    <li class={`atlas-link is-${state} ${isNext ? 'is-next' : ''}`}>
      <button type="button" onClick={() => goToStation(id)} title={title}>
        <span class={`road-box is-${icon}`}>
          <Icon name={icon} size={1.7} />
        </span>
        <b>{year}</b>
        <span class="for-ears">{title}, </span>
        <small>{text}</small>
      </button>
    </li>
  );
}

interface AtlasProps {
  readonly atlas: readonly AtlasDecade[];
  readonly next: string | undefined;
}

export function CampaignAtlasPart({ atlas, next }: AtlasProps) {
  const say = useSay();
  return (
    <nav class="atlas" aria-label={say('campaign.atlas')}>
      <ol>
        {atlas.map(({ name, links }) => (
          <li key={name} class="atlas-decade">
            <span class="kicker">{name}</span>
            <ol>
              {links.map((link) => (
                <Link key={link.id} link={link} isNext={link.id === next} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </nav>
  );
}
