import { changeKinds, type ChangeKind } from '../network/network.types.ts';
import type { Language } from '../shared/codes.ts';
import { byText } from '../shared/ordering.ts';
import { changeTexts } from './change-texts.ts';
import type { ChangedMember, MemberThenAndNow, ThenAndNow } from './compared-members.ts';
import type { ComparisonSentence } from './comparison.types.ts';
import { changeOf } from './member-change.ts';
import { supportShiftText } from './support-shift-text.ts';

const headings: Readonly<Record<Language, Readonly<Record<ChangeKind, string>>>> = {
  NL: { NEW: 'Nieuw', CLOSER: 'Dichterbij', FURTHER: 'Verder weg', STOPPED: 'Gestopt', SAME: 'Gelijk' },
  EN: { NEW: 'New', CLOSER: 'Closer', FURTHER: 'Further away', STOPPED: 'Stopped', SAME: 'The same' },
};

/** One sentence per kind of change that occurs, in a fixed order; whoever stands closest is named first. */
export function comparisonSentences(compared: ThenAndNow, language: Language): ComparisonSentence[] {
  return changeKinds.flatMap((change) => {
    const members = changedMembers(compared.pairs, change);
    return members.length === 0 ? [] : [sentence(change, members, compared, language)];
  });
}

function sentence(
  change: ChangeKind,
  members: readonly ChangedMember[],
  compared: ThenAndNow,
  language: Language,
): ComparisonSentence {
  const parts = [
    changeTexts[language][change](members, compared),
    supportShiftText(change, members, compared, language),
  ];
  return {
    change,
    heading: `${headings[language][change]}: ${members.length}`,
    text: parts.filter((part) => part !== '').join(' '),
    memberIds: members.map((member) => member.memberId),
  };
}

function changedMembers(pairs: readonly MemberThenAndNow[], change: ChangeKind): ChangedMember[] {
  const changed = pairs.filter((pair) => changeOf(pair) === change);
  return changed.flatMap((pair) => withShown(pair)).sort(closestFirst);
}

function withShown(pair: MemberThenAndNow): ChangedMember[] {
  const shown = pair.now ?? pair.then;
  return shown === null ? [] : [{ ...pair, shown }];
}

function closestFirst(a: ChangedMember, b: ChangedMember): number {
  const ring = (member: ChangedMember): number => member.shown.tie.ring ?? 4;
  return ring(a) - ring(b) || byText(a.shown.callName, b.shown.callName) || byText(a.memberId, b.memberId);
}
