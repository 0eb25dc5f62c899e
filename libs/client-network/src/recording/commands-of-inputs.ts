import type {
  ConfirmTiesInput,
  CorrectMemberInput,
  CorrectMemberTieInput,
  CorrectTieInput,
  EndMemberTieInput,
  EndTieInput,
  InformMemberInput,
  MarkMemberGoneInput,
  PinMemberInput,
  RecordMemberInput,
  RecordMemberTieInput,
  RecordTieInput,
  RemoveMemberInput,
  RemoveMemberTieInput,
  TieFactsInput,
} from '@netwerk/api-contract';
import type { NetworkCommand, SentTieFacts } from '@netwerk/domain';

/** The domain's command for each input of the contract: what may be left out becomes null. */
export const commandOf = {
  recordMember: ({
    memberId,
    tieId,
    callName,
    relation,
    kind,
    minor,
    on,
    facts,
  }: RecordMemberInput): NetworkCommand => ({
    kind: 'RECORD_MEMBER',
    memberId,
    tieId,
    callName,
    relation: relation ?? null,
    memberKind: kind,
    minor: minor ?? false,
    on,
    facts: facts ? factsOf(facts) : null,
  }),

  correctMember: ({ memberId, baseVersion, callName, relation, kind, minor }: CorrectMemberInput): NetworkCommand => ({
    kind: 'CORRECT_MEMBER',
    memberId,
    baseVersion,
    callName,
    relation: relation ?? null,
    memberKind: kind,
    minor,
  }),

  removeMember: ({ memberId, baseVersion }: RemoveMemberInput): NetworkCommand => ({
    kind: 'REMOVE_MEMBER',
    memberId,
    baseVersion,
  }),

  markMemberGone: ({ memberId, baseVersion, because, since }: MarkMemberGoneInput): NetworkCommand => ({
    kind: 'MARK_MEMBER_GONE',
    memberId,
    baseVersion,
    because: because ?? null,
    since: since ?? null,
  }),

  informMember: ({ memberId, baseVersion, on }: InformMemberInput): NetworkCommand => ({
    kind: 'INFORM_MEMBER',
    memberId,
    baseVersion,
    on: on ?? null,
  }),

  pinMember: ({ memberId, baseVersion, place }: PinMemberInput): NetworkCommand => ({
    kind: 'PIN_MEMBER',
    memberId,
    baseVersion,
    place: place ?? null,
  }),

  recordTie: ({ memberId, baseVersion, tieId, since, facts }: RecordTieInput): NetworkCommand => ({
    kind: 'RECORD_TIE',
    memberId,
    baseVersion,
    tieId,
    since,
    facts: factsOf(facts),
  }),

  correctTie: ({ memberId, baseVersion, tieId, facts, validFrom, validTo }: CorrectTieInput): NetworkCommand => ({
    kind: 'CORRECT_TIE',
    memberId,
    baseVersion,
    tieId,
    facts: factsOf(facts),
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
  }),

  endTie: ({ memberId, baseVersion, tieId, on, because }: EndTieInput): NetworkCommand => ({
    kind: 'END_TIE',
    memberId,
    baseVersion,
    tieId,
    on,
    because,
  }),

  confirmTies: ({ members, on }: ConfirmTiesInput): NetworkCommand => ({ kind: 'CONFIRM_TIES', members, on }),

  recordMemberTie: ({ tieId, fromId, toId, since, nature, source }: RecordMemberTieInput): NetworkCommand => ({
    kind: 'RECORD_MEMBER_TIE',
    tieId,
    fromId,
    toId,
    since,
    nature: nature ?? 'ORDINARY',
    source: source ?? 'TOLD',
  }),

  correctMemberTie: ({ tieId, baseVersion, nature }: CorrectMemberTieInput): NetworkCommand => ({
    kind: 'CORRECT_MEMBER_TIE',
    tieId,
    baseVersion,
    nature,
  }),

  endMemberTie: ({ tieId, baseVersion, on, because }: EndMemberTieInput): NetworkCommand => ({
    kind: 'END_MEMBER_TIE',
    tieId,
    baseVersion,
    on,
    because,
  }),

  removeMemberTie: ({ tieId, baseVersion }: RemoveMemberTieInput): NetworkCommand => ({
    kind: 'REMOVE_MEMBER_TIE',
    tieId,
    baseVersion,
  }),

  arrangeNetwork: (): NetworkCommand => ({ kind: 'ARRANGE_NETWORK' }),
};

function factsOf({ support, ...facts }: TieFactsInput): SentTieFacts {
  return {
    ring: facts.ring ?? null,
    outside: facts.outside ?? false,
    sector: facts.sector ?? null,
    lifeDomain: facts.lifeDomain ?? null,
    strength: facts.strength ?? null,
    frequency: facts.frequency ?? null,
    nature: facts.nature,
    source: facts.source,
    support: support.map(({ words, ...acts }) => ({ ...acts, words: words ?? null })),
  };
}
