import type { Role } from '@netwerk/domain';
import { ownArea } from '../../conditions/own-area.ts';
import { importOriginFields } from '../contract-fields.ts';
import { mutationRow, queryRow, readRows, type Row } from './row.ts';

const fields = {
  NeighbourConnection: ['edges', 'pageInfo', 'totalCount'],
  NeighbourEdge: ['cursor', 'node'],
  PageInfo: ['hasNextPage', 'endCursor'],
  Neighbour: [
    'residentId', 'version', 'fullName', 'area', 'gender', 'volunteer', 'agreedOn', 'expiresOn', 'holds', 'paused', 'offers',
    'recordedBy', 'origin',
  ],
  NeighbourOffer: [
    'id', 'words', 'supportKind', 'lifeDomain', 'interest', 'handlesMoney', 'at', 'since', 'confirmedOn',
  ],
  WeeklySlot: ['weekday', 'from', 'until', 'weeks'],
  Area: ['code', 'name'],
  ResidentFound: ['residentId', 'fullName', 'area'],
  ImportOrigin: importOriginFields,
  NeighbourRecorded: ['residentId', 'version'],
  AlreadyNeighbour: ['residentId'],
  NeighbourLooksAlike: ['choices'],
  NeighbourChanged: ['residentId', 'version'],
  NewerNeighbour: ['neighbour'],
} as const;

const acts = ['recordNeighbour', 'changeNeighbourOffers', 'pauseNeighbour', 'withdrawNeighbour'];

function neighbours(rule: string, role: Role): Row[] {
  const own = { rule, role, condition: ownArea } as const;
  return [
    queryRow(own, ['neighbours', 'neighbour'], 'who agreed to be asked (A1); whether somebody is a client is never part of it'),
    ...readRows(own, fields),
    mutationRow(own, acts, 'an inwoner who lives there'),
  ];
}

/** Residents who said what they like to do or offer: for who works in their area, and nobody else. */
export const neighbourRows: Row[] = [...neighbours('NB-1', 'SOCIAL_WORKER'), ...neighbours('NB-2', 'COMMUNITY_CONNECTOR')];
