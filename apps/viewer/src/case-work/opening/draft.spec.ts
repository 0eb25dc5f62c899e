import { emptyDraft, inputOf, missingIn, stepOfField } from './draft.ts';

const filled = {
  ...emptyDraft,
  resident: { residentId: 'r', fullName: 'Bep Proef' },
  asked: ' Hulp ',
  question: 'Ik wil rust',
  legalGround: 'WMO',
  purpose: 'ondersteuning',
  teamId: 't',
} as const;

describe('a case that is being opened', () => {
  it('says what is missing, step by step', () => {
    expect(missingIn(emptyDraft, 'who')).toEqual(['residentId']);
    expect(missingIn({ ...emptyDraft, isNew: true, callName: ' ' }, 'who')).toEqual(['callName', 'areaCode']);
    expect(missingIn(emptyDraft, 'question')).toEqual(['asked', 'question']);
    expect(missingIn(emptyDraft, 'agreed')).toEqual(['legalGround', 'purpose']);
    expect(missingIn(filled, 'who')).toEqual([]);
  });

  it('is sent for a known resident or for a new one, with texts as typed and empty ones left out', () => {
    const known = inputOf(filled);
    expect(known).toMatchObject({ residentId: 'r', asked: ' Hulp ', goal: null, contactId: null, ownRole: null });
    expect(known).not.toHaveProperty('newResident');
    const fresh = inputOf({ ...filled, isNew: true, callName: 'Bep', areaCode: 'BU1', notThese: ['x'] });
    expect(fresh).not.toHaveProperty('residentId');
    expect(fresh.newResident).toMatchObject({ callName: 'Bep', familyName: null, notThese: ['x'] });
  });

  it('gives the sender a role only beside another contact person', () => {
    expect(inputOf({ ...filled, ownRole: 'DUO' }).ownRole).toBeNull();
    expect(inputOf({ ...filled, contactId: 'p', ownRole: 'DUO' })).toMatchObject({ contactId: 'p', ownRole: 'DUO' });
  });

  it('leads a refused field back to its step', () => {
    expect([stepOfField('areaCode'), stepOfField('goal'), stepOfField('contactId'), stepOfField('?')]).toEqual([
      'who',
      'agreed',
      'team',
      null,
    ]);
  });
});
