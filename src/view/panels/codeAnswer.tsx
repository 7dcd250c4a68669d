/** What a result code says, or why it says nothing. */
import type { CodeModel, CodeTold, EndModel } from '../model/codeModel';
import { useSay } from './hand';
import { Disc, Icon } from './icon';

export function Facts({ facts }: { readonly facts: CodeTold['facts'] }) {
  return (
    <dl class="ar-facts">
      {facts.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Who has not played it yet may not want to know. */
export function HiddenEnd({ end, label }: { readonly end: EndModel; readonly label: string }) {
  return (
    <details class="ar-hidden-end">
      <summary>{label}</summary>
      <p>
        <Icon name={end.icon} size={1.5} />
        <b>{end.headline}</b>
        <span class="note">{end.name}</span>
      </p>
    </details>
  );
}

function Told({ told }: { readonly told: CodeTold }) {
  const say = useSay();
  return (
    <div class="ar-code-told">
      <p class="ar-somebody">
        <Disc country={told.seat} size={2} />
        <b>{told.title}</b>
      </p>
      <Facts facts={told.facts} />
      <ol class="ar-choices">
        {told.choices.map(({ date, question, choice, forecast }) => (
          <li key={question}>
            <span class="kicker">{date}</span>
            <span class="note">{question}</span>
            <b>{choice}</b>
            {forecast && <span class="note">{forecast}</span>}
          </li>
        ))}
      </ol>
      {told.end && <HiddenEnd end={told.end} label={say('archive.code.end')} />}
      <a class="btn line" href={told.play}>
        {say('archive.code.play')}
      </a>
      <p class="note">{say('code.lacks')}</p>
    </div>
  );
}

interface CodeAnswerProps {
  readonly code: CodeModel;
  readonly take: (meant: string) => void;
}

export function CodeAnswer({ code, take }: CodeAnswerProps) {
  const say = useSay();
  if (code.ok) return <Told told={code.told} />;
  const { why, meant } = code;
  return (
    <div class="refusal">
      <p>{why}</p>
      {meant && (
        <p>
          {say('code.meant', { meant })}{' '}
          <button type="button" class="btn line" onClick={() => take(meant)}>
            {say('archive.code.take')}
          </button>
        </p>
      )}
    </div>
  );
}
