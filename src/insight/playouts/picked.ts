/** What was chosen in the open beat. */
import { type CompiledBeat, type CompiledOption, NONE } from './compiled';
import type { Kernel } from './kernel';

/** The option that the n-th to decide has chosen, if any was open to it. */
export const pickedBy = (k: Kernel, beat: CompiledBeat, n: number): CompiledOption | undefined => {
  const country = k.order[n] ?? 0;
  const picked = k.picked[country] ?? NONE;
  return picked === NONE ? undefined : beat.options[(beat.first[country] ?? 0) + picked];
};
