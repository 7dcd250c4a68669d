/** One day on the two roads: your deed and history's, and, opened, every country's with the vote and the answer. */
import type { DeedPair, PastBeat, VoteTold } from '../model/debriefPast';
import type { Deed } from '../model/debriefTold';
import { useSay } from './hand';
import { Disc, Icon } from './icon';

/** A deed at the side of the road: its sign in a box, its clause beside it. */
function Stop({
  deed,
  side,
  none,
}: {
  readonly deed: Deed | undefined;
  readonly side: 'here' | 'history';
  readonly none: string;
}) {
  return (
    <div class={`de-stop de-${side}${deed ? '' : ' de-empty'}`}>
      <p class="de-stop-text">{deed?.text ?? none}</p>
      <span class="de-stop-sign">{deed && <Icon name={deed.icon} size={1.9} />}</span>
    </div>
  );
}

function Same({ pair }: { readonly pair: DeedPair }) {
  return (
    <p class={`de-same de-${pair.match}`}>
      <Icon name={pair.matchIcon} size={1} /> {pair.matchText}
    </p>
  );
}

function Cell({ deed, none }: { readonly deed: Deed | undefined; readonly none: string }) {
  return (
    <td>
      <span class="de-deed">
        {deed && <Icon name={deed.icon} size={1.4} />}
        <span class={deed ? '' : 'soft'}>{deed?.text ?? none}</span>
      </span>
    </td>
  );
}

function Row({ pair }: { readonly pair: DeedPair }) {
  const say = useSay();
  return (
    <tr class={pair.isYou ? 'de-is-you' : ''}>
      <th scope="row">
        <span class="de-deed">
          <Disc country={pair.country} size={1.5} />
          <span>
            {pair.name}
            {pair.isYou && <i class="note"> {say('debrief.past.you')}</i>}
          </span>
        </span>
      </th>
      <Cell deed={pair.here} none={say('debrief.past.not-met')} />
      <td>
        <Same pair={pair} />
      </td>
      <Cell deed={pair.history} none={say('debrief.past.untold')} />
    </tr>
  );
}

function Everyone({ beat }: { readonly beat: PastBeat }) {
  const say = useSay();
  const title = say('debrief.past.all-of', { date: beat.date, title: beat.title });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow page this part scrolls sideways, with the keyboard too.
    <section class="de-scroller" tabIndex={0} aria-label={title}>
      <table class="de-deeds">
        <caption class="for-ears">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say('debrief.past.country')}</th>
            <th scope="col">{say('debrief.past.here')}</th>
            <th scope="col">{say('debrief.past.compare')}</th>
            <th scope="col">{say('debrief.past.history')}</th>
          </tr>
        </thead>
        <tbody>
          {beat.all.map((pair) => (
            <Row key={pair.country} pair={pair} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Vote({ vote }: { readonly vote: VoteTold }) {
  const say = useSay();
  return (
    <section>
      <h4 class="kicker">{say('debrief.past.vote')}</h4>
      <ul class="de-plain">
        {vote.groups.map(({ icon, label, names }) => (
          <li key={label}>
            <Icon name={icon} size={1.3} /> {names}: {label}
          </li>
        ))}
      </ul>
      <p>{vote.result}</p>
    </section>
  );
}

function Said({ title, children }: { readonly title: string; readonly children: string | undefined }) {
  return children ? (
    <section>
      <h4 class="kicker">{title}</h4>
      <p>{children}</p>
    </section>
  ) : null;
}

function More({ beat }: { readonly beat: PastBeat }) {
  const say = useSay();
  return (
    <details class="de-more">
      <summary>{say('debrief.past.all')}</summary>
      <div class="de-more-inside">
        <Everyone beat={beat} />
        <div class="de-more-texts">
          {beat.vote && <Vote vote={beat.vote} />}
          <Said title={say('debrief.past.move-here')}>{beat.move?.text}</Said>
          <Said title={say('debrief.past.really')}>{beat.history}</Said>
          <Said title={say('debrief.past.discuss')}>{beat.prompt}</Said>
        </div>
      </div>
    </details>
  );
}

export function Beat({ beat }: { readonly beat: PastBeat }) {
  const say = useSay();
  const none = say(beat.you ? 'debrief.past.not-met' : 'debrief.past.no-say');
  const untold = beat.met === 'here' ? none : say(beat.you ? 'debrief.past.untold' : 'debrief.past.no-say');
  return (
    <li class={`de-road-beat${beat.isParting ? ' de-parting' : ''}`}>
      <div class="de-road-row">
        <Stop deed={beat.you?.here} side="here" none={none} />
        <div class="de-road-middle">
          {beat.isParting && <p class="de-tag">{say('debrief.parting.tag')}</p>}
          <h3>{beat.date}</h3>
          <p class="de-road-title">{beat.title}</p>
          {beat.met === 'both' && beat.you ? <Same pair={beat.you} /> : <p class="note">{beat.metText}</p>}
        </div>
        <Stop deed={beat.you?.history} side="history" none={untold} />
      </div>
      {beat.whatIf && (
        <p class="de-what-if">
          <a href={beat.whatIf}>
            <Icon name="fork" size={1.1} /> {say('replay.ask')}
            <span class="for-ears"> {beat.date}</span>
          </a>
        </p>
      )}
      <More beat={beat} />
    </li>
  );
}
