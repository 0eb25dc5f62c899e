import type { TFunction } from 'i18next';
import type { CommandInput, NetworkCommand } from './network-command.ts';
import { factLabel, factNames, factValue, factWords, takeFact } from './fact-words.ts';
import type { SaveConflict } from './save.types.ts';
import { factsOf } from './tie-facts.ts';

export type Side = 'THEIRS' | 'MINE';

export interface ConflictLine {
  readonly key: string;
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
  readonly equal: boolean;
  /** Mine where the worker changed it, theirs where not. */
  readonly proposed: Side;
}

/** Two versions beside each other, line by line, and the change that a choice per line comes to. */
export interface LineConflict {
  readonly lines: readonly ConflictLine[];
  readonly compose: (sideOf: (key: string) => Side) => NetworkCommand;
}

interface Speech {
  readonly t: TFunction;
  readonly clientName: string;
}

/** null: the two can not be told line by line, so the change is taken or left as a whole. */
export function lineConflict(conflict: SaveConflict, speech: Speech): LineConflict | null {
  const { command, newer } = conflict;
  if (!newer.member || newer.version === null) return null;
  if (command.kind === 'correctMember') return nameConflict(conflict, command.input, speech);
  if (command.kind !== 'recordTie' && command.kind !== 'correctTie') return null;
  return newer.member.tie?.validTo === null ? tieConflict(conflict, command, speech) : null;
}

type TieCommand = Extract<NetworkCommand, { kind: 'recordTie' | 'correctTie' }>;

function tieConflict({ seen, newer }: SaveConflict, command: TieCommand, speech: Speech): LineConflict | null {
  const { member, version } = newer;
  const before = seen.members[0];
  if (!member?.tie || version === null) return null;
  const tie = member.tie;
  const theirs = factsOf(tie);
  const mine = command.input.facts;
  const lines = factNames.map((name): ConflictLine => {
    const changed = before === undefined || factValue(factsOf(before.tie), name) !== factValue(mine, name);
    return {
      key: name,
      label: factLabel(speech.t, name),
      theirs: factWords(speech.t, theirs, name, speech.clientName),
      mine: factWords(speech.t, mine, name, speech.clientName),
      equal: factValue(theirs, name) === factValue(mine, name),
      proposed: changed ? 'MINE' : 'THEIRS',
    };
  });
  const compose = (sideOf: (key: string) => Side): NetworkCommand => {
    const chosen = factNames.filter((name) => sideOf(name) === 'MINE');
    const facts = chosen.reduce((onto, name) => takeFact(onto, name, mine), theirs);
    if (command.kind === 'correctTie') {
      return { kind: 'correctTie', input: { ...command.input, tieId: tie.id, baseVersion: version, facts } };
    }
    // The newer period may have begun later than the day that the worker chose.
    const since = command.input.since < tie.validFrom ? tie.validFrom : command.input.since;
    return { kind: 'recordTie', input: { ...command.input, since, baseVersion: version, facts } };
  };
  return { lines, compose };
}

type NameInput = CommandInput<'correctMember'>;

function nameConflict({ seen, newer }: SaveConflict, mine: NameInput, { t }: Speech): LineConflict | null {
  const { member, version } = newer;
  const before = seen.members[0];
  if (!member || version === null) return null;
  const words = (said: Pick<NameInput, 'callName' | 'relation' | 'kind'>) => ({
    callName: said.callName,
    relation: said.relation ?? t('saving.conflict.nothing'),
    kind: t(`editing.kinds.${said.kind}`),
  });
  const labels = { callName: t('editing.name'), relation: t('list.who'), kind: t('editing.kindLabel') };
  const [theirWords, myWords, oldWords] = [words(member), words(mine), before ? words(before) : null];
  const names = ['callName', 'relation', 'kind'] as const;
  const lines = names.map((key): ConflictLine => ({
    key,
    label: labels[key],
    theirs: theirWords[key],
    mine: myWords[key],
    equal: theirWords[key] === myWords[key],
    proposed: oldWords?.[key] === myWords[key] ? 'THEIRS' : 'MINE',
  }));
  const compose = (sideOf: (key: string) => Side): NetworkCommand => {
    const from = (key: (typeof names)[number]) => (sideOf(key) === 'MINE' ? mine : member);
    const said = { callName: from('callName').callName, relation: from('relation').relation ?? null };
    return {
      kind: 'correctMember',
      input: { ...mine, ...said, kind: from('kind').kind, baseVersion: version },
    };
  };
  return { lines, compose };
}

/** Puts somebody back who was taken off the map meanwhile, as the worker saw and told it; null when that is not known. */
export function putBack({ command, seen }: SaveConflict, today: string, makeId: () => string): NetworkCommand | null {
  const member = seen.members[0];
  if (member === undefined) return null;
  const { callName, relation, kind, minor } = command.kind === 'correctMember' ? command.input : member;
  const facts =
    command.kind === 'recordTie' || command.kind === 'correctTie' ? command.input.facts : factsOf(member.tie);
  const on = member.tie.validFrom > today ? today : member.tie.validFrom;
  const ids = { memberId: makeId(), tieId: makeId() };
  return { kind: 'recordMember', input: { ...ids, callName, relation: relation ?? null, kind, minor, on, facts } };
}
