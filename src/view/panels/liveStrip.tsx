/** The strip over a team's pages: which room, how long, what now. */
import type { LiveStrip } from '../model/live';
import { useSay } from './hand';
import { Icon } from './icon';
import { LiveClock } from './liveClock';
import './live.css';

export function LiveStripPanel({ strip }: { readonly strip: LiveStrip }) {
  const say = useSay();
  const { code, clock, isFrozen, text, trouble } = strip;
  return (
    <aside class="live-strip on-night" aria-label={say('live.strip', { code })} data-frozen={isFrozen}>
      <Icon name="classroom" />
      <b class="live-code">{code}</b>
      <span class="live-now">{text}</span>
      {clock && <LiveClock clock={clock} isFrozen={isFrozen} />}
      {trouble && (
        <p class="live-trouble" role="alert">
          <Icon name="warning" /> {trouble}
        </p>
      )}
    </aside>
  );
}
