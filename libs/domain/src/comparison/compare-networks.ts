import { isLeaningOnOne, leaning } from '../measures/leaning.ts';
import { supportCoverage } from '../measures/support-coverage.ts';
import type { MemberOnMap, NetworkAtDate } from '../network/network.types.ts';
import type { Language } from '../shared/codes.ts';
import { byText } from '../shared/ordering.ts';
import { comparisonSentences } from './comparison-sentences.ts';
import type { NetworkChanges, SupportCoverageChange } from './comparison.types.ts';
import type { MemberThenAndNow, SupportTotals } from './compared-members.ts';
import { changeOf, supportShiftOf } from './member-change.ts';

/** Toen en nu: what changed between two dates of one map. Stopping may be good, and "gelijk" is a result. */
export function compareNetworks(then: NetworkAtDate, now: NetworkAtDate, language: Language): NetworkChanges {
  const pairs = membersThenAndNow(then, now);
  return {
    changes: pairs.map((pair) => ({
      memberId: pair.memberId,
      change: changeOf(pair),
      supportShift: supportShiftOf(pair),
    })),
    sentences: comparisonSentences({ now: now.on, pairs, leansOn: leanedOn(then, now) }, language),
    coverage: coverageThenAndNow(then, now),
  };
}

function membersThenAndNow(then: NetworkAtDate, now: NetworkAtDate): MemberThenAndNow[] {
  const before = byMemberId(then);
  const after = byMemberId(now);
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort(byText);
  return ids.map((memberId) => ({
    memberId,
    then: before.get(memberId) ?? null,
    now: after.get(memberId) ?? null,
  }));
}

function leanedOn(then: NetworkAtDate, now: NetworkAtDate): Map<string, SupportTotals> {
  const before = leaning(then);
  if (before === null || !isLeaningOnOne(before)) return new Map();
  const totals = { then: before.totalActs, now: leaning(now)?.totalActs ?? 0 };
  return new Map(before.givers.map((giver) => [giver.id, totals]));
}

function byMemberId(network: NetworkAtDate): Map<string, MemberOnMap> {
  return new Map(network.members.map((member) => [member.id, member]));
}

function coverageThenAndNow(then: NetworkAtDate, now: NetworkAtDate): SupportCoverageChange[] {
  const after = new Map(supportCoverage(now).map((coverage) => [coverage.kind, coverage.memberIds]));
  return supportCoverage(then).map(({ kind, memberIds }) => ({
    kind,
    thenMemberIds: memberIds,
    nowMemberIds: after.get(kind) ?? [],
  }));
}
