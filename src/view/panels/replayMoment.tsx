/** One moment of a replay in words. */
import type { ReplayDesk } from '../model/replayDesk';
import { useSay } from './hand';
import { Icon } from './icon';
import { Amended, Deed, PromiseEnd, Vote } from './revealDesk';

const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function Beliefs({ beliefs }: Pick<ReplayDesk, 'beliefs'>) {
  const say = useSay();
  if (beliefs.length === 0) return null;
  return (
    <section class="watch-beliefs">
      <h3 class="kicker">{say('replay.beliefs')}</h3>
      {beliefs.map(({ label, pips, text }) => (
        <p key={label} class="watch-belief">
          <span>{label}</span> <b>{text}</b>
          <span class="pips" aria-hidden="true">
            {ten.map((pip) => (
              <i key={pip} class={pip <= pips ? 'lit' : ''} />
            ))}
          </span>
        </p>
      ))}
    </section>
  );
}

function Announced({ text }: { readonly text: string }) {
  const say = useSay();
  return (
    <p class="announced">
      <Icon name="deadline" size={1.6} />
      <span>
        <b>{say('panels.dispatch.announced')}.</b> {text}
      </span>
    </p>
  );
}

export function Moment({ desk }: { readonly desk: ReplayDesk }) {
  const say = useSay();
  const { kicker, title, icon, text, announced, amended, vote, deeds, ends, facts, beliefs } = desk;
  return (
    <>
      {icon && <Icon name={icon} size={3.4} />}
      <p class="kicker">{kicker}</p>
      <h2>{title}</h2>
      {text && <p class="desk-lead">{text}</p>}
      {announced && <Announced text={announced} />}
      {amended && <Amended lines={amended} />}
      {vote && <Vote vote={vote} />}
      {deeds.length > 0 && (
        <ol class="deeds">
          {deeds.map((deed, at) => (
            <Deed key={deed.country} deed={deed} at={at} />
          ))}
        </ol>
      )}
      {ends.length > 0 && <h3 class="kicker">{say('panels.reveal.ends')}</h3>}
      {ends.length > 0 && (
        <ul class="ends">
          {ends.map((end, at) => (
            <PromiseEnd key={end.id} end={end} at={at} />
          ))}
        </ul>
      )}
      <Beliefs beliefs={beliefs} />
      {facts.length > 0 && (
        <ul class="fact-list">
          {facts.map((fact) => (
            <li key={fact.text}>
              <Icon name={fact.icon} />
              <span>{fact.text}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
