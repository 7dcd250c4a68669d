/** How far the model agrees with the world: three tables, misses in full. A verdict is a word, never a colour alone. */
import type { AgreementModel, ClaimRow, HistoryRow, StudyRow } from '../model/aboutAgreement';
import { Heads, Scroller } from './aboutTables';
import { useSay } from './hand';

const heads = (...names: readonly string[]) => names.map((name) => `agreement.column.${name}`);

function History({ rows }: { readonly rows: readonly HistoryRow[] }) {
  const say = useSay();
  return (
    <>
      <h4>{say('about.section.agreement.history')}</h4>
      <table class="about-table">
        <Heads keys={heads('line', 'history', 'other')} />
        <tbody>
          {rows.map(({ line, share, other }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              <td>
                <b>{share}</b>
              </td>
              <td>{other}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Study({ row }: { readonly row: StudyRow }) {
  const { name, model, published, band, isInside, verdict, source, miss } = row;
  return (
    <tr class={isInside ? undefined : 'about-missed'}>
      <th scope="row" class="wide">
        {name}
      </th>
      <td class="about-range">
        <b>{verdict}</b>
      </td>
      <td>
        <b>{model}</b>
      </td>
      <td>{published}</td>
      <td class="about-range">{band}</td>
      <td class="wide">
        {source}
        {miss && <p>{miss}</p>}
      </td>
    </tr>
  );
}

function Claim({ row }: { readonly row: ClaimRow }) {
  return (
    <tr class={row.holds ? undefined : 'about-missed'}>
      <th scope="row" class="wide">
        {row.name}
      </th>
      <td>
        <b>{row.verdict}</b>
      </td>
      <td class="wide">
        <ol class="about-claim">
          {row.steps.map(({ name, share }) => (
            <li key={name}>
              <b>{share}</b> {name}
            </li>
          ))}
        </ol>
      </td>
    </tr>
  );
}

export function Agreement({ model }: { readonly model: AgreementModel }) {
  const say = useSay();
  return (
    <>
      <p>{model.fit}</p>
      {model.history && <History rows={model.history} />}
      <h4>{say('about.section.agreement.studies')}</h4>
      <p>{say('about.section.agreement.note')}</p>
      <Scroller label={say('about.section.agreement.studies')}>
        <table class="about-table">
          <Heads keys={[...heads('question', 'verdict', 'model', 'published', 'band'), 'about.column.source']} />
          <tbody>
            {model.studies.map((row) => (
              <Study key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </Scroller>
      <h4>{say('about.section.agreement.silent')}</h4>
      <ul class="about-silent">
        {model.silent.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h4>{say('about.section.agreement.claims')}</h4>
      <p>{say('about.section.agreement.claims.note')}</p>
      <Scroller label={say('about.section.agreement.claims')}>
        <table class="about-table">
          <Heads keys={heads('question', 'verdict', 'model')} />
          <tbody>
            {model.claims.map((row) => (
              <Claim key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </Scroller>
    </>
  );
}
