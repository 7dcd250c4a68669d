/** A vote of the room, typed in from hands or tokens: a sign for each. */

import { signRow, signWorth } from '../model/isotype';
import type { OptionModel } from '../model/steps';
import { useAct, useSay } from './hand';
import { SignsInRow } from './isotype';

const most = 999;
/** Signs in a row; of more, one stands for several. */
const widest = 20;

const wholeCount = (text: string): number => Math.min(most, Math.max(0, Math.round(Number(text) || 0)));

interface VotesProps {
  readonly option: OptionModel;
  /** Votes of the room for every option: one sign stands for as many in all rows. */
  readonly counts: Readonly<Record<string, number>>;
}

export function Votes({ option, counts }: VotesProps) {
  const act = useAct();
  const say = useSay();
  const count = counts[option.id] ?? 0;
  const per = signWorth(Object.values(counts), widest);
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
      <span class="vote-signs">
        <SignsInRow row={signRow('citizen', count, per)} size={1.25} />
        {per > 1 && count > 0 && <small>{say('vote.legend', { per })}</small>}
      </span>
    </div>
  );
}
