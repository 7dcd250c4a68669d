/** Cards: what lies on the desk from the first brief to the answer, and the pages that are laid over it. */
import type { SessionSnapshot } from '../../session/types';
import { hasChallenger, optionsOf } from '../../sim/table';
import { decidingStep } from '../../view/model/deciding';
import { gaugeModels } from '../../view/model/gauges';
import type { Look, OverlayName } from '../../view/model/look';
import { sceneOf } from '../../view/model/screenOf';
import type { Episode } from './episode';
import { type Example, endOf, looking, type Moment, snapshotAt } from './example';
import { eveOf, heaviest, momentsOf, morningOf, outcomesOf } from './moments';

const card = ({ level }: Episode, name: string, snapshot: SessionSnapshot, look: Partial<Look> = {}): Example => ({
  id: `card/${level.id}/${name}`,
  kind: 'card',
  snapshot,
  look: looking(look),
});

/** Before the game: whom one can lead, and the brief of each. */
function briefs(episode: Episode): readonly Example[] {
  const { level } = episode;
  const [game] = episode.games;
  const first = game?.frames[0];
  const seats = level.countries.filter(({ playable }) => playable);
  return [
    card(episode, 'seats', { mode: 'choosing', level }),
    ...(game && first
      ? seats.map(({ id }) => card(episode, `brief.${id}`, snapshotAt(episode, 'briefing', { game, frame: first }, id)))
      : []),
  ];
}

const sceneAt = ({ words }: Episode, mode: 'deciding' | 'revealing', { game, frame }: Moment, look: Look) => {
  const { world, before } = frame;
  return sceneOf(mode, { run: '', seat: game.seat, world, before, log: [], happenings: [] }, words, look);
};

/** How many options of the open decision are closed to this seat. */
const closedAt = (episode: Episode, moment: Moment): number =>
  decidingStep(sceneAt(episode, 'deciding', moment, looking({}))).options.filter(({ closed }) => closed).length;

function stepsOf(episode: Episode, beat: string): readonly Example[] {
  const morning = morningOf(episode, beat);
  const eve = eveOf(episode, beat);
  if (!morning || !eve) return [];
  const { seat } = eve.game;
  const other = episode.level.countries.find(({ id }) => id !== seat)?.id ?? seat;
  const open = episode.level.beats.find(({ id }) => id === beat);
  const option =
    open && decidingStep(sceneAt(episode, 'deciding', eve, looking({}))).options.find((one) => !one.closed);
  const last = open && optionsOf(open, seat).at(-1)?.id;
  return [
    card(episode, `dispatch.${beat}`, snapshotAt(episode, 'dispatch', morning)),
    card(episode, `sounding.${beat}`, snapshotAt(episode, 'sounding', eve), { country: other }),
    card(episode, `forecast.${beat}`, snapshotAt(episode, 'forecasting', eve)),
    card(episode, `options.${beat}`, snapshotAt(episode, 'deciding', eve), last === undefined ? {} : { option: last }),
    ...(option
      ? [card(episode, `seal.${beat}`, snapshotAt(episode, 'deciding', eve), { option: option.id, isSealing: true })]
      : []),
  ];
}

function afterwards(episode: Episode, beat: string): readonly Example[] {
  const [reveal] = outcomesOf(episode, beat, 'reveal');
  const [answer] = outcomesOf(episode, beat, 'answer');
  return [
    ...(reveal
      ? [card(episode, `reveal.${beat}`, snapshotAt(episode, 'revealing', reveal), { isHurried: true, view: 'map' })]
      : []),
    ...(answer ? [card(episode, `answer.${beat}`, snapshotAt(episode, 'answering', answer))] : []),
  ];
}

/** A decision with closed options, and the day on which most gauges moved. */
function rarities(episode: Episode): readonly Example[] {
  const eves = episode.level.beats.flatMap(({ id }) => eveOf(episode, id) ?? []);
  const closed = heaviest(eves, (eve) => closedAt(episode, eve));
  const moved = heaviest(momentsOf(episode), (moment) =>
    moment.frame.kind === 'reveal'
      ? gaugeModels(sceneAt(episode, 'revealing', moment, looking({}))).filter(({ trend }) => trend).length
      : 0,
  );
  return [
    ...(closed ? [card(episode, 'closed', snapshotAt(episode, 'deciding', closed))] : []),
    ...(moved ? [card(episode, 'gauges', snapshotAt(episode, 'revealing', moved), { isHurried: true })] : []),
  ];
}

/** Pages over the last open decision of history's game; the ledger also as it stood at the end. */
function pages(episode: Episode): readonly Example[] {
  const { level } = episode;
  const [game] = episode.games;
  const last = level.beats.flatMap(({ id }) => eveOf(episode, id) ?? []).filter((one) => one.game === game);
  const eve = last.at(-1);
  if (!game || !eve) return [];
  const over = (name: OverlayName, id?: string): Partial<Look> => ({ overlay: { name, ...(id && { id }) } });
  const now = snapshotAt(episode, 'dispatch', eve);
  const ids = [...level.countries.map(({ id }) => id), ...(hasChallenger(level) ? [level.challenger.id] : [])];
  return [
    ...[...new Set(ids)].map((id) => card(episode, `country.${id}`, now, over('country', id))),
    card(episode, 'papers', now, over('papers')),
    card(episode, 'ledger', now, over('ledger')),
    card(episode, 'ledger.end', snapshotAt(episode, 'answering', endOf(game)), over('ledger')),
    card(episode, 'glossary', now, over('glossary')),
    card(episode, 'help', now, over('help')),
    card(episode, 'about', now, over('about')),
  ];
}

export function cardExamples(episode: Episode): readonly Example[] {
  const beats = episode.level.beats.map(({ id }) => id);
  return [
    ...briefs(episode),
    ...beats.flatMap((beat) => [...stepsOf(episode, beat), ...afterwards(episode, beat)]),
    ...rarities(episode),
    ...pages(episode),
  ];
}
