import type { Role } from '@netwerk/domain';
import { mutationRow, queryRow, readRows, type Row } from './row.ts';

function knowing(rule: string, role: Role): Row[] {
  const who = { rule, role, condition: 'self' } as const;
  return [
    queryRow(who, ['myAcquaintances'], 'only what the caller recorded'),
    ...readRows(who, {
      Acquaintance: ['kind', 'targetId', 'name', 'area', 'since', 'until', 'via'],
      AcquaintanceRecorded: ['targetId'],
      AlreadyAcquainted: ['targetId', 'since'],
      AcquaintanceEnded: ['targetId'],
    }),
    mutationRow(who, ['recordAcquaintance', 'endAcquaintance'], 'a resident of an own area, or an initiative'),
  ];
}

function known(rule: string, role: Role): Row[] {
  const colleagues = { rule, role, condition: 'loggedIn' } as const;
  return [
    queryRow(colleagues, ['initiativeAcquaintances'], 'who knows a resident is told to nobody'),
    ...readRows(colleagues, { ColleagueAcquaintance: ['professionalId', 'name', 'accent', 'self', 'since', 'via'] }),
  ];
}

/** Kennen en gekend worden, outside any file. */
export const acquaintanceRows: Row[] = [
  ...knowing('ACQ-1', 'SOCIAL_WORKER'),
  ...knowing('ACQ-2', 'COMMUNITY_CONNECTOR'),
  ...known('ACQ-3', 'SOCIAL_WORKER'),
  ...known('ACQ-4', 'COMMUNITY_CONNECTOR'),
];
