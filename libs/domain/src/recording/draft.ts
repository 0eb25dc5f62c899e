import type {
  ClientTieRecord,
  MapRecord,
  MemberRecord,
  MemberTieRecord,
  NetworkRecord,
  NetworkRecords,
  RecordChange,
} from './records.types.ts';

/**
 * A map while a command works on it. Versions are counted here, in one place: every changed record gets the next one, and
 * a member also gets it when a tie with the client changed, because the two are edited as one.
 */
export class Draft {
  private readonly stored: NetworkRecords;
  private readonly records: Map<string, NetworkRecord>;

  constructor(stored: NetworkRecords) {
    this.stored = stored;
    this.records = new Map(stored);
  }

  put(record: NetworkRecord): void {
    this.records.set(record.id, record);
  }

  remove(id: string): void {
    this.records.delete(id);
  }

  has(id: string): boolean {
    return this.records.has(id);
  }

  member(id: string): MemberRecord | null {
    const record = this.records.get(id);
    return record?.kind === 'MEMBER' ? record : null;
  }

  memberTie(id: string): MemberTieRecord | null {
    const record = this.records.get(id);
    return record?.kind === 'MEMBER_TIE' ? record : null;
  }

  map(caseId: string): MapRecord {
    const record = this.records.get(caseId);
    return record?.kind === 'MAP' ? record : { kind: 'MAP', id: caseId, values: { arrangedAt: null, version: 0 } };
  }

  members(): MemberRecord[] {
    return [...this.records.values()].filter((record) => record.kind === 'MEMBER');
  }

  memberTies(): MemberTieRecord[] {
    return [...this.records.values()].filter((record) => record.kind === 'MEMBER_TIE');
  }

  clientTies(): ClientTieRecord[] {
    return [...this.records.values()].filter((record) => record.kind === 'CLIENT_TIE');
  }

  /** The periods of one member's tie with the client, oldest first. */
  periodsOf(memberId: string): ClientTieRecord[] {
    return this.clientTies()
      .filter((tie) => tie.memberId === memberId)
      .sort((a, b) => (a.values.validFrom < b.values.validFrom ? -1 : 1));
  }

  /** What changed against what is stored, with the versions counted up; in order of id. */
  changes(): RecordChange[] {
    this.countMembersOfChangedTies();
    return this.changedIds().map((id) => {
      const before = this.stored.get(id) ?? null;
      const after = this.records.get(id) ?? null;
      return { id, before, after: after === null ? null : withVersion(after, (before?.values.version ?? 0) + 1) };
    });
  }

  private countMembersOfChangedTies(): void {
    for (const id of this.changedIds()) {
      const tie = this.records.get(id) ?? this.stored.get(id);
      if (tie?.kind !== 'CLIENT_TIE') continue;
      const member = this.member(tie.memberId);
      if (member !== null && this.stored.get(member.id) === member) this.put({ ...member });
    }
  }

  private changedIds(): string[] {
    const ids = new Set([...this.stored.keys(), ...this.records.keys()]);
    return [...ids].filter((id) => this.stored.get(id) !== this.records.get(id)).sort();
  }
}

/** The same record under another version. */
export function withVersion(record: NetworkRecord, version: number): NetworkRecord {
  switch (record.kind) {
    case 'MEMBER':
      return { ...record, values: { ...record.values, version } };
    case 'MAP':
      return { ...record, values: { ...record.values, version } };
    default:
      return { ...record, values: { ...record.values, version } };
  }
}

/** Whether two records say the same, whatever their versions. */
export function isSameContent(one: NetworkRecord | null, other: NetworkRecord | null): boolean {
  if (one === null || other === null) return one === other;
  return contentOf(one) === contentOf(other);
}

/** The content of a record in one fixed order. */
function contentOf({ values, ...record }: NetworkRecord): string {
  const content = Object.entries({ ...record, ...values, version: null });
  return JSON.stringify(content.sort(([a], [b]) => (a < b ? -1 : 1)));
}
