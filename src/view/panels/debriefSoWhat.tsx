/** So what: the run judged, what is disputed, what to take away, where it comes from, and how to play on. */
import type { SoWhatPage } from '../model/debrief';
import type { GaugeChange, MandateModel, TrustChange } from '../model/debriefVerdicts';
import { Again } from './debriefAgain';
import { Pips } from './debriefBars';
import { Readings } from './debriefReadings';
import { Sources } from './debriefSources';
import { useSay } from './hand';
import { Disc, Icon } from './icon';
import './debriefSo.css';

function Mandate({ mandate }: { readonly mandate: MandateModel }) {
  const say = useSay();
  return (
    <li class={`de-mandate de-${mandate.verdict}${mandate.isYours ? ' de-is-yours' : ''}`}>
      <p class="kicker">{say(mandate.isYours ? 'debrief.so.yours' : 'debrief.so.other')}</p>
      <h3>{mandate.title}</h3>
      <p class="serif">{mandate.text}</p>
      <p class="de-verdict">
        <Icon name={mandate.icon} size={2} /> {mandate.verdictText}
      </p>
      <ul class="de-plain de-judged">
        {mandate.lines.map(({ by, icon, label, text }) => (
          <li key={by}>
            <Icon name={icon} size={1.1} />
            <span>
              <b>{label}</b> {text}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Mandates({ mandates }: { readonly mandates: readonly MandateModel[] }) {
  const say = useSay();
  const isTaken = mandates.some(({ isYours }) => isYours);
  return (
    <section aria-labelledby="so-mandates">
      <h2 id="so-mandates">
        {say('debrief.so.mandate')}{' '}
        <span class="note">{say(isTaken ? 'debrief.so.mandate.note' : 'debrief.so.no-mandate')}</span>
      </h2>
      <ul class="de-mandates">
        {mandates.map((mandate) => (
          <Mandate key={mandate.id} mandate={mandate} />
        ))}
      </ul>
    </section>
  );
}

function GaugeRow({ gauge }: { readonly gauge: GaugeChange }) {
  return (
    <tr>
      <th scope="row">
        <span class="de-deed">
          <Icon name={gauge.icon} size={1.5} />
          <span>
            {gauge.label}
            <span class="note">{gauge.meaning}</span>
          </span>
        </span>
      </th>
      <td class="de-number">{gauge.start}</td>
      <td class="de-pips-cell">
        <Pips filled={gauge.endPips} mark={gauge.startPips} />
      </td>
      <td class="de-number">{gauge.end}</td>
      <td class="de-change">{gauge.text}</td>
    </tr>
  );
}

function Gauges({ gauges }: { readonly gauges: readonly GaugeChange[] }) {
  const say = useSay();
  return (
    <section aria-labelledby="so-gauges">
      <h2 id="so-gauges">{say('debrief.so.gauges')}</h2>
      <p class="note">{say('debrief.so.scale')}</p>
      <table class="de-gauges-told">
        <thead>
          <tr>
            <th scope="col">{say('debrief.so.gauge')}</th>
            <th scope="col" class="de-number">
              {say('debrief.so.start')}
            </th>
            <td class="de-pips-cell" />
            <th scope="col" class="de-number">
              {say('debrief.so.end')}
            </th>
            <th scope="col" class="de-change">
              {say('debrief.so.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {gauges.map((gauge) => (
            <GaugeRow key={gauge.name} gauge={gauge} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Trust({ words }: { readonly words: readonly TrustChange[] }) {
  const say = useSay();
  return (
    <section aria-labelledby="so-words">
      <h2 id="so-words">{say('debrief.so.words')}</h2>
      <table class="de-gauges-told">
        <thead>
          <tr>
            <th scope="col">{say('debrief.past.country')}</th>
            <th scope="col" class="de-number">
              {say('debrief.so.start')}
            </th>
            <th scope="col" class="de-number">
              {say('debrief.so.end')}
            </th>
            <th scope="col" class="de-change">
              {say('debrief.so.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {words.map(({ country, name, start, end, text }) => (
            <tr key={country}>
              <th scope="row">
                <span class="de-deed">
                  <Disc country={country} size={1.4} /> {name}
                </span>
              </th>
              <td class="de-number">{start}</td>
              <td class="de-number">{end}</td>
              <td class="de-change">{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ListProps {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

function List({ id, title, lines }: ListProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol class="de-numbered">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
}

export function SoWhatPanel({ model }: { readonly model: SoWhatPage }) {
  const say = useSay();
  return (
    <div class="de-so">
      <Mandates mandates={model.mandates} />
      <div class="de-so-pair">
        <Gauges gauges={model.gauges} />
        <Trust words={model.words} />
      </div>
      <Readings model={model} />
      <div class="de-so-pair de-even">
        <List id="so-lessons" title={say('debrief.so.lessons')} lines={model.lessons} />
        <List id="so-questions" title={say('debrief.so.questions')} lines={model.questions} />
      </div>
      <Sources sources={model.sources} />
      <Again again={model.again} />
    </div>
  );
}
