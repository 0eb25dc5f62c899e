import type { IsoDate, RegistrationKind } from '@netwerk/domain';
import type { DemoBatch } from '../dataset/batch.types.ts';
import type { Making } from './resident-batches.ts';
import { expertiseDomains } from '../words/code-lists.ts';

export type Registered = readonly [who: string, kind: RegistrationKind, endsOn: IsoDate];
export type FixedContact = readonly [who: string, team: string, since: IsoDate];

/** Who is registered where, and until when. Two end within three months, one has just ended. */
export const registrations: readonly Registered[] = [
  ['samira', 'REGISTERPLEIN', '2028-03-31'],
  ['ilse', 'SKJ', '2027-01-15'],
  ['sara', 'SKJ', '2029-06-30'],
  ['omar', 'SKJ', '2028-09-30'],
  ['petra', 'BIG', '2026-12-31'],
  ['petra', 'REGISTERPLEIN', '2029-01-31'],
  ['dewi', 'REGISTERPLEIN', '2027-11-30'],
  ['jeroen', 'REGISTERPLEIN', '2026-10-31'],
  ['noah', 'SKJ', '2028-05-31'],
  ['leila', 'BIG', '2029-04-30'],
  ['agnieszka', 'REGISTERPLEIN', '2027-08-31'],
  ['lotte', 'SKJ', '2028-02-29'],
  ['els', 'BIG', '2030-01-31'],
  ['rik', 'BIG', '2029-10-31'],
];

/** People of partners whom a team may always call. */
export const fixedContacts: readonly FixedContact[] = [
  ['erik', 'oost', '2024-06-01'],
  ['yara', 'oost', '2025-02-01'],
  ['rik', 'oost', '2024-09-01'],
  ['yara', 'haven', '2025-02-01'],
  ['mirjam', 'haven', '2024-03-01'],
  ['winston', 'haven', '2024-03-01'],
  ['sofie', 'zuidwest', '2025-09-01'],
  ['winston', 'zuidwest', '2024-03-01'],
];

/** Registrations and fixed contacts. */
export function* registrationBatches({ ids, clock, town }: Making): Iterable<DemoBatch> {
  const { registrations: registered, fixedContacts: contacts } = town.staff;
  const worker = (key: string) => ids.of('professional', key);
  const registrationId = (who: string, kind: string) => ids.of('registration', who, kind);
  yield {
    node: 'Registration',
    rows: registered.map(([who, kind, endsOn]) => ({
      id: registrationId(who, kind),
      kind,
      endsOn: clock.day(endsOn),
    })),
  };
  yield {
    link: 'HOLDS',
    rows: registered.map(([who, kind]) => ({ from: worker(who), to: registrationId(who, kind), properties: {} })),
  };
  yield {
    link: 'FIXED_CONTACT_FOR',
    rows: contacts.map(([who, team, since]) => ({
      from: worker(who),
      to: ids.of('team', team),
      properties: { validFrom: clock.day(since) },
    })),
  };
}

/** In which leefgebied an expertise helps, wherever it is. */
export function expertiseBatch(): DemoBatch {
  return {
    link: 'EXPERTISE_ABOUT',
    rows: expertiseDomains.map(([expertise, domain]) => ({ from: expertise, to: domain, properties: {} })),
  };
}
