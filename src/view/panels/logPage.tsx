/** The decision log: a sheet of paper, shown as it will be printed. */
import type { LogPageModel } from '../model/archivePages';
import type { LogModel } from '../model/decisionLog';
import type { LogRow } from '../model/logSize';
import { NoticeLine } from './archiveNotice';
import { useAct, useSay } from './hand';
import { Icon } from './icon';
import { Scroller } from './scroller';
import { Coming, Qr } from './sharePage';
import './log.css';

/** Run on, to save room: a government by name, and what it did. */
function Followed({ followed }: Pick<LogRow, 'followed'>) {
  return (
    <ul class="dl-run-on">
      {followed.map(({ who, text }) => (
        <li key={text}>
          {who && <b>{who}</b>} {text}{' '}
        </li>
      ))}
    </ul>
  );
}

function Known({ known }: Pick<LogRow, 'known'>) {
  return (
    <ul class="dl-lines">
      {known.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Row({ row }: { readonly row: LogRow }) {
  const say = useSay();
  const { date, question, known, choice, forecast, reason, followed } = row;
  return (
    <tr>
      <th scope="row">
        <span class="dl-date">{date}</span>
        {question}
      </th>
      <td>{known.length > 0 ? <Known known={known} /> : <i>{say('log.known-none')}</i>}</td>
      <td>
        <b>{choice}</b>
        {forecast && <p>{forecast}</p>}
        <p class={reason === undefined ? 'dl-write' : ''}>
          {reason === undefined ? say('log.own-reason') : say('log.reason', { paper: reason })}
        </p>
      </td>
      <td>
        <Followed followed={followed} />
      </td>
      <td class="dl-notes" />
    </tr>
  );
}

function Head({ log }: { readonly log: LogModel }) {
  const say = useSay();
  return (
    <header class="dl-head">
      <div>
        <h3>{log.title}</h3>
        <p class="dl-facts">
          {log.facts.map(({ label, text }) => (
            <span key={label}>
              {label}: <b>{text}</b>
            </span>
          ))}
        </p>
      </div>
      <p class="dl-pupil">
        <span>{say('log.pupil')}</span>
        <span>{say('log.class')}</span>
      </p>
    </header>
  );
}

function Foot({ log }: { readonly log: LogModel }) {
  const say = useSay();
  const { end, verdict, code, qr } = log;
  return (
    <footer class="dl-foot">
      <div class="dl-end">
        {end && (
          <p>
            {say('log.end')}: <b>{end.headline}</b> <i>{end.name}.</i> {verdict}
          </p>
        )}
        <p class="dl-again">{say('log.again')}</p>
      </div>
      {code && (
        <p class="dl-code">
          {say('log.code')}
          <code>{code}</code>
        </p>
      )}
      {qr && <Qr qr={qr} label={say('log.qr')} />}
    </footer>
  );
}

const columns = ['when', 'known', 'choice', 'followed', 'notes'] as const;

function Sheet({ log }: { readonly log: LogModel }) {
  const say = useSay();
  return (
    <article class={log.size.isTight ? 'dl tight' : 'dl'} style={`--pt:${log.size.points}pt`} aria-label={log.title}>
      <Head log={log} />
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" class={`dl-${column}`}>
                {say(`log.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {log.rows.map((row) => (
            <Row key={row.beat} row={row} />
          ))}
        </tbody>
      </table>
      <Foot log={log} />
    </article>
  );
}

export function LogPage({ model: { model: log, problem, notice } }: { readonly model: LogPageModel }) {
  const act = useAct();
  const say = useSay();
  if (!log) return <Coming problem={problem} />;
  if (log.rows.length === 0) return <p class="serif">{say('log.nothing')}</p>;
  return (
    <div class="log">
      <div class="log-tools">
        <button type="button" class="btn red" onClick={() => act({ type: 'print-log' })}>
          <Icon name="print" size={1.25} />
          {say('log.print')}
        </button>
        <p class="note">{say('log.print-text')}</p>
        <NoticeLine notice={notice} />
      </div>
      <Scroller class="dl-paper">
        <Sheet log={log} />
      </Scroller>
    </div>
  );
}
