/** Manners of playing a seat that need no thought: by rule of thumb, blindly, or as history. Plain data, so that they can be varied. */
import type { CountryId } from '../../sim/act';
import type { Level, Option } from '../../sim/level';
import { postureOf } from '../../sim/posture';
import { optionsOf } from '../../sim/table';

export interface Manner {
  readonly name: string;
  /** Option by beat. Where it is absent or closed, `otherwise` decides. */
  readonly choices: Readonly<Record<string, string>>;
  /** As the cabinet would by itself, or any open option, each as likely. */
  readonly otherwise: 'rule' | 'blind';
  /** How the other playable seats are played: by their cabinets, or all by one rule of thumb. */
  readonly others?: 'honour' | 'dodge';
}

export const cabinet: Manner = { name: 'cabinet', choices: {}, otherwise: 'rule' };
export const blind: Manner = { name: 'blind', choices: {}, otherwise: 'blind' };

const asHistory = (level: Level, seat: CountryId): Manner => ({
  name: 'history',
  choices: level.history[seat] ?? {},
  otherwise: 'rule',
});

/** The same manner, but for one choice. */
export const except = (manner: Manner, beat: string, option: string): Manner => ({
  ...manner,
  choices: { ...manner.choices, [beat]: option },
});

/** A promise that waits for another counts for a little less than one that does not. */
const firmness = (option: Option, isVictim: boolean): number => {
  const { effort, onlyIf, concession } = postureOf(option, isVictim);
  return effort - (onlyIf ? 0.1 : 0) - concession / 10;
};

/** Always the option whose effort is nearest to `wanted`, -1 to 1; of equals the first. */
const always = (name: string, wanted: number, level: Level, seat: CountryId): Manner => ({
  name,
  choices: Object.fromEntries(
    level.beats.flatMap((beat) => {
      const isVictim = seat === level.victim;
      const options = optionsOf(beat, seat).filter((option) => !option.needs);
      const distance = (option: Option): number => Math.abs(firmness(option, isVictim) - wanted);
      const nearest = options.toSorted((a, b) => distance(a) - distance(b))[0];
      return nearest ? [[beat.id, nearest.id] as const] : [];
    }),
  ),
  otherwise: 'rule',
});

/** Promise all, deliver all. */
export const honour = (level: Level, seat: CountryId): Manner => always('honour', 1, level, seat);
/** Promise nothing, deliver nothing, give away what is not yours. */
export const dodge = (level: Level, seat: CountryId): Manner => always('dodge', -1, level, seat);
/** Half of everything. */
const half = (level: Level, seat: CountryId): Manner => always('half', 0.5, level, seat);

/** The cabinet among governments that all stand firm, or all give way: some options are only worth their price there. */
export const among: readonly Manner[] = [
  { ...cabinet, name: 'firm', others: 'honour' },
  { ...cabinet, name: 'faint', others: 'dodge' },
];

/** The rules of thumb that no level may reward everywhere. */
export const simpleManners = (level: Level, seat: CountryId): readonly Manner[] => [
  honour(level, seat),
  dodge(level, seat),
  half(level, seat),
  asHistory(level, seat),
];
