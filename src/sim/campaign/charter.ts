/**
 * The charter written in 1945 as the rule-book of later episodes: who must agree, what may be taken to another body, what an empty chair
 * means, whether help may begin before the vote, whose forces come at a call, who is a member. Beats say in their level which article rules them.
 */
import type { CountryId } from '../act';
import { clamp } from '../arithmetic';
import type { Wordings } from '../clause';
import type { Beat, CharterArticle, Condition, Country, Level, RuleName, SystemAtStart } from '../level';
import { mayBar } from '../mechanisms/attendance';
import { road } from './parameters';

const charterClauses = ['voting', 'abstention', 'regional', 'forces', 'membership'] as const;
export type CharterClause = (typeof charterClauses)[number];

/** As it was signed on 26 June 1945: Articles 27, 27 again (which is silent on abstention), 51, 43 and 4. */
export const historicCharter: Readonly<Record<CharterClause, string>> = {
  voting: 'yalta',
  abstention: 'unsaid',
  regional: 'self-defence',
  forces: 'agreements',
  membership: 'signers',
};

/** Is this text a charter, and not another treaty? */
export const isCharter = (wording: Wordings): boolean => charterClauses.every((clause) => clause in wording);

const rules: Readonly<Record<string, RuleName>> = {
  'every-member': 'unanimity',
  'great-powers': 'veto',
  yalta: 'veto',
  majority: 'majority',
};

/** The level under this charter. Under history's it is the level of the file itself. */
export const levelUnderCharter = (level: Level, charter: Wordings): Level => {
  if (!level.beats.some(({ charter: articles }) => articles)) return level;
  const beats = level.beats.map((beat, n) => beatUnder(level, beat, n, charter));
  return { ...level, beats, system: systemUnder(level, charter), countries: membersUnder(level, charter) };
};

const isUnder = (beat: Beat, article: CharterArticle): boolean => beat.charter?.includes(article) ?? false;

const differs = (charter: Wordings, clause: CharterClause): boolean =>
  charter[clause] !== undefined && charter[clause] !== historicCharter[clause];

const beatUnder = (level: Level, beat: Beat, n: number, charter: Wordings): Beat => {
  const asked = isUnder(beat, 'agenda') ? withAgenda(beat, charter) : beat;
  const voted = isUnder(asked, 'voting') ? withVoters(withRule(asked, charter), charter) : asked;
  const waits = isUnder(beat, 'regional') && charter.regional === 'council-first';
  return waits ? afterVote(level, voted, n) : voted;
};

/** Charters that let a no keep a question where it is; those of Yalta and of a majority leave procedure free. */
const barsAgenda: readonly (string | undefined)[] = ['great-powers', 'every-member'];

/** An assembly that was called by a vote on procedure can then do only what each holder of a veto lets it do. */
const withAgenda = (beat: Beat, { voting }: Wordings): Beat =>
  barsAgenda.includes(voting) ? { ...beat, rule: rules[voting ?? ''] ?? beat.rule } : beat;

const withRule = (beat: Beat, charter: Wordings): Beat => {
  const rule = differs(charter, 'voting') ? (rules[charter.voting ?? ''] ?? beat.rule) : beat.rule;
  const isConcurring =
    rule !== 'majority' &&
    (charter.abstention === 'bars' || (charter.voting === 'great-powers' && charter.abstention === 'unsaid'));
  return { ...beat, ...(rule !== beat.rule && { rule }), ...(isConcurring && { concurring: true }) };
};

/** All who are asked have a vote where all are members; only those who can bar a text where the great powers keep the door. */
const withVoters = (beat: Beat, charter: Wordings): Beat => {
  if (!beat.voters || !differs(charter, 'membership')) return beat;
  if (charter.membership === 'universal') {
    const asked = Object.keys(beat.options).filter((id) => !beat.voters?.includes(id) && !isVictims(beat, id));
    return { ...beat, voters: [...beat.voters, ...asked] };
  }
  const great = beat.voters.filter((id) => mayBar({ ...beat, rule: 'veto' }, id));
  return great.length > 1 ? { ...beat, voters: great } : beat;
};

/** The victim has acts of its own in place of a vote. */
const isVictims = ({ options }: Beat, id: CountryId): boolean => {
  const own = options[id];
  return own !== 'standard' && (own?.some(({ acts }) => acts.some(({ act }) => act === 'resist')) ?? false);
};

/** Help may not begin before the Council has spoken: the call waits for the last vote before it. */
const afterVote = (level: Level, beat: Beat, n: number): Beat => {
  const vote = level.beats.slice(0, n).findLast((one) => isUnder(one, 'voting'));
  if (!vote) return beat;
  const spoken: Condition = { is: 'adopted', beat: vote.id };
  return { ...beat, when: beat.when ? { all: [beat.when, spoken] } : spoken };
};

const systemUnder = ({ system, beats }: Level, charter: Wordings): SystemAtStart => {
  const has = (article: 'forces' | 'regional'): boolean => beats.some((beat) => isUnder(beat, article));
  const [ready, duty] = [
    ...(has('forces') ? [forcesShift[charter.forces ?? '']] : []),
    ...(has('regional') ? [regionalShift[charter.regional ?? '']] : []),
  ].reduce<readonly [number, number]>(([r, d], shift) => [r + (shift?.[0] ?? 0), d + (shift?.[1] ?? 0)], [0, 0]);
  if (ready === 0 && duty === 0) return system;
  return { ...system, readiness: clamp(system.readiness + ready), automaticity: clamp(system.automaticity + duty) };
};

type Shift = readonly [readiness: number, duty: number];
const forcesShift: Readonly<Record<string, Shift>> = {
  volunteers: [road.volunteersReadiness, road.volunteersDuty],
  standing: [road.standingReadiness, road.standingDuty],
};
const regionalShift: Readonly<Record<string, Shift>> = {
  'council-first': [road.councilFirstReadiness, 0],
  'free-hand': [road.freeHandReadiness, road.freeHandDuty],
};

/** Where all are members, so are those at the table who were none; their duty is moral, unless they had one. */
const membersUnder = (level: Level, charter: Wordings): readonly Country[] =>
  charter.membership === 'universal' ? level.countries.map((one) => asMember(level, one)) : level.countries;

const asMember = (level: Level, country: Country): Country => {
  const hasSay = level.beats.some((beat) => isUnder(beat, 'voting') && beat.options[country.id]);
  if (country.isMember || !hasSay) return country;
  const duty = Math.max(country.dials.duty, road.universalDuty);
  return { ...country, isMember: true, dials: { ...country.dials, duty } };
};
