import type { Said } from './said-fields.tsx';
import { useNameProblem } from './use-name-problem.ts';

export interface SaidErrors {
  callName?: string | undefined;
  relation?: string | undefined;
}

export function useSaidErrors(said: Said): SaidErrors {
  const problem = useNameProblem();
  return { callName: problem(said.callName, true), relation: problem(said.relation, false) };
}

/** As it is sent: a relation that was left open is not known. */
export function saidToSend({ callName, relation, kind, minor }: Said) {
  return { callName, relation: relation.trim() === '' ? null : relation, kind, minor: kind === 'INFORMAL' && minor };
}
