import { reasonsFor } from './decline-reasons.ts';
import { isOver, outcomeOf, type Answered } from './decision-outcome.ts';

const putAside: Answered = { __typename: 'OpportunityPutAside', until: '2027-11-17' };
const gone: Answered = { __typename: 'OpportunityGone', message: 'Deze kans is er niet meer.' };
const takenUp: Answered = { __typename: 'OpportunityTakenUp', stepId: 'step-1' };

describe('what becomes of a decision', () => {
  test('a step that was agreed, a kans that stays away, a kans that comes back', () => {
    expect(outcomeOf('AGREE', { __typename: 'StepAgreed' }, 'Mee-eten')).toEqual({ kind: 'AGREED', title: 'Mee-eten' });
    expect(outcomeOf('DECLINE', putAside, 'Mee-eten')).toEqual({
      ...{ kind: 'DECLINED', title: 'Mee-eten', until: '2027-11-17' },
    });
    expect(outcomeOf('POSTPONE', putAside, 'Mee-eten')).toMatchObject({ kind: 'POSTPONED' });
  });

  test.each([gone, takenUp])('nothing, with words to read: $__typename', (answer) => {
    expect(outcomeOf('AGREE', answer, 'Mee-eten')).toBeNull();
    expect(isOver(answer)).toBe(true);
  });

  test('the worker may still decide before an answer, and after a step was agreed there is nothing to read', () => {
    expect([isOver(null), isOver(putAside), isOver({ __typename: 'StepAgreed' })]).toEqual([false, false, false]);
  });
});

describe('the reasons of past niet', () => {
  test('speak of a person or a place only where there is one', () => {
    expect(reasonsFor({ shape: 'PERSON' })).toContain('NOT_THIS_PERSON');
    expect(reasonsFor({ shape: 'PERSON' })).not.toContain('NOT_THIS_PLACE');
    expect(reasonsFor({ shape: 'PLACE' })).toContain('NOT_THIS_PLACE');
    expect(reasonsFor({ shape: 'CIRCLE' })).toEqual(['NOT_NOW', 'TOO_MUCH', 'ALREADY_TRIED', 'OTHER']);
  });
});
