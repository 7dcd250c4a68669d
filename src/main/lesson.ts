/** An episode that was packed for a learning system: the builder wrote its name on the page. */
import { type LearningSystem, openLearningSystem } from '../ports/scorm';

export interface Lesson {
  readonly episode: string;
  /** Nothing where the package was opened by itself. */
  readonly system?: LearningSystem;
}

/** The lesson that this copy of the game was packed as; nothing in any other copy. */
export function openLesson({ dataset }: HTMLElement = document.documentElement): Lesson | undefined {
  const { lesson } = dataset;
  if (lesson === undefined) return undefined;
  const system = openLearningSystem();
  return { episode: lesson, ...(system && { system }) };
}
