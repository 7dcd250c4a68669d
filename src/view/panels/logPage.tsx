/** The decision log: a sheet of paper, shown as it will be printed. */
import type { LogPageModel } from '../model/archivePages';
import type { LogModel, LogRow } from '../model/decisionLog';
import { NoticeLine } from './archiveNotice';
import { useAct, useSay } from './hand';
import { Icon } from './icon';
import { Coming, Qr } from './sharePage';
import './sheet.css';

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="sheet-lines">
      {lines.map((line) => (
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
        <span class="sheet-date">{date}</span>
        {question}
      </th>
      <td>{known.length > 0 ? <Lines lines={known} /> : <i>{say('log.known-none')}</i>}</td>
      <td>
        <b>{choice}</b>
        {forecast && <p>{forecast}</p>}
        <p class={reason === undefined ? 'sheet-write' : ''}>
          {reason === undefined ? say('log.own-reason') : say('log.reason', { paper: reason })}
        </p>
      </td>
      <td>
        <Lines lines={followed} />
      </td>
      <td class="sheet-notes" />
    </tr>
  );
}

function Head({ log }: { readonly log: LogModel }) {
  const say = useSay();
  return (
    <header class="sheet-head">
      <div>
        <h3>{log.title}</h3>
        <p class="sheet-facts">
          {log.facts.map(({ label, text }) => (
            <span key={label}>
              {label}: <b>{text}</b>
            </span>
          ))}
        </p>
      </div>
      <p class="sheet-pupil">
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
    <footer class="sheet-foot">
      <div class="sheet-end">
        {end && (
          <p>
            {say('log.end')}: <b>{end.headline}</b> <i>{end.name}.</i> {verdict}
          </p>
        )}
        <p class="sheet-again">{say('log.again')}</p>
      </div>
      {code && (
        <p class="sheet-code">
          {say('log.code')}
          <code>{code}</code>
        </p>
      )}
      {qr && <Qr qr={qr} label={say('log.qr')} />}
    </footer>
  );
}

const columns = ['when', 'known', 'choice', 'followed', 'notes'] as const;

/** Many decisions are written smaller, so that they stay on one sheet. */
function Sheet({ log }: { readonly log: LogModel }) {
  const say = useSay();
  return (
    <article class={log.rows.length > 5 ? 'sheet small' : 'sheet'}>
      <Head log={log} />
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" class={`sheet-${column}`}>
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
      <Sheet log={log} />
    </div>
  );
}
