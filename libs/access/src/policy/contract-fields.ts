/** Where something was read in from: shown wherever the fact itself is. */
export const importOriginFields = ['source', 'ground', 'importedOn'] as const;

/** The fields that a sociaal werker reads, per type of the contract. Written out: a field is never allowed by accident. */
export const caseFileFields = {
  Client: ['caseId', 'callName', 'fullName', 'area', 'addressHidden', 'access', 'case'],
  ClientAccess: ['kind', 'myRole', 'until'],
  ClientCase: [
    'openedOn', 'closedOn', 'referrer', 'asked', 'question', 'agreedInstead', 'goal', 'legalGround', 'purpose',
    'lookAgainOn', 'discussedOn', 'roles', 'openings', 'agreements', 'waiting', 'toInform', 'origin',
  ],
  CaseRole: ['role', 'name', 'since', 'until'],
  CaseOpening: ['by', 'at', 'reason', 'explanation'],
  Agreement: ['id', 'version', 'kind', 'givenOn', 'expiresOn', 'withdrawnOn', 'replacedOn', 'words'],
  WaitingEntry: ['id', 'version', 'forWhat', 'since', 'bridgedBy', 'expectedOn', 'endedOn', 'endedBecause'],
  MembersToInform: ['count', 'overdue', 'firstBy'],
} as const satisfies Record<string, readonly string[]>;

export const networkFields = {
  ClientNetwork: [
    'caseId', 'clientName', 'agreement', 'on', 'firstOn', 'arrangedAt', 'changedOn', 'members', 'ties', 'places', 'reading', 'measures', 'coverage',
  ],
  NetworkAgreement: ['state', 'until', 'sentence'],
  NetworkMember: [
    'id', 'version', 'callName', 'relation', 'kind', 'minor', 'goneBecause', 'goneSince', 'gone', 'stale', 'informedOn', 'informBy', 'pin', 'tie',
    'history', 'origin',
  ],
  ClientTie: [
    'id', 'validFrom', 'validTo', 'ring', 'outside', 'sector', 'lifeDomain', 'strength', 'frequency', 'nature', 'unsafe',
    'support', 'source', 'confirmedOn', 'endedBecause', 'recordedAt',
  ],
  Support: ['kind', 'received', 'given', 'words'],
  MemberHistoryLine: ['on', 'text'],
  MemberTie: ['id', 'fromId', 'toId', 'version', 'validFrom', 'nature', 'confirmedOn'],
  PinnedPlace: ['angle', 'depth'],
  MemberPlace: [
    'memberId', 'callName', 'relation', 'kind', 'ring', 'outside', 'sector', 'lifeDomain', 'validFrom', 'validTo',
    'recordedAt', 'pin',
  ],
  ReadingSentence: ['topic', 'text', 'question', 'meaning', 'computable', 'memberIds'],
  NetworkMeasures: [
    'scope', 'size', 'tied', 'memberTies', 'density', 'effectiveSize', 'constraint', 'leansOnShare', 'leansOnMemberId',
    'mutualShare', 'balance',
  ],
  SupportCoverage: ['kind', 'memberIds'],
  NetworkComparison: ['then', 'now', 'changes', 'sentences', 'coverage'],
  MemberChange: ['memberId', 'change', 'supportShift'],
  ComparisonSentence: ['change', 'heading', 'text', 'memberIds'],
  SupportCoverageChange: ['kind', 'thenMemberIds', 'nowMemberIds'],
} as const satisfies Record<string, readonly string[]>;

export const caseloadFields = {
  ClientConnection: ['edges', 'pageInfo', 'totalCount'],
  ClientEdge: ['cursor', 'node'],
  ClientSummary: [
    'caseId', 'fullName', 'area', 'addressHidden', 'question', 'myRole', 'networkSize', 'discussedOn', 'attention',
  ],
  Attention: ['kind', 'on', 'words', 'bridgedBy'],
} as const satisfies Record<string, readonly string[]>;

export const openingFields = {
  ColleagueClientOpened: ['caseId', 'until'],
  ColleagueClientNotFound: ['name'],
  SeveralColleagueClients: ['choices'],
  ColleagueClientChoice: ['caseId', 'fullName', 'area'],
} as const satisfies Record<string, readonly string[]>;

export const viewerFields = {
  Viewer: ['id', 'displayName', 'role', 'teams', 'demo', 'today'],
  ViewerTeam: ['id', 'name', 'shell'],
} as const satisfies Record<string, readonly string[]>;
