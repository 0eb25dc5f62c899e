import type { z } from 'zod';
import { maxNamedPerRecord, maxPartsOfRecord } from './hsds-bounds.ts';
import { RecordNotes, type HsdsReason } from './hsds-finding.ts';
import { readableId, type RawRecord } from './raw-records.ts';

export interface ReadRecord<T> {
  readonly notes: RecordNotes;
  /** null: refused, and the notes say why. */
  readonly record: T | null;
}

/** A record in the shape that HSDS gives it, or what about it is not. */
export function readRecord<T>(schema: z.ZodType<T>, { position, value }: RawRecord): ReadRecord<T> {
  const notes = new RecordNotes(position, readableId(value));
  const parsed = schema.safeParse(value);
  if (parsed.success) return { notes, record: parsed.data };
  for (const issue of parsed.error.issues.slice(0, maxNamedPerRecord)) {
    const reason = reasonOf(issue, valueAt(value, issue.path));
    notes.refuse(fieldOf(issue.path), reason, reason === 'TOO_MANY' ? maxPartsOfRecord : undefined);
  }
  return { notes, record: null };
}

function reasonOf(issue: z.core.$ZodIssue, value: unknown): HsdsReason {
  if (value === undefined || value === null) return 'MISSING';
  switch (issue.code) {
    case 'invalid_value':
      return typeof value === 'string' ? 'UNKNOWN_VALUE' : 'WRONG_TYPE';
    case 'too_big':
      return 'TOO_MANY';
    case 'invalid_format':
      return value === '' ? 'EMPTY' : 'UNREADABLE';
    default:
      return 'WRONG_TYPE';
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );
}

/** `service_at_locations[0].location.latitude`; every step is a name of our own or a number, as unknown fields are not read. */
function fieldOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`;
    return place === '' ? String(step) : `${place}.${String(step)}`;
  }, '');
}
