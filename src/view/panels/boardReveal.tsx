/** What everyone did in the round, for the whole hall. */
import type { BoardReveal as Revealed } from '../model/board';
import type { VoteModel } from '../model/deedModel';
import { signRow } from '../model/isotype';
import { useSay } from './hand';
import { Disc, Icon } from './icon';
import { SignsInRow } from './isotype';

/** One sign a vote, the same that each delegate held up. */
function Ballots({ rows }: Pick<VoteModel, 'rows'>) {
  const icons = rows.map(({ icon }) => icon);
  return (
    <span class="board-ballots">
      {[...new Set(icons)].map((icon) => (
        <SignsInRow key={icon} row={signRow(icon, icons.filter((one) => one === icon).length, 1)} size={1.5} />
      ))}
    </span>
  );
}

export function BoardReveal({ reveal }: { readonly reveal: Revealed }) {
  const say = useSay();
  const { note, deeds, vote, move } = reveal;
  return (
    <section class="board-reveal" aria-labelledby="board-deeds">
      <h2 id="board-deeds">{say('board.deeds.title')}</h2>
      <p class="note">{note}</p>
      <ul class="board-deeds">
        {deeds.map((deed) => (
          <li key={deed.country}>
            <Disc country={deed.country} size={1.8} />
            <span>
              <b>{deed.name}</b> {deed.text}
              {deed.note && <i class="note"> {deed.note}</i>}
            </span>
            <Icon name={deed.icon} size={1.6} />
          </li>
        ))}
      </ul>
      {vote && (
        <p class="board-vote">
          <Ballots rows={vote.rows} /> {vote.tally} <b>{vote.result}</b>
        </p>
      )}
      {move && (
        <div class="board-move">
          <Icon name={move.icon} size={2} />
          <div>
            <h3>{move.title}</h3>
            <p>{move.text}</p>
          </div>
        </div>
      )}
    </section>
  );
}
