import type { Step, StepMapProposal, StepMoment, StepParty } from '@netwerk/api-contract';
import {
  endReasonsIn,
  keptFactWords,
  mapProposal,
  readKeptFacts,
  type KeptFacts,
  type Language,
  type StepStanding,
} from '@netwerk/domain';
import type { StepRow } from '@netwerk/graph';

type Filled<Row, Keys extends keyof Row> = Row & { [Key in Keys]: NonNullable<Row[Key]> };
/** A row with a step on it. */
type StepLine = Filled<
  StepRow,
  | 'id'
  | 'version'
  | 'ruleId'
  | 'ruleVersion'
  | 'kind'
  | 'title'
  | 'introducer'
  | 'state'
  | 'agreedOn'
  | 'introduceOn'
  | 'namesShared'
>;

/** The steps of the rows, in their order, each with its lines. */
export function stepsOfRows(rows: readonly StepRow[], language: Language): Step[] {
  const lines = new Map<string, [StepLine, ...StepLine[]]>();
  for (const row of rows.filter(hasStep)) {
    const ofStep = lines.get(row.id);
    if (ofStep === undefined) lines.set(row.id, [row]);
    else ofStep.push(row);
  }
  return [...lines.values()].map((ofStep) => stepOf(ofStep, language));
}

function hasStep(row: StepRow): row is StepLine {
  return row.hasStep;
}

function stepOf(lines: readonly [StepLine, ...StepLine[]], language: Language): Step {
  const [row] = lines;
  const { id, caseId, version, clientCallName, clientFullName, kind, ruleId, ruleVersion, title } = row;
  const { saidWords, introducer, plannedEndOn, plannedEndWords, namesShared } = row;
  const kept = keptOf(row.facts);
  return {
    ...{ id, caseId, version, clientCallName, clientFullName, kind, ruleId, ruleVersion, title },
    ...{ saidWords, introducer, plannedEndOn, plannedEndWords, namesShared },
    ...standingOf(row),
    basedOn: kept === null ? [] : keptFactWords(kept, language),
    party: partyOf(row.partyKind, row.partyName, row.partyMemberId, row.partyInitiativeId),
    via: partyOf(row.viaKind, row.viaName, row.viaMemberId, null),
    mapProposal: kept === null ? null : proposalOf(kept),
    moments: lines.flatMap(momentOf),
  };
}

/** A text that cannot be read costs its facts and not the whole list; verify names it. */
function keptOf(facts: string | null): KeptFacts | null {
  try {
    return facts === null ? null : readKeptFacts(facts);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function standingOf(row: StepLine) {
  const { state, agreedOn, introduceOn, introducedOn, firstLookBackOn, secondLookBackOn, dueOn, stoppedOn } = row;
  const { endedOn, endedBecause, onMapMemberId } = row;
  return {
    ...{ state, agreedOn, introduceOn, introducedOn, firstLookBackOn, secondLookBackOn, dueOn, stoppedOn },
    ...{ endedOn, endedBecause, onMapMemberId },
    mayEndBecause: mayEndBecause(state),
  };
}

function mayEndBecause(state: StepStanding['state']): Step['mayEndBecause'] {
  return state === 'ENDED' ? [] : [...endReasonsIn[state]];
}

function partyOf(
  kind: StepRow['partyKind'],
  name: string | null,
  memberId: string | null,
  initiativeId: string | null,
): StepParty | null {
  return kind === null ? null : { kind, name, memberId, initiativeId };
}

function proposalOf({ effect }: KeptFacts): StepMapProposal | null {
  const proposal = mapProposal(effect);
  if (proposal === null) return null;
  const { kind, sector, ring, supportKinds, gives } = proposal;
  return { memberKind: kind, sector, ring, supportKinds: [...supportKinds], gives, lifeDomain: effect.lifeDomain };
}

function momentOf(row: StepLine): StepMoment[] {
  const { momentId, momentKind, momentOn, momentHow, momentWords, momentHelpWords } = row;
  if (momentId === null || momentKind === null || momentOn === null) return [];
  const words = { words: momentWords, helpWords: momentHelpWords };
  return [{ id: momentId, kind: momentKind, on: momentOn, how: momentHow, ...words }];
}
