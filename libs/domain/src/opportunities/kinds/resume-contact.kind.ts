import type { ClientTie, Member } from '../../network/network.types.ts';
import { isGone } from '../../network/network-at-date.ts';
import { coversDate } from '../../shared/dates.ts';
import { byId, byText } from '../../shared/ordering.ts';
import { lookAround, type Around } from '../around/look-around.ts';
import { isRegular, memberParty, needOf } from '../around/own-circle.ts';
import { freshness } from '../around/terms.ts';
import type { Need } from '../neighbourhood.types.ts';
import type { OpportunityRule } from '../opportunity.types.ts';
import { resumeContactTexts } from '../texts/resume-contact.text.ts';
import { candidatesOf, type Draft } from './draft.ts';
import type { PastContact } from './findings.types.ts';

/**
 * K01, oud contact weer oppakken (product §4, kind 1; scenario Truus and Riet).
 * Pattern: somebody of ring 1 or 2 with whom contact ended without anybody choosing so, or became rare where it was
 * monthly or more often; alive, and not moved away. One kans per person.
 * Harm to avoid: pushing somebody back to a person they, or the other, closed the door to. Never after a choice or safety,
 * never where contact was broken off; the text asks first why it stopped. With a hidden address only when the client
 * asked for what this contact gave.
 * Terms: need 1 for an open need that this contact answered, else 0.6; fit 1 for ring 1, 0.8 for ring 2; feasible 1
 * where some contact is left, else 0.8; bridge 0.5; fresh by the last period and the need.
 */
export const resumeContact: OpportunityRule = {
  kind: 'RESUME_CONTACT',
  ruleId: 'K01',
  version: 1,
  find: (neighbourhood) => {
    const around = lookAround(neighbourhood);
    return candidatesOf(
      'RESUME_CONTACT',
      pastContacts(around).flatMap((contact) => draftOf(around, contact) ?? []),
    );
  },
};

function pastContacts(around: Around): readonly PastContact[] {
  const { members, clientTies } = around.history;
  const periods = new Map<string, ClientTie[]>();
  for (const tie of clientTies) periods.set(tie.memberId, [...(periods.get(tie.memberId) ?? []), tie]);
  return members
    .filter((member) => member.kind === 'INFORMAL' && !isGone(member, around.today))
    .flatMap((member) => pastContact(member, periods.get(member.id) ?? [], around.today) ?? []);
}

function pastContact(member: Member, periods: readonly ClientTie[], today: string): PastContact | null {
  const told = periods
    .filter((tie) => tie.validFrom <= today)
    .sort((one, other) => byText(one.validFrom, other.validFrom) || byId(one, other));
  const last = told.at(-1);
  if (last === undefined || !isContact(last)) return null;
  if (coversDate(last, today)) {
    const before = isRare(last)
      ? told.findLast((tie) => tie !== last && wasContact(tie) && isRegular(tie.frequency))
      : undefined;
    return before === undefined ? null : { member, before, now: last };
  }
  return mayResume(last) && wasContact(last) ? { member, before: last, now: null } : null;
}

/** Contact was there: close by, and not broken off. */
function wasContact(tie: ClientTie): boolean {
  return isContact(tie) && !tie.outside && (tie.ring === 1 || tie.ring === 2);
}

function isContact(tie: ClientTie): boolean {
  return tie.nature === 'ORDINARY' || tie.nature === 'TENSION';
}

function isRare({ frequency }: ClientTie): boolean {
  return frequency === 'HARDLY_EVER' || frequency === 'SEVERAL_PER_YEAR' || frequency === 'YEARLY';
}

/** It ended by itself. Whatever else ended it, or will have ended it, is left alone. */
function mayResume({ endedBecause }: ClientTie): boolean {
  return endedBecause === 'FADED' || endedBecause === 'ILLNESS' || endedBecause === 'UNKNOWN';
}

function draftOf(around: Around, contact: PastContact): Draft | null {
  const { member, before, now } = contact;
  const need = needOf(around, (one) => gave(before, one));
  if (need === null && around.client.hiddenAddress) return null;
  const dates = [before.validTo ?? before.confirmedOn, need?.confirmedOn ?? around.client.questionOn];
  return {
    party: memberParty(member),
    via: null,
    others: [],
    need,
    terms: {
      need: need === null ? 0.6 : 1,
      fit: before.ring === 1 ? 1 : 0.8,
      feasible: now === null ? 0.8 : 1,
      bridge: 0.5,
      fresh: freshness(dates, around.today),
    },
    tell: () => resumeContactTexts(around, contact, need),
  };
}

/** Whether this contact gave what the need asks. Seeing somebody is company and a listening ear, but no choir or workshop. */
function gave(tie: ClientTie, need: Need): boolean {
  if (need.handlesMoney) return false;
  const given = tie.support.some((support) => support.kind === need.supportKind && support.received > 0);
  return given || (need.interest === null && (need.supportKind === 'COMPANY' || need.supportKind === 'EMOTIONAL'));
}
