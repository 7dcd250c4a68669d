/** Which runs are shown, and what can be done with those that are chosen. */
import type { ArchiveModel } from '../model/archive';
import { type ArchiveFilter, archiveOrders, type PickModel } from '../model/archiveFilter';
import { useAct, useSay } from './hand';
import { Icon } from './icon';

interface ModelProps {
  readonly model: ArchiveModel;
}

function useFilter(): (change: Partial<ArchiveFilter>) => void {
  const act = useAct();
  return (change) => act({ type: 'filter-runs', change });
}

interface PickerProps {
  readonly name: 'level' | 'seat';
  readonly picks: readonly PickModel[];
  readonly value: string;
}

function Picker({ name, picks, value }: PickerProps) {
  const say = useSay();
  const change = useFilter();
  return (
    <label>
      <span>{say(`archive.${name}`)}</span>
      <select value={value} onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}>
        <option value="">{say('archive.all')}</option>
        {picks.map(({ id, name: label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Order({ filter }: { readonly filter: ArchiveFilter }) {
  const say = useSay();
  const change = useFilter();
  const pick = (value: string) => {
    const order = archiveOrders.find((one) => one === value);
    if (order) change({ order });
  };
  return (
    <label>
      <span>{say('archive.order')}</span>
      <select value={filter.order} onChange={({ currentTarget }) => pick(currentTarget.value)}>
        {archiveOrders.map((order) => (
          <option key={order} value={order}>
            {say(`archive.order.${order}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Filters({ model }: ModelProps) {
  const say = useSay();
  const change = useFilter();
  const { filter, levels, seats } = model;
  return (
    <div class="ar-filters">
      <label class="ar-find">
        <span>{say('archive.find')}</span>
        <input
          value={filter.text}
          placeholder={say('archive.find-in')}
          onInput={({ currentTarget }) => change({ text: currentTarget.value })}
        />
      </label>
      {levels.length > 1 && <Picker name="level" picks={levels} value={filter.level} />}
      {seats.length > 1 && <Picker name="seat" picks={seats} value={filter.seat} />}
      <Order filter={filter} />
      <label class="ar-starred">
        <input
          type="checkbox"
          checked={filter.isStarred}
          onChange={({ currentTarget }) => change({ isStarred: currentTarget.checked })}
        />
        <span>{say('archive.starred')}</span>
      </label>
    </div>
  );
}

/** What can be done with the chosen runs. */
export function ChosenBar({ model }: ModelProps) {
  const act = useAct();
  const say = useSay();
  const { chosen, chosenText, compare, compareNote } = model;
  if (chosen.length === 0) return null;
  return (
    <section class="ar-bar" aria-label={chosenText}>
      <b>{chosenText}</b>
      {compare.map(({ runs, label }) => (
        <a key={runs} class="btn blue" href={`#/compare/${runs}`}>
          <Icon name="compare" size={1.25} />
          {label}
        </a>
      ))}
      <button type="button" class="btn line" onClick={() => act({ type: 'take-out', as: 'file', runs: chosen })}>
        {say('archive.take-chosen')}
      </button>
      <button type="button" class="btn line" onClick={() => act({ type: 'delete-runs', runs: chosen })}>
        {say('archive.delete')}
      </button>
      <button type="button" class="btn quiet" onClick={() => act({ type: 'choose-no-run' })}>
        {say('archive.choose-none')}
      </button>
      {compareNote && <p class="note">{compareNote}</p>}
    </section>
  );
}
