/** The bet and what came of it. The result cannot be seen before the bet is made. */
import type { LaboratoryModel, MovedModel } from '../model/laboratory';
import type { Way } from '../model/study';
import { useAct, useSay } from './hand';
import { Ask, Progress, Signs } from './studyProgress';

interface LabProps {
  readonly lab: LaboratoryModel;
}

const ways: readonly Way[] = ['more', 'same', 'fewer'];

export function BetStep({ lab }: LabProps) {
  const act = useAct();
  const say = useSay();
  const ending = lab.bet?.ending ?? lab.usual;
  const pick = (event: Event) => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    act({ type: 'bet', bet: { ending: event.target.value, way: lab.bet?.way ?? 'same' } });
  };
  return (
    <section aria-labelledby="lab-bet">
      <h3 id="lab-bet">{say('laboratory.step.bet')}</h3>
      <p class="note">{say('laboratory.bet.first')}</p>
      <label class="lab-pick">
        {say('laboratory.bet.ending')}
        <select value={ending} onChange={pick}>
          {lab.endings.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="lab-ways">
        <legend>{say('laboratory.bet.way')}</legend>
        {ways.map((way) => (
          <label key={way}>
            <input
              type="radio"
              name="lab-way"
              checked={lab.bet?.way === way}
              onChange={() => act({ type: 'bet', bet: { ending, way } })}
            />
            {say(`laboratory.bet.${way}`)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}

function Moved({ row }: { readonly row: MovedModel }) {
  return (
    <tr class={row.isBet ? 'study-yours' : ''}>
      <th scope="row">{row.name}</th>
      <td>
        <Signs filled={row.was.signs} kind="was" /> {row.was.text}
      </td>
      <td>
        <Signs filled={row.now.signs} /> {row.now.text}
      </td>
    </tr>
  );
}

function Result({ lab }: LabProps) {
  const say = useSay();
  return (
    <>
      <p class="note">{say('laboratory.legend', { worlds: lab.worlds })}</p>
      <table class="study-table lab-table">
        <caption class="for-ears">{say('laboratory.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('study.ending')}</th>
            <th scope="col">{say('laboratory.was')}</th>
            <th scope="col">{say('laboratory.now')}</th>
          </tr>
        </thead>
        <tbody>
          {lab.rows.map((row) => (
            <Moved key={row.ending} row={row} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Link({ lab }: LabProps) {
  const say = useSay();
  const selectAll = (event: Event) => event.target instanceof HTMLInputElement && event.target.select();
  return (
    <label class="lab-link">
      {say('laboratory.link')} <span class="note">{say('laboratory.link.note')}</span>
      <input type="text" readOnly value={lab.link} onFocus={selectAll} />
    </label>
  );
}

export function SeeStep({ lab }: LabProps) {
  const act = useAct();
  const say = useSay();
  return (
    <section aria-labelledby="lab-see">
      <h3 id="lab-see">{say('laboratory.step.see')}</h3>
      <Ask
        icon="play"
        look="btn"
        isWorking={lab.isWorking}
        isOff={!lab.bet}
        ask={() => act({ type: 'run-laboratory' })}
      >
        {say('laboratory.run')}
      </Ask>
      {lab.progress && <Progress text={lab.progress} isWorking={lab.isWorking} />}
      {lab.verdict && (
        <p class="study-verdict" role="status">
          {lab.verdict}
        </p>
      )}
      {lab.rows.length > 0 && <Result lab={lab} />}
      <Link lab={lab} />
    </section>
  );
}
