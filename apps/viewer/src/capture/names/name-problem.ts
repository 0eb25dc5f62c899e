import { maxNameLength, textProblem, type TextProblem } from '@netwerk/domain';

/** What is wrong with a name before it is sent; the service holds to the same rules. */
export function nameProblem(name: string): TextProblem | null {
  return textProblem(name, { longest: maxNameLength, lines: false });
}

/** Somebody on the map with the same name, whatever its capitals and accents. */
export function sameName<P extends { readonly callName: string }>(name: string, members: readonly P[]): P | null {
  const wanted = name.trim();
  const same = new Intl.Collator('nl', { sensitivity: 'base' });
  return members.find((member) => same.compare(member.callName.trim(), wanted) === 0) ?? null;
}
