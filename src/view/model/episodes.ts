/** The list of episodes: what each is about, whom one can lead in it, and how far one has come with it. */
import type { Words } from '../../words/words';

/** What an episode shows before it is fetched; made from its files when the game is built. */
export interface Cover {
  readonly id: string;
  /** First and last day, ISO. */
  readonly from: string;
  readonly to: string;
  readonly seats: readonly string[];
  /** How many endings it has. */
  readonly endings: number;
  /** By language. */
  readonly words: Readonly<Record<string, CoverWords>>;
}

interface CoverWords {
  readonly title: string;
  readonly subtitle: string;
  readonly idea: string;
  readonly seats: Readonly<Record<string, string>>;
}

/** A run, as far as the list wants to know it. */
export interface PlayedRun {
  readonly level: string;
  readonly isOver: boolean;
}

export interface EpisodeModel {
  readonly id: string;
  readonly years: string;
  readonly title: string;
  readonly subtitle: string;
  readonly idea: string;
  /** Whom one can lead, as one sentence. */
  readonly seats: string;
  /** How often it was played; absent when never. */
  readonly played?: string;
}

export interface EpisodesModel {
  readonly episodes: readonly EpisodeModel[];
}

const yearsOf = ({ from, to }: Cover): string => {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
};

export function episodesModel(covers: readonly Cover[], runs: readonly PlayedRun[], words: Words): EpisodesModel {
  const episodes = covers.flatMap((cover) => {
    const spoken = cover.words[words.language] ?? cover.words.en;
    return spoken ? [episodeModel(cover, spoken, runs, words)] : [];
  });
  return { episodes };
}

/** As it stands within a sentence. */
const nameOf = (seat: string, spoken: CoverWords, words: Words): string =>
  words.has(`panels.in-text.${seat}`) ? words.say(`panels.in-text.${seat}`) : (spoken.seats[seat] ?? seat);

function episodeModel(cover: Cover, spoken: CoverWords, runs: readonly PlayedRun[], words: Words): EpisodeModel {
  const count = runs.filter(({ level, isOver }) => level === cover.id && isOver).length;
  const seats = words.list(cover.seats.map((seat) => nameOf(seat, spoken, words)));
  return {
    id: cover.id,
    years: yearsOf(cover),
    title: spoken.title,
    subtitle: spoken.subtitle,
    idea: spoken.idea,
    seats: words.say('episodes.seats', { seats }),
    ...(count > 0 && { played: words.say('episodes.played', { count }) }),
  };
}
