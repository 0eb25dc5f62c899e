import { nameStart, type IsoDate } from '@netwerk/domain';
import type { DemoBatch } from '../dataset/batch.types.ts';
import type { SafetyMarkRow } from '../dataset/kansen-rows.types.ts';
import { namedId } from '../people/plan.ts';
import type { Making } from '../people/resident-batches.ts';
import { stories } from '../stories/stories.ts';
import { caseId } from '../told/case-id.ts';
import { recorded, recordedBy } from '../told/tie-rows.ts';

/** The day on which Sandra's worker set the mark. */
const setOn = '2026-08-10';

/**
 * Sandra's former partner has a contact ban. In the directory he stands as himself; his sister Kim was linked by hand, and
 * another Dennis looks like him, which nobody has ruled out yet. Her mother and her daughter know him and are safe.
 */
export function* safetyBatches(making: Making): Iterable<DemoBatch> {
  const { ids, clock } = making;
  const sandra = stories.find((story) => story.key === 'sandra');
  if (sandra === undefined) throw new RangeError('There is no Sandra.');
  const mark = ids.of('safety-mark', 'sandra');
  const on = clock.day(setOn);
  const person = (key: string) => namedId(ids, key);
  const member = (key: string) => ids.of('member', 'sandra', key);
  yield { node: 'SafetyMark', rows: [markRow(mark, on)] };
  yield { link: 'SET_IN', rows: [{ from: mark, to: caseId(ids, sandra), properties: {} }] };
  yield {
    link: 'KEEPS_PERSON_APART',
    rows: [
      { from: mark, to: person('sandra'), properties: { side: 'PROTECTED', basis: 'TOLD' } },
      { from: mark, to: person('dennis'), properties: { side: 'FEARED', basis: 'LINKED' } },
      { from: mark, to: person('kim'), properties: { side: 'FEARED', basis: 'LINKED' } },
      { from: mark, to: person('dennis-bakker'), properties: { side: 'FEARED', basis: 'LOOK_ALIKE' } },
    ],
  };
  yield {
    link: 'KEEPS_MEMBER_APART',
    rows: [{ from: mark, to: member('dennis'), properties: { side: 'FEARED', basis: 'TOLD' } }],
  };
  yield {
    link: 'RULES_OUT_MEMBER',
    rows: ['els', 'lotte'].map((key) => ({
      from: mark,
      to: member(key),
      properties: { side: 'FEARED' as const, at: `${on}T10:00:00.000Z`, recordedBy },
    })),
  };
}

function markRow(id: string, since: IsoDate): SafetyMarkRow {
  const whom = { callName: 'Dennis', nameStart: nameStart('Dennis') };
  const words = 'Contactverbod, zie beschikking.';
  return { id, kind: 'CONTACT_BAN', since, ...whom, words, ...recorded(since), version: 1 };
}
