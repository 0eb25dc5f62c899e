import type { MemberOnMap } from '../network/network.types.ts';
import { givenActs, receivedActs } from './support-acts.ts';

/**
 * Over en weer: people with support in both directions / people with any, 0 to 1.
 * @returns null while no support was told
 */
export function mutualShare(people: readonly MemberOnMap[]): number | null {
  const any = people.filter((member) => receivedActs(member) + givenActs(member) > 0);
  const both = any.filter((member) => receivedActs(member) > 0 && givenActs(member) > 0);
  return any.length === 0 ? null : both.length / any.length;
}

/**
 * Balance of give and take: (given − received) / (given + received), seen from the client. −1: only gets,
 * 1: only gives.
 * @returns null while no support was told
 */
export function balance(people: readonly MemberOnMap[]): number | null {
  const given = people.reduce((sum, member) => sum + givenActs(member), 0);
  const received = people.reduce((sum, member) => sum + receivedActs(member), 0);
  return given + received === 0 ? null : (given - received) / (given + received);
}
