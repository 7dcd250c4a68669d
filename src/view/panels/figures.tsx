/** Counts as rows of repeated signs: beside the situation, on the board for the hall, and on the sheet that is handed out. */
import type { FigureModel } from '../model/figures';
import { Icon } from './icon';
import { SignsInRow } from './isotype';
import './figures.css';

interface FigureProps {
  readonly figure: FigureModel;
}

interface FiguresProps {
  readonly figures: readonly FigureModel[];
}

/** The number stands beside each row; to the ear the row is a picture that says it with what is counted. */
function Rows({ rows, isStacked }: Pick<FigureModel, 'rows' | 'isStacked'>) {
  return (
    <ul class={isStacked ? 'figure-rows is-stacked' : 'figure-rows'}>
      {rows.map(({ of, name, number, told, signs }) => (
        <li key={of}>
          <span class="figure-name">{name}</span>
          <b class="figure-number" aria-hidden="true">
            {number}
          </b>
          <span class="figure-signs" role="img" aria-label={told}>
            <SignsInRow row={signs} size={1.3} isHinted />
          </span>
        </li>
      ))}
    </ul>
  );
}

function FigureBody({ figure: { rows, isStacked, icon, legend, notes } }: FigureProps) {
  return (
    <div class="figure-body">
      <p class="figure-legend">
        <Icon name={icon} size={1.15} /> {legend}
      </p>
      <Rows rows={rows} isStacked={isStacked} />
      <p class="figure-note">{notes.join(' ')}</p>
    </div>
  );
}

export function Figures({ figures }: FiguresProps) {
  return (
    <>
      {figures.map((figure) => (
        <section key={figure.id} class="figure-card">
          <h3>{figure.title}</h3>
          <FigureBody figure={figure} />
        </section>
      ))}
    </>
  );
}

/** One column: the width at which the desk takes the whole page. */
const isNarrow = (): boolean => globalThis.matchMedia?.('(max-width: 54rem)').matches ?? false;

/** On the desk: open where there is room, folded on a phone, where the situation alone is to be read before a choice. */
export function FoldedFigures({ figures }: FiguresProps) {
  return (
    <>
      {figures.map((figure) => (
        <details key={figure.id} class="figure-card figure-fold" open={!isNarrow()}>
          <summary>{figure.title}</summary>
          <FigureBody figure={figure} />
        </details>
      ))}
    </>
  );
}
