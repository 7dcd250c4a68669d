/** The judgements of the open episode: a row for each dial, a column for each country, and the notes they rest on. */
import type { JudgementRow, JudgementsModel } from '../model/aboutJudgements';
import { Scroller } from './aboutTables';
import { useSay } from './hand';
import { Disc } from './icon';

function Judged({ row }: { readonly row: JudgementRow }) {
  const say = useSay();
  return (
    <tr>
      <th scope="row" class="about-dial">
        {row.label}
        <span class="note">{row.meaning}</span>
      </th>
      {row.cells.map(({ value, notes }, at) => (
        <td key={`${row.dial}${at}`} class="about-value">
          {value}
          {notes.map((number) => (
            <sup key={number} title={say('about.judgement.note', { number })}>
              {number}
            </sup>
          ))}
        </td>
      ))}
    </tr>
  );
}

function Countries({ judgements }: { readonly judgements: JudgementsModel }) {
  const say = useSay();
  return (
    <Scroller label={say('about.section.judgements')}>
      <table class="about-table about-judged">
        <thead>
          <tr>
            <th scope="col">{say('about.column.judgement')}</th>
            {judgements.countries.map(({ id, name }) => (
              <th key={id} scope="col">
                <Disc country={id} size={1.7} />
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {judgements.rows.map((row) => (
            <Judged key={row.dial} row={row} />
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function OfOne({ name, rows }: JudgementsModel['challenger']) {
  return (
    <div>
      <h4>{name}</h4>
      <table class="about-table about-judged">
        <tbody>
          {rows.map((row) => (
            <Judged key={row.dial} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function Judgements({ judgements }: { readonly judgements: JudgementsModel }) {
  const say = useSay();
  return (
    <>
      <p>{say('about.section.judgements.note')}</p>
      <Countries judgements={judgements} />
      <div class="about-pair">
        <OfOne {...judgements.challenger} />
        <OfOne {...judgements.system} />
      </div>
      {judgements.notes.length > 0 && (
        <details class="about-notes">
          <summary>{say('about.judgement.notes')}</summary>
          <ol class="about-works">
            {judgements.notes.map(({ number, about, claim, sources }) => (
              <li key={number}>
                <b>{about}.</b> {claim}{' '}
                <i class="note">{sources.map((source) => `[${source.number}] ${source.where}`).join('; ')}</i>
              </li>
            ))}
          </ol>
          <h4>{say('debrief.sources.list')}</h4>
          <ol class="about-works">
            {judgements.works.map((work) => (
              <li key={work}>{work}</li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
