/** What comes after the last decision: the front page of every ending, and the three pages of its debrief. */
import type { Episode } from './episode';
import { debriefPages, type Example, endOf, looking, snapshotAt } from './example';

export const endingExamples = (episode: Episode): readonly Example[] =>
  episode.games.map((game) => ({
    id: `ending/${episode.level.id}/${game.ending}`,
    kind: 'ending',
    snapshot: snapshotAt(episode, 'ended', endOf(game)),
    look: looking({}),
  }));

export const debriefExamples = (episode: Episode): readonly Example[] =>
  episode.games.flatMap((game) =>
    debriefPages.map(
      (page): Example => ({
        id: `debrief/${episode.level.id}/${game.ending}.${page}`,
        kind: 'debrief',
        snapshot: snapshotAt(episode, 'debriefing', endOf(game)),
        look: looking({}),
        page,
      }),
    ),
  );
