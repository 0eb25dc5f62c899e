import { maxNameLength, textProblem } from '@netwerk/domain';
import type { DirectoryOrganisation } from './directory-records.ts';
import type { RecordNotes } from './hsds-finding.ts';
import type { HsdsOrganization } from './hsds-records.ts';
import { lineOf, phoneOf } from './texts.ts';

/** An organisation as the sociale kaart keeps it, or null when it cannot be kept. */
export function organisationOf(
  notes: RecordNotes,
  organization: HsdsOrganization,
  nested: boolean,
): DirectoryOrganisation | null {
  const problem = textProblem(organization.name, { longest: maxNameLength, lines: false });
  if (problem !== null) {
    notes.refuse('name', problem, problem === 'TOO_LONG' ? maxNameLength : undefined);
    return null;
  }
  const { id, name, phones, email, website } = organization;
  return {
    notes,
    externalId: id,
    nested,
    name,
    contact: {
      ...(phones === undefined ? {} : { phone: phoneOf(notes, phones ?? []) }),
      ...(email === undefined ? {} : { email: emailOf(notes, email) }),
      ...(website === undefined ? {} : { website: websiteOf(notes, website) }),
    },
  };
}

const mailAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function emailOf(notes: RecordNotes, email: string | null): string | null {
  const line = lineOf(notes, 'email', email);
  if (line === null || mailAddress.test(line)) return line;
  notes.leaveOut('email', 'NOT_AN_ADDRESS');
  return null;
}

/** It becomes a link on the screen, so it can be nothing but a page with https. */
function websiteOf(notes: RecordNotes, website: string | null): string | null {
  const line = lineOf(notes, 'website', website);
  if (line === null || (URL.canParse(line) && new URL(line).protocol === 'https:')) return line;
  notes.leaveOut('website', 'NOT_A_PAGE');
  return null;
}
