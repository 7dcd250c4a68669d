/** The tables of the page about the model. Wide ones scroll inside their own frame, with the keyboard too. */
import type { ComponentChildren } from 'preact';
import type { AboutModel } from '../model/about';
import type { BookedRow, ParameterRow } from '../model/aboutTables';
import { useSay } from './hand';

export function Scroller({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section class="about-scroller" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}

export function Heads({ keys }: { readonly keys: readonly string[] }) {
  const say = useSay();
  return (
    <thead>
      <tr>
        {keys.map((key) => (
          <th key={key} scope="col">
            {say(key)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

const parameterHeads = ['name', 'meaning', 'value', 'range', 'moves', 'source'].map((name) => `about.column.${name}`);

interface ParametersProps {
  readonly rows: readonly ParameterRow[];
  /** For which edition and day it was worked out how far the endings move. */
  readonly note: string;
}

export function Parameters({ rows, note }: ParametersProps) {
  const say = useSay();
  return (
    <>
      <p>{say('about.section.parameters.note')}</p>
      <p>{note}</p>
      <Scroller label={say('about.section.parameters')}>
        <table class="about-table">
          <Heads keys={parameterHeads} />
          <tbody>
            {rows.map(({ name, label, meaning, value, unit, range, moves, kind, source }) => (
              <tr key={name}>
                <th scope="row">{label}</th>
                <td class="wide">{meaning}</td>
                <td>
                  <b>{value}</b> {unit}
                </td>
                <td class="about-range">{range}</td>
                <td>{moves}</td>
                <td class="wide">
                  <b>{kind}</b>. {source}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </>
  );
}

export function Booked({ rows }: { readonly rows: readonly BookedRow[] }) {
  const say = useSay();
  return (
    <>
      <h4>{say('about.section.booked')}</h4>
      <p>{say('about.section.booked.note')}</p>
      <table class="about-table about-booked">
        <Heads keys={['about.column.outcome', 'about.column.victim', 'about.column.peace']} />
        <tbody>
          {rows.map(({ outcome, label, victim, peace }) => (
            <tr key={outcome}>
              <th scope="row">{label}</th>
              <td class="about-value">{victim}</td>
              <td class="about-value">{peace}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Side({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <>
      <p class="kicker">{title}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

export function Ledgers({ model }: { readonly model: AboutModel }) {
  const say = useSay();
  return (
    <>
      <p>{say('about.section.ledgers.note')}</p>
      <div class="about-pair about-ledgers">
        {model.ledgers.map(({ title, lost, won }) => (
          <div key={title}>
            <h4>{title}</h4>
            <Side title={say('about.ledger.lost')} lines={lost} />
            <Side title={say('about.ledger.won')} lines={won} />
          </div>
        ))}
      </div>
      <p>{model.dispute}</p>
    </>
  );
}
