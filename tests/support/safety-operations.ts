import type { Operation } from './operations.ts';

const lookAlike = 'personId side fullName area { code name } kinds';
const mark = `id version kind since until inForce words callName familyName
  people { side basis memberId personId name area { code name } kinds livesWith { personId name } }
  lookAlikes { ${lookAlike} } tooManyAlike ruledOut { ${lookAlike} }`;
const saved = 'caseId markId version lookAlikes tooManyAlike';
const result = `__typename ... on SafetyMarkSaved { ${saved} } ... on NewerSafetyMark { caseId mark { ${mark} } }`;
const noSuchId = '00000000-0000-4000-8000-000000000000';

/** An act about safety whose input is the case, a key and `rest`. */
function act(name: string, inputType: string, answer: string, rest: Record<string, unknown>): Operation {
  return {
    name,
    document: `mutation Safety($input: ${inputType}!) { ${name}(input: $input) { ${answer} } }`,
    variables: ({ caseId }) => ({ input: { idempotencyKey: crypto.randomUUID(), caseId, ...rest } }),
  };
}

const told = { kind: 'CONTACT_BAN', since: '2026-01-01' };
const ofMark = { markId: noSuchId };
const ofPerson = { ...ofMark, personId: noSuchId };

export const safetyMarksOperation: Operation = {
  name: 'safetyMarks',
  document: `query Marks($caseId: ID!) { safetyMarks(caseId: $caseId) { caseId addressHidden marks { ${mark} } } }`,
  variables: ({ caseId }) => ({ caseId }),
};
export const setSafetyMarkOperation = act('setSafetyMark', 'SetSafetyMarkInput', saved, {
  ...told,
  callName: 'Niemand',
});
export const changeSafetyMarkOperation = act('changeSafetyMark', 'ChangeSafetyMarkInput', result, {
  ...{ ...told, ...ofMark, baseVersion: 1, callName: 'Niemand' },
});
export const endSafetyMarkOperation = act('endSafetyMark', 'EndSafetyMarkInput', result, {
  ...{ ...ofMark, baseVersion: 1, on: '2026-11-01' },
});
export const linkToSafetyMarkOperation = act('linkToSafetyMark', 'LinkToSafetyMarkInput', saved, {
  ...{ ...ofPerson, side: 'FEARED', linked: true },
});
export const resolveLookAlikeOperation = act('resolveLookAlike', 'ResolveLookAlikeInput', saved, {
  ...{ ...ofPerson, answer: 'RULE_OUT' },
});
export const reopenLookAlikeOperation = act('reopenLookAlike', 'ReopenLookAlikeInput', saved, ofPerson);
export const recordHouseholdOperation = act('recordHousehold', 'RecordHouseholdInput', saved, {
  ...{ ...ofPerson, otherId: `${noSuchId}1`, together: true },
});
export const setHiddenAddressOperation = act('setHiddenAddress', 'SetHiddenAddressInput', 'caseId addressHidden', {
  hidden: false,
});

/** Safety around a client: asked by who must know only. */
export const safetyOperations: readonly Operation[] = [
  safetyMarksOperation,
  setSafetyMarkOperation,
  changeSafetyMarkOperation,
  endSafetyMarkOperation,
  linkToSafetyMarkOperation,
  resolveLookAlikeOperation,
  reopenLookAlikeOperation,
  recordHouseholdOperation,
  setHiddenAddressOperation,
];
