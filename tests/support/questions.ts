import * as graph from '@netwerk/graph';
import type { Question } from '@netwerk/graph';

type AnyQuestion = Question<never, unknown>;

function isQuestion(value: unknown): value is AnyQuestion {
  return typeof value === 'object' && value !== null && 'statement' in value && 'row' in value && 'name' in value;
}

/** Every question that the product can put to the database, by name. */
export function questionsOfTheProduct(): AnyQuestion[] {
  const exported: unknown[] = Object.values(graph);
  return exported.filter(isQuestion).sort((one, other) => (one.name < other.name ? -1 : 1));
}
