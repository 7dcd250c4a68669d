/** The reveal: every deed, every promise that fell due, and the roll-call where there was one. */
import type { RevealScreen } from '../model/crisisScreen';
import type { DeedModel, PromiseEndModel, VoteModel } from '../model/deedModel';
import { RoomPrompt } from './cover';
import { useAct, useSay } from './hand';
import { Disc, Icon } from './icon';
import { useSkip } from './rollCall';
import { Scroller } from './scroller';
import { Start } from './start';
import './reveal.css';

/** Each line comes a little after the one before; where motion is not wanted, all stand at once. */
const turn = (at: number) => ({ style: `--turn:${at}` });

export function Deed({ deed, at }: { readonly deed: DeedModel; readonly at: number }) {
  const say = useSay();
  return (
    <li class={deed.isYou ? 'deed you' : 'deed'} {...turn(at)}>
      <Disc country={deed.country} size={2.1} />
      <span>
        <b>{deed.name}</b>
        {deed.isYou && <i class="note"> ({say('panels.reveal.you')})</i>} {deed.text}.{' '}
        {deed.note && <i class="note">{deed.note}</i>}
      </span>
      <Icon name={deed.icon} size={1.9} />
    </li>
  );
}

export function PromiseEnd({ end, at }: { readonly end: PromiseEndModel; readonly at: number }) {
  return (
    <li class={`end ${end.end}`} {...turn(at)}>
      <Icon name={end.icon} size={2.1} />
      <span>
        {end.text} <b>{end.state}</b>
      </span>
    </li>
  );
}

export function Vote({ vote }: { readonly vote: VoteModel }) {
  return (
    <section class="vote on-night" aria-labelledby="vote">
      <h3 id="vote" class="kicker">
        {vote.title}
      </h3>
      <ul class="roll">
        {vote.rows.map(({ country, name, icon, answer, turn: at }) => (
          <li key={country} {...turn(at)}>
            <Disc country={country} size={1.7} />
            <span>{name}</span>
            <Icon name={icon} size={1.5} />
            <i>{answer}</i>
          </li>
        ))}
      </ul>
      <p class="tally">
        <b>{vote.result}</b> {vote.tally}
      </p>
      <p class="rule">
        <b>{vote.rule}.</b> {vote.ruleText}
      </p>
    </section>
  );
}

/** How the round changed the text on the table. */
export function Amended({ lines }: { readonly lines: readonly string[] }) {
  const say = useSay();
  return (
    <section class="vote on-night" aria-label={say('panels.text.title')}>
      {lines.map((line) => (
        <p key={line} class="amended">
          <Icon name="treaty" size={1.2} /> {line}
        </p>
      ))}
    </section>
  );
}

export function RevealDesk({ model }: { readonly model: RevealScreen }) {
  const act = useAct();
  const say = useSay();
  const { deeds, ends, vote, isHurried } = model;
  const voted = vote?.rows.length ?? 0;
  useSkip(!isHurried, act);
  return (
    <section class={isHurried ? 'desk grain hurried' : 'desk grain'} style={`--voted:${voted}`}>
      <Scroller class="desk-body reveal">
        <p class="kicker">{model.question}</p>
        <Start>{model.title}</Start>
        {model.amended && <Amended lines={model.amended} />}
        {vote && <Vote vote={vote} />}
        <p class="note">{model.deedsNote}</p>
        <ol class="deeds">
          {deeds.map((deed, at) => (
            <Deed key={deed.country} deed={deed} at={at} />
          ))}
        </ol>
        {ends.length > 0 && (
          <>
            <h3 class="kicker">{say('panels.reveal.ends')}</h3>
            <ul class="ends">
              {ends.map((end, at) => (
                <PromiseEnd key={end.id} end={end} at={deeds.length + at} />
              ))}
            </ul>
          </>
        )}
        <RoomPrompt prompt={model.prompt} />
      </Scroller>
      <div class="desk-foot">
        <button type="button" class="btn" onClick={() => act({ type: 'go-on' })}>
          {model.goOn}
          <Icon name="right" size={1.1} />
        </button>
        {!isHurried && (
          <button
            type="button"
            class="btn line square hurry"
            aria-label={say('panels.reveal.hurry')}
            aria-keyshortcuts="Escape"
            title={say('panels.reveal.hurry')}
            onClick={() => act({ type: 'show-all' })}
          >
            <Icon name="skip" />
          </button>
        )}
      </div>
    </section>
  );
}
