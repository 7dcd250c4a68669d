/** Counts as rows of repeated signs: beside the situation, on the board for the hall, and on the sheet that is handed out. */
import type { FigureModel } from '../model/figures';
import { useSay } from './hand';
import { Icon } from './icon';
import { SignsInRow } from './isotype';
import './figures.css';

interface FiguresProps {
  readonly figures: readonly FigureModel[];
}

/** The number stands beside each row; to the ear the row is a picture that says it with what is counted. */
function Rows({ rows }: Pick<FigureModel, 'rows'>) {
  return (
    <ul class="figure-rows">
      {rows.map(({ of, name, number, told, signs }) => (
        <li key={of}>
          <span class="figure-name">{name}</span>
          <b class="figure-number" aria-hidden="true">
            {number}
          </b>
          <span class="figure-signs" role="img" aria-label={told}>
            <SignsInRow row={signs} size={1.15} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function FigureCard({ figure: { title, rows, notes } }: { readonly figure: FigureModel }) {
  return (
    <section class="figure-card">
      <h3>{title}</h3>
      <Rows rows={rows} />
      <p class="figure-note">{notes.join(' ')}</p>
    </section>
  );
}

export function Figures({ figures }: FiguresProps) {
  if (figures.length === 0) return null;
  return (
    <div class="figure-cards">
      {figures.map((figure) => (
        <FigureCard key={figure.id} figure={figure} />
      ))}
    </div>
  );
}

/** One column: the same width at which the desk takes the page. */
const isNarrow = (): boolean => globalThis.matchMedia?.('(max-width: 54rem)').matches ?? false;

/** On the desk: open where there is room, folded on a phone, where the situation alone is to be read before a choice. */
export function FoldedFigures({ figures }: FiguresProps) {
  const say = useSay();
  const [first] = figures;
  if (!first) return null;
  return (
    <details class="figure-fold" open={!isNarrow()}>
      <summary>
        {first.rows[0] && <Icon name={first.rows[0].signs.icon} size={1.15} />}
        {say('figures.title')}
      </summary>
      <Figures figures={figures} />
    </details>
  );
}
