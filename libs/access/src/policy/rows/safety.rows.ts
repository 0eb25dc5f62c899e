import { knowsSafety } from '../../conditions/knows-safety.ts';
import { networkFields } from '../contract-fields.ts';
import { mutationRow, queryRow, readRows, type Row } from './row.ts';

const role = 'SOCIAL_WORKER';
const seeing = { rule: 'SW-56', role, condition: knowsSafety } as const;
const keeping = { rule: 'SW-57', role, condition: knowsSafety } as const;

/** Who is kept apart, and from whom: for who must know. For everybody else it does not exist. */
export const safetyRows: Row[] = [
  queryRow(seeing, ['safetyMarks'], 'for everybody else there is nothing, as for a case that does not exist'),
  ...readRows(seeing, {
    ClientTie: networkFields.ClientTie,
    SafetyMarks: ['caseId', 'addressHidden', 'marks'],
    SafetyMark: [
      'id',
      'version',
      'kind',
      'since',
      'until',
      'inForce',
      'words',
      'callName',
      'familyName',
      'people',
      'lookAlikes',
      'tooManyAlike',
      'ruledOut',
    ],
    SafetyPerson: ['side', 'basis', 'memberId', 'personId', 'name', 'area', 'kinds', 'livesWith'],
    SafetyHousemate: ['personId', 'name'],
    SafetyLookAlike: ['personId', 'side', 'fullName', 'area', 'kinds'],
  }),
  mutationRow(
    keeping,
    [
      'setSafetyMark',
      'changeSafetyMark',
      'endSafetyMark',
      'linkToSafetyMark',
      'resolveLookAlike',
      'reopenLookAlike',
      'recordHousehold',
      'setHiddenAddress',
    ],
    'in a case that has not been closed',
  ),
  ...readRows(keeping, {
    SafetyMarkSaved: ['caseId', 'markId', 'version', 'lookAlikes', 'tooManyAlike'],
    NewerSafetyMark: ['caseId', 'mark'],
    HiddenAddressSet: ['caseId', 'addressHidden'],
  }),
];
