/** The tree of roads: a line for each run, a fork where another choice was made; and which of them to lay side by side. */
import { useSignal } from '@preact/signals';
import type { TreeModel, TreeRow } from '../model/tree';
import { useSay } from './hand';
import { Disc, Icon } from './icon';
import './tree.css';

const history = 'history';
const most = 4;
const fewest = 2;

interface PickProps {
  readonly value: string;
  readonly label: string;
  readonly isPicked: boolean;
  readonly toggle: (value: string) => void;
}

function Pick({ value, label, isPicked, toggle }: PickProps) {
  return (
    <input
      type="checkbox"
      class="tr-pick"
      value={value}
      checked={isPicked}
      aria-label={label}
      onChange={() => toggle(value)}
    />
  );
}

/** The line of a run, its stops, and the drop from the line it left. Silent: the same is told in words. */
function Line({ row, at, columns }: { readonly row: TreeRow; readonly at: number; readonly columns: number }) {
  const middle = (column: number): number => (100 * (column + 0.5)) / Math.max(1, columns);
  const { from, to, stops, leaves } = row;
  return (
    <div class="tr-line" aria-hidden="true">
      {leaves && <i class="tr-drop" style={`left:${middle(leaves.at)}%;--rows:${at - leaves.row}`} />}
      <i class="tr-rail" style={`left:${middle(from)}%;width:${middle(to) - middle(from)}%`} />
      {stops.map((stop) => (
        <span key={stop.at} class="tr-stop" style={`left:${middle(stop.at)}%`} title={stop.text}>
          <Icon name={stop.icon} size={1.25} />
        </span>
      ))}
    </div>
  );
}

function Name({ row }: { readonly row: TreeRow }) {
  const say = useSay();
  const { run, name, note, seat, isOver } = row;
  return (
    <div class="tr-name">
      <b>
        <Disc country={seat} size={1.4} /> <a href={`#/watch/${run}`}>{name}</a>
      </b>
      <span class="note">
        {note}
        {!isOver && ` · ${say('tree.open')}`}
      </span>
      <ul class="for-ears">
        {row.stops.map((stop) => (
          <li key={stop.at}>{stop.text}</li>
        ))}
      </ul>
    </div>
  );
}

interface RowProps {
  readonly row: TreeRow;
  readonly at: number;
  readonly columns: number;
  readonly isPicked: boolean;
  readonly toggle: (value: string) => void;
}

function Row({ row, at, columns, isPicked, toggle }: RowProps) {
  const say = useSay();
  const { run, name, depth, isHere, isOver, end } = row;
  return (
    <li class={isHere ? 'tr-row tr-here' : 'tr-row'} style={`--depth:${depth}`}>
      <span class="tr-box">
        {isOver && <Pick value={run} label={say('tree.pick', { name })} isPicked={isPicked} toggle={toggle} />}
      </span>
      <Name row={row} />
      <Line row={row} at={at} columns={columns} />
      <span class="tr-end">
        {end ? (
          <>
            <Icon name={end.icon} size={1.4} /> <span>{end.text}</span>
          </>
        ) : (
          <a href={`#/run/${run}`}>{say('roads.play')}</a>
        )}
      </span>
    </li>
  );
}

interface TreeProps {
  readonly tree: TreeModel;
  readonly picked: readonly string[];
}

export function Tree({ tree, picked: first }: TreeProps) {
  const say = useSay();
  const { days, rows } = tree;
  const isHere = (road: string): boolean => road === history || rows.some(({ run, isOver }) => isOver && run === road);
  const picked = useSignal<readonly string[]>(first.filter(isHere));
  const toggle = (value: string): void => {
    const now = picked.value;
    picked.value = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  };
  const count = picked.value.length;
  const isReady = count >= fewest && count <= most && picked.value.some((one) => one !== history);
  return (
    <section class="tree" aria-labelledby="tree">
      <h2 id="tree">
        {say('tree.title')} <span class="note">{say(rows.length > 1 ? 'tree.note' : 'tree.one')}</span>
      </h2>
      <div class="tr-days" aria-hidden="true">
        <div class="tr-line">
          {days.map((day, at) => (
            <span key={day} class="tr-day" style={`left:${(100 * (at + 0.5)) / Math.max(1, days.length)}%`}>
              {day}
            </span>
          ))}
        </div>
      </div>
      <ul class="tr-rows">
        {rows.map((row, at) => (
          <Row
            key={row.run}
            row={row}
            at={at}
            columns={days.length}
            isPicked={picked.value.includes(row.run)}
            toggle={toggle}
          />
        ))}
        <li class="tr-row tr-history">
          <span class="tr-box">
            <Pick
              value={history}
              label={say('tree.pick', { name: say('compare.history') })}
              isPicked={picked.value.includes(history)}
              toggle={toggle}
            />
          </span>
          <div class="tr-name">
            <b>{say('compare.history')}</b>
            <span class="note">{say('tree.pick-history')}</span>
          </div>
        </li>
      </ul>
      <div class="tr-foot">
        {isReady ? (
          <a class="btn" href={`#/compare/${picked.value.join(',')}`}>
            <Icon name="compare" size={1.3} />
            {say('tree.compare')}
          </a>
        ) : (
          <button type="button" class="btn" aria-disabled="true">
            <Icon name="compare" size={1.3} />
            {say('tree.compare')}
          </button>
        )}
        <p class="note" role="status">
          {say('tree.compare.count', { count })}
        </p>
      </div>
    </section>
  );
}
