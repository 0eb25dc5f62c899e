import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import type { IsoDate, IsoInstant, LookBackAnswer, StepMomentKind, StepStanding } from '@netwerk/domain';
import { question } from '../connection/question.ts';
import { standingColumns, standingShape } from './step.rows.ts';

/**
 * Takes the write lock of a step and answers how it stands now. Asked under the lock of its case; no row when the step is not
 * of that case.
 */
export const lockStep = question<{ caseId: string; stepId: string }>()({
  name: 'steps/lock-step',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})<-[:TAKEN_IN]-(step:Step {id: ${param('stepId')}})
    SET step._lock = true
    REMOVE step._lock
    RETURN step.id AS id, step.version AS version, step.holdsPlace AS holdsPlace, ${standingColumns(cypher`step`)}`,
  row: z.strictObject({ id: z.string(), version: z.number().int(), holdsPlace: z.boolean(), ...standingShape }),
});

/** One line of the story of a step. */
export interface StepMomentFacts {
  readonly momentId: string;
  readonly kind: StepMomentKind;
  readonly on: IsoDate;
  readonly how: LookBackAnswer | null;
  readonly words: string | null;
  readonly helpWords: string | null;
}

export interface WriteStepParameters extends Omit<StepStanding, 'agreedOn'>, StepMomentFacts {
  readonly stepId: string;
  readonly now: IsoInstant;
  readonly recordedBy: string;
}

/** Under the lock: how the step stands after an act, and the line that tells of it. */
export const writeStep = question<WriteStepParameters>()({
  name: 'steps/write-step',
  statement: cypher`
    MATCH (step:Step {id: ${param('stepId')}})
    SET step.state = ${param('state')}, step.introduceOn = date(${param('introduceOn')}),
      step.introducedOn = date(${param('introducedOn')}), step.firstLookBackOn = date(${param('firstLookBackOn')}),
      step.secondLookBackOn = date(${param('secondLookBackOn')}), step.dueOn = date(${param('dueOn')}),
      step.stoppedOn = date(${param('stoppedOn')}), step.endedOn = date(${param('endedOn')}),
      step.endedBecause = ${param('endedBecause')}, step.shareNames = ${param('shareNames')},
      step.onMapMemberId = ${param('onMapMemberId')}, step.version = step.version + 1
    CREATE (:StepMoment {
      id: ${param('momentId')}, kind: ${param('kind')}, on: date(${param('on')}), how: ${param('how')},
      words: ${param('words')}, helpWords: ${param('helpWords')}, recordedAt: datetime(${param('now')}),
      recordedBy: ${param('recordedBy')}
    })-[:MOMENT_OF]->(step)
    RETURN step.version AS version`,
  row: z.strictObject({ version: z.number().int() }),
});

/** The member, if it stands on the map of this case today; otherwise no row. */
export const memberOnMap = question<{ caseId: string; memberId: string; today: string }>()({
  name: 'steps/member-on-map',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})<-[:RECORDED_IN]-(member:NetworkMember {id: ${param('memberId')}})
    WHERE EXISTS {
      MATCH (member)<-[tie:TIED_TO {caseId: file.id}]-(:Resident)
      WHERE tie.validFrom <= date(${param('today')}) AND (tie.validTo IS NULL OR tie.validTo > date(${param('today')}))
    }
    RETURN member.id AS memberId`,
  row: z.strictObject({ memberId: z.string() }),
});
