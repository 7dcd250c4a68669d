/** Where it all comes from: every claim of the level with its sources, and every source in full. */
import type { LevelNotes, Told } from './debriefTold';

export interface ClaimModel {
  readonly key: string;
  readonly claim: string;
  readonly sources: readonly {
    /** Number of the source in the list of sources, from 1. */
    readonly number: number;
    readonly ref: string;
    readonly where: string;
    readonly status: string;
  }[];
}

export interface SourcesModel {
  readonly citations: readonly { readonly ref: string; readonly number: number; readonly text: string }[];
  readonly claims: readonly ClaimModel[];
  readonly none?: string;
}

/** A source that a claim names and the list lacks is listed by its short name, so that no claim stands without one. */
function refsOf({ sources, claims }: LevelNotes): readonly string[] {
  const named = claims.flatMap((claim) => claim.sources.map(({ ref }) => ref));
  return [...new Set([...Object.keys(sources), ...named])];
}

const statusKey = (status: string): string => `debrief.source.${status}`;

export function sourcesModel({ notes, words }: Told): SourcesModel {
  if (!notes) return { citations: [], claims: [], none: words.say('debrief.sources.none') };
  const refs = refsOf(notes);
  return {
    citations: refs.map((ref, at) => ({ ref, number: at + 1, text: notes.sources[ref] ?? ref })),
    claims: notes.claims.map(({ key, claim, sources }) => ({
      key,
      claim,
      sources: sources.map(({ ref, where, status }) => ({
        number: refs.indexOf(ref) + 1,
        ref,
        where,
        status: words.has(statusKey(status)) ? words.say(statusKey(status)) : status,
      })),
    })),
  };
}
