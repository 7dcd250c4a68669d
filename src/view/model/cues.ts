/** What may be heard of what happened. */
import type { Happening } from '../../sim/world';
import type { SoundCue } from './soundModel';

const moves = { yield: 'challenger-yielded', bargain: 'bargain-struck', advance: 'challenger-advanced' } as const;

function promiseCue(end: Extract<Happening, { type: 'promise-ended' }>['end']): readonly SoundCue[] {
  if (end === 'broken') return ['promise-broken'];
  return end === 'kept' || end === 'partly-kept' ? ['promise-kept'] : [];
}

function cuesOf(happening: Happening): readonly SoundCue[] {
  switch (happening.type) {
    case 'sounded':
      return ['telegram'];
    case 'sealed':
      return ['sealed'];
    case 'decided':
      return ['revealed'];
    case 'vote-counted':
      return ['vote-cast'];
    case 'promise-made':
      return ['pledge-made'];
    case 'promise-ended':
      return promiseCue(happening.end);
    case 'challenger-moved':
      return [moves[happening.move]];
    case 'attacked':
      return ['war'];
    case 'ended':
      return ['ending'];
    default:
      return [];
  }
}

/** Each cue once, in the order in which it first arose. */
export const soundCuesOf = (happenings: readonly Happening[]): readonly SoundCue[] => [
  ...new Set(happenings.flatMap(cuesOf)),
];
