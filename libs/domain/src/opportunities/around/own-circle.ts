import { isTied } from '../../measures/measured-people.ts';
import type { MemberOnMap } from '../../network/network.types.ts';
import { frequencies, type SupportKind } from '../../shared/codes.ts';
import { byId } from '../../shared/ordering.ts';
import type { Need, Offer } from '../neighbourhood.types.ts';
import type { Party } from '../opportunity.types.ts';
import type { Around } from './look-around.ts';
import { oncePer } from './once-per.ts';

/** People and groups outside professional help with whom contact goes on today. */
export const ownCircle = oncePer<readonly MemberOnMap[]>(({ network }) =>
  network.members.filter((member) => isOwn(member) && isTied(member) && !member.gone && !member.tie.outside),
);

/** Informal people with whom contact goes on today. */
export const informalPeople = oncePer<readonly MemberOnMap[]>((around) =>
  ownCircle(around).filter((member) => member.kind === 'INFORMAL'),
);

/** Acts of support of one kind, or of all kinds, that the client gets from a member now. */
export function actsFrom(member: MemberOnMap, kind?: SupportKind): number {
  const acts = member.tie.support.filter((support) => kind === undefined || support.kind === kind);
  return acts.reduce((sum, support) => sum + support.received, 0);
}

/**
 * Whether nobody in the own circle gives what a need asks. A child who helps is no answer to a need, and help in another
 * leefgebied is another help.
 */
export function nobodyGivesNow(around: Around, need: Need): boolean {
  return !ownCircle(around).some(
    (member) =>
      !member.minor &&
      actsFrom(member, need.supportKind) > 0 &&
      (need.lifeDomain === null || member.tie.lifeDomain === need.lifeDomain),
  );
}

/**
 * Whether an offer is what a need asks: the same support, and no other leefgebied or interest than was asked for. A break
 * from caring is for who cares (K06), and not an answer to something else.
 */
export function answers(offer: Offer, need: Need): boolean {
  return (
    (offer.interest !== 'RESPITE' || need.interest === 'RESPITE') &&
    offer.supportKind === need.supportKind &&
    (!need.handlesMoney || offer.handlesMoney) &&
    isSameOrOpen(need.lifeDomain, offer.lifeDomain) &&
    isSameOrOpen(need.interest, offer.interest)
  );
}

/** The need that one kind of contact answers best: asked for in words, first by id. */
export function needOf(around: Around, isAnswered: (need: Need) => boolean): Need | null {
  return [...around.needs].sort(byId).find(isAnswered) ?? null;
}

/** Monthly or more often is contact; less often is hardly any. */
export function isRegular(frequency: string | null): boolean {
  const often: readonly (string | null)[] = frequencies.slice(0, 4);
  return often.includes(frequency);
}

export function memberParty(member: { readonly id: string }): Party {
  return { type: 'MEMBER', id: member.id, ref: member.id };
}

function isOwn(member: MemberOnMap): boolean {
  return member.kind === 'INFORMAL' || (member.kind === 'GROUP' && member.tie.sector !== 'CARE');
}

function isSameOrOpen<Value>(asked: Value | null, given: Value | null): boolean {
  return asked === null || given === null || asked === given;
}
