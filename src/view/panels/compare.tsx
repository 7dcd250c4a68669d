/** Two to four roads on one timeline, what made the difference, what it came to, and the tree they grew on. */
import type { CompareScreen, ComparisonModel } from '../model/compare';
import { Differences } from './compareDifference';
import { Gauges } from './compareGauges';
import { Stations } from './compareStations';
import { useAct, useSay } from './hand';
import { Disc, Icon } from './icon';
import { RoadsBack } from './roadsBack';
import { Start } from './start';
import { Tree } from './tree';
import './head.css';
import './compare.css';
import './screenDense.css';
import './compareRoads.css';
import './compareNarrow.css';
import './compareIso.css';
import './compareWhy.css';
import './comparePrint.css';

function Head({ model }: { readonly model: CompareScreen }) {
  const act = useAct();
  const say = useSay();
  const { comparison, roads, note } = model;
  const canAdd = comparison && roads.length < 4 && !roads.includes('history');
  return (
    <header class="head cp-head">
      <RoadsBack />
      <div class="cp-name">
        <Start level={1}>{model.title}</Start>
        <p class="note">
          {comparison ? (
            <>
              <Disc country={comparison.seat.id} size={1.3} /> {say('compare.as', { name: note })}
            </>
          ) : (
            note
          )}
        </p>
      </div>
      <span class="head-space" />
      {canAdd && (
        <a class="btn line cp-tool" href={`#/compare/${[...roads, 'history'].join(',')}`}>
          <Icon name="compare" size={1.3} />
          <span>{say('compare.add-history')}</span>
        </a>
      )}
      {comparison && (
        <button type="button" class="btn line cp-tool" onClick={() => act({ type: 'print-comparison' })}>
          <Icon name="print" size={1.3} />
          <span>{say('compare.print')}</span>
        </button>
      )}
    </header>
  );
}

function Faults({ faults }: Pick<CompareScreen, 'faults'>) {
  const say = useSay();
  if (faults.length === 0) return null;
  return (
    <section class="cp-faults" role="alert">
      <h2>{say('compare.fault.title')}</h2>
      {faults.map((fault) => (
        <p key={fault} class="refusal">
          {fault}
        </p>
      ))}
    </section>
  );
}

function Careful({ careful }: Pick<ComparisonModel, 'careful'>) {
  const say = useSay();
  return (
    <section class="cp-careful on-night">
      <h3 class="kicker">{say('compare.careful')}</h3>
      {careful.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}

function Comparison({ model }: { readonly model: ComparisonModel }) {
  return (
    <div class="cp-page">
      <div class="cp-roads">
        <Stations model={model} />
        <Gauges rows={model.gauges} heads={model.heads} />
      </div>
      <aside class="cp-aside">
        <Differences partings={model.partings} run={model.heads[0]?.run} />
        <Careful careful={model.careful} />
      </aside>
    </div>
  );
}

export function ComparePanel({ model }: { readonly model: CompareScreen }) {
  const { comparison, tree, faults, roads } = model;
  return (
    <main id="main" tabIndex={-1} class="compare grain" data-roads={comparison?.heads.length}>
      <Head model={model} />
      <Faults faults={faults} />
      {comparison && <Comparison model={comparison} />}
      {tree && <Tree key={roads.join()} tree={tree} picked={roads} />}
    </main>
  );
}
