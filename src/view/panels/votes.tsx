/** A vote of the room, typed in from hands or tokens: a sign for each. */
import type { OptionModel } from '../model/steps';
import { useAct, useSay } from './hand';

const most = 999;
/** Signs in a row; more would be counted by nobody. */
const shown = 60;

const wholeCount = (text: string): number => Math.min(most, Math.max(0, Math.round(Number(text) || 0)));

export function Votes({ option, count }: { readonly option: OptionModel; readonly count: number }) {
  const act = useAct();
  const say = useSay();
  const change = (text: string) => act({ type: 'count-votes', option: option.id, count: wholeCount(text) });
  return (
    <div class="votes">
      <label>
        {say('vote.count')}
        <span class="for-ears">: {option.title}</span>
        <input
          type="number"
          inputMode="numeric"
          min="0"
          max={most}
          step="1"
          value={count}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        />
      </label>
      <span class="vote-bar" aria-hidden="true">
        {Array.from({ length: Math.min(shown, count) }, (_, n) => (
          <i key={n} />
        ))}
      </span>
    </div>
  );
}
