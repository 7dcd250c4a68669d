/** The way back from the pages about roads: replay, comparison, past self. */
import { useAct, useSay } from './hand';
import { Icon } from './icon';

export function RoadsBack() {
  const act = useAct();
  const say = useSay();
  return (
    <button
      type="button"
      class="chapter"
      aria-label={say('roads.back')}
      title={say('roads.back')}
      onClick={() => act({ type: 'leave-roads' })}
    >
      <Icon name="left" size={1} />
    </button>
  );
}
