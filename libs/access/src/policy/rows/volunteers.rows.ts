import type { Role } from '@netwerk/domain';
import { ownArea } from '../../conditions/own-area.ts';
import { registeredOrGuides } from '../../conditions/registered-or-guides.ts';
import { importOriginFields } from '../contract-fields.ts';
import { mutationRow, queryRow, readRows, type Row } from './row.ts';

const fields = {
  VolunteerSummary: [
    'id', 'fullName', 'area', 'since', 'guide', 'load', 'lastContactOn', 'callOn', 'pausedUntil', 'screenedOn',
    'stoppedOn', 'attention',
  ],
  Volunteer: [
    'id', 'version', 'callName', 'fullName', 'area', 'addressHidden', 'since', 'languages', 'guide', 'registeredBy',
    'load', 'contacts', 'lastContactOn', 'callOn', 'pausedUntil', 'screenedOn', 'training', 'trainedOn',
    'mayBeAskedUntil', 'initiatives', 'knownBy', 'stoppedOn', 'thankedOn', 'thanksWords', 'attention', 'origin',
  ],
  VolunteerAttention: ['kind', 'on'],
  VolunteerGuide: ['professionalId', 'name', 'self', 'since'],
  VolunteerLoad: ['peopleLimit', 'peopleNow', 'hoursLimit', 'hoursNow', 'toldOn', 'atLimit'],
  VolunteerContact: ['contactId', 'on', 'by', 'note'],
  VolunteerInitiative: ['initiativeId', 'name', 'role'],
  ImportOrigin: importOriginFields,
  VolunteerChanged: ['volunteerId', 'version'],
  NewerVolunteer: ['newer'],
} as const;

function own(rule: string, role: Role): Row[] {
  const keepers = { rule, role, condition: registeredOrGuides } as const;
  return [
    queryRow(keepers, ['volunteers', 'volunteer']),
    ...readRows(keepers, fields),
    mutationRow(keepers, [
      'changeVolunteer', 'handOverVolunteer', 'pauseVolunteer', 'endVolunteerPause', 'noteVolunteerContact',
      'planVolunteerCall', 'stopVolunteer',
    ]),
  ];
}

function registering(rule: string, role: Role): Row[] {
  const registrars = { rule, role, condition: ownArea } as const;
  return [
    queryRow(registrars, ['possibleGuides', 'ownAreas'], 'to choose from when registering'),
    ...readRows(registrars, {
      PossibleGuide: ['professionalId', 'name', 'self'],
      VolunteerRegistered: ['volunteerId'],
      AlreadyVolunteer: ['residentId'],
      Area: ['code', 'name'],
    }),
    mutationRow(registrars, ['registerVolunteer'], 'an inwoner who lives there'),
  ];
}

/** Volunteers: whoever registers or guides them reads and keeps their record, and nobody else. */
export const volunteerRows: Row[] = [
  ...own('VOL-1', 'SOCIAL_WORKER'),
  ...own('VOL-2', 'COMMUNITY_CONNECTOR'),
  ...registering('VOL-3', 'SOCIAL_WORKER'),
  ...registering('VOL-4', 'COMMUNITY_CONNECTOR'),
];
