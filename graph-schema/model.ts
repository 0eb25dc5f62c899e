/**
 * The graph, declared once: labels, relationship types and their properties, with meaning and sensitivity.
 * Redaction, export, audit, `graph verify` and the contract tests read it from here. See README.md beside this file.
 */

/**
 * open: may be known to anyone in the neighbourhood. personal: about a person. special: the law treats it as a special
 * category, or it may tell as much (free text always). safety: who must know only. secret: never leaves the server.
 */
export type Sensitivity = 'open' | 'personal' | 'special' | 'safety' | 'secret';

export type PropertyType = 'string' | 'integer' | 'float' | 'boolean' | 'date' | 'instant' | 'point' | 'json-geometry';

export interface PropertyModel {
  readonly type: PropertyType;
  readonly required: boolean;
  readonly sensitivity: Sensitivity;
  readonly meaning: string;
  /** The closed list of values, for a code. */
  readonly codes?: readonly string[];
}

export interface NodeModel {
  readonly label: string;
  readonly meaning: string;
  /** The property under a uniqueness constraint. */
  readonly key: string;
  /** Labels that always come with this one. */
  readonly with?: readonly string[];
  readonly properties: Readonly<Record<string, PropertyModel>>;
}

export interface RelationshipModel {
  readonly type: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly meaning: string;
  readonly key?: string;
  readonly properties: Readonly<Record<string, PropertyModel>>;
}

const field = (
  type: PropertyType,
  sensitivity: Sensitivity,
  meaning: string,
  extra: { optional?: true; codes?: readonly string[] } = {},
): PropertyModel => ({
  type,
  required: extra.optional !== true,
  sensitivity,
  meaning,
  ...(extra.codes === undefined ? {} : { codes: extra.codes }),
});

const optional = { optional: true } as const;
const id = field('string', 'open', 'Opaque id (UUID), the same for ever.');
const validFrom = field('date', 'personal', 'First day on which this held.');
const validTo = field('date', 'personal', 'First day on which this no longer held; absent while it holds.', optional);
const period = { validFrom, validTo };

export const nodes: readonly NodeModel[] = [
  {
    label: 'Area',
    meaning: 'Gebied: gemeente, wijk or buurt, by its CBS code.',
    key: 'code',
    properties: {
      code: field('string', 'open', 'CBS code with its year: GM…, WK…, BU….'),
      level: field('string', 'open', 'Which of the three.', { codes: ['MUNICIPALITY', 'DISTRICT', 'NEIGHBOURHOOD'] }),
      name: field('string', 'open', 'Name on the map.'),
      residents: field('integer', 'open', 'Number of residents according to CBS.', optional),
      centre: field('point', 'open', 'Centre (WGS 84).', optional),
      boundary: field('json-geometry', 'open', 'Outline as a GeoJSON polygon; drawn, never searched in.', optional),
    },
  },
  {
    label: 'Person',
    meaning: 'A person is one node for ever; what they are is a label or a dated relationship.',
    key: 'id',
    properties: {
      id,
      callName: field('string', 'personal', 'Roepnaam.'),
      familyName: field('string', 'personal', 'Achternaam; never for a network member.', optional),
      searchName: field('string', 'personal', 'Whole name in lower case without accents, for searching.', optional),
      minor: field('boolean', 'personal', 'Under eighteen: a yes or no, never a birth date.'),
      hiddenAddress: field(
        'boolean',
        'safety',
        'The place where this person lives is shown to nobody but the own worker.',
        optional,
      ),
    },
  },
  { label: 'Resident', meaning: 'Inwoner of an area.', key: 'id', with: ['Person'], properties: {} },
  {
    label: 'Volunteer',
    meaning: 'Registered vrijwilliger. The label stays when somebody stops: stoppedOn ends the role, never the person.',
    key: 'id',
    with: ['Person'],
    properties: {
      volunteerSince: field('date', 'personal', 'First day as a volunteer.'),
      loadLimit: field('integer', 'personal', 'How many people they want to help at once.'),
      hoursPerWeek: field('integer', 'personal', 'How many hours a week they want to give.', optional),
      pausedUntil: field('date', 'personal', 'Takes nobody new before this day.', optional),
      screenedOn: field('date', 'personal', '"VOG gezien op"; the document itself is not kept.', optional),
      trainedIn: field('string', 'personal', 'Training followed.', optional),
      trainedOn: field('date', 'personal', 'When that was.', optional),
      languages: field('string', 'personal', 'What they speak, in their own words.', optional),
      mayBeAskedUntil: field('date', 'personal', 'Agreed to be asked up to and including this day.', optional),
      callOn: field('date', 'personal', 'When the begeleider calls again.', optional),
      stoppedOn: field('date', 'personal', 'First day on which they were no volunteer any more.', optional),
      thankedOn: field('date', 'personal', 'When they were thanked.', optional),
      thanksWords: field('string', 'special', 'How they were thanked.', optional),
      version: field('integer', 'open', 'Counts the changes to this record.'),
    },
  },
  {
    label: 'VolunteerContact',
    meaning: 'One talk of a begeleider with a volunteer.',
    key: 'id',
    properties: {
      id,
      on: field('date', 'personal', 'Day of the talk.'),
      note: field('string', 'special', 'What was said.', optional),
      helpsNow: field('integer', 'personal', 'How many people they said to help at that time.', optional),
      hoursNow: field('integer', 'personal', 'How many hours a week that took.', optional),
      recordedAt: field('instant', 'personal', 'When this was written down.'),
    },
  },
  {
    label: 'Professional',
    meaning: 'Everyone is sociaal werker with one accent, or another professional of a team or partner.',
    key: 'id',
    with: ['Person'],
    properties: {
      accent: field('string', 'open', 'Beroepsaccent.', optional),
      background: field('string', 'open', 'Training or earlier work.', optional),
      version: field(
        'integer',
        'open',
        'Counts the changes to this record and what hangs on it; absent: none.',
        optional,
      ),
    },
  },
  {
    label: 'Registration',
    meaning: 'Registratie of a professional in a register of the profession. Its number is not kept.',
    key: 'id',
    properties: {
      id,
      kind: field('string', 'open', 'Which register.', { codes: ['SKJ', 'REGISTERPLEIN', 'BIG', 'NIP', 'NVO'] }),
      endsOn: field('date', 'open', 'Last day on which it holds.'),
    },
  },
  {
    label: 'NetworkMember',
    meaning:
      'Netwerklid: told by one client, in that file only. Call name, relation and minor, nothing more about them.',
    key: 'id',
    properties: {
      id,
      callName: field('string', 'personal', 'Roepnaam, or the name of a group or place.'),
      relation: field('string', 'personal', 'What they are to the client, in the client’s words.', optional),
      kind: field('string', 'personal', 'Person from the own circle, professional, group or place, pet.', {
        codes: ['INFORMAL', 'PROFESSIONAL', 'GROUP', 'PET'],
      }),
      minor: field('boolean', 'personal', 'Under eighteen.'),
      goneBecause: field('string', 'special', 'Died or moved away.', { optional: true, codes: ['DIED', 'MOVED'] }),
      goneSince: field('date', 'special', 'Since when; absent with a reason means before the first map.', optional),
      informedOn: field(
        'date',
        'personal',
        'When the member was told that they are on this map (agreement N).',
        optional,
      ),
      externalId: field('string', 'personal', 'Id in the file that this member was imported from.', optional),
      pinnedAngle: field('float', 'personal', 'Put by hand: share (0–1) of the own sector’s angle.', optional),
      pinnedDepth: field('float', 'personal', 'Put by hand: share (0–1) of the own ring’s depth.', optional),
      recordedAt: field('instant', 'personal', 'When this member was written down.', optional),
      recordedBy: field('string', 'personal', 'Account id, or "system:" and the task.', optional),
      version: field('integer', 'open', 'Counts the changes to this member and to the ties with the client.', optional),
    },
  },
  {
    label: 'Case',
    meaning: 'Traject: a resident with an open case is a client.',
    key: 'id',
    properties: {
      id,
      openedOn: field('date', 'special', 'First day.'),
      closedOn: field('date', 'special', 'Last day; absent while open.', optional),
      referrer: field('string', 'special', 'Who referred, as a role: "huisarts".', optional),
      asked: field('string', 'special', 'What was asked at the start.'),
      question: field('string', 'special', 'The question behind it, in the client’s own words.'),
      agreedInstead: field('string', 'special', 'What was agreed instead.', optional),
      goal: field('string', 'special', 'What the client wants to reach.', optional),
      legalGround: field('string', 'personal', 'Code that sets how long the file is kept.', {
        codes: ['WMO', 'JEUGDWET', 'PARTICIPATIEWET', 'WGS', 'CONSENT'],
      }),
      purpose: field('string', 'personal', 'What the data may be used for.'),
      lookAgainOn: field('date', 'special', 'When to look again after closing.', optional),
      outcome: field('string', 'special', 'How the case ended; absent while open.', {
        optional: true,
        codes: ['GOAL_REACHED', 'PARTLY_REACHED', 'TRANSFERRED', 'CLIENT_STOPPED', 'MOVED', 'DIED'],
      }),
      outcomeWords: field('string', 'special', 'How it ended, in the client’s own words.', optional),
      lightContactWords: field(
        'string',
        'special',
        'Who keeps light contact after closing, where it is no professional.',
        optional,
      ),
      version: field('integer', 'open', 'Counts the changes to the texts of this case.'),
      discussedOn: field('date', 'special', 'When the network was last discussed with the client.', optional),
      arrangedAt: field(
        'instant',
        'personal',
        'When the places on the map were last arranged as a whole; absent: with every change.',
        optional,
      ),
      networkChanges: field('integer', 'open', 'How many changes of the map were recorded.', optional),
    },
  },
  {
    label: 'CaseEdition',
    meaning: 'The texts of a case as they stood before they were changed: nothing that was agreed is lost.',
    key: 'id',
    properties: {
      id,
      version: field('integer', 'open', 'The version of the case that this was.'),
      referrer: field('string', 'special', 'Who referred, as it stood.', optional),
      asked: field('string', 'special', 'What was asked, as it stood.'),
      question: field('string', 'special', 'The question behind it, as it stood.'),
      agreedInstead: field('string', 'special', 'What was agreed instead, as it stood.', optional),
      goal: field('string', 'special', 'The goal, as it stood.', optional),
      legalGround: field('string', 'personal', 'The ground, as it stood.', {
        codes: ['WMO', 'JEUGDWET', 'PARTICIPATIEWET', 'WGS', 'CONSENT'],
      }),
      purpose: field('string', 'personal', 'What the data might be used for, as it stood.'),
      replacedAt: field('instant', 'personal', 'When newer texts took its place.'),
      replacedBy: field('string', 'personal', 'Account id, or "system:" and the task.'),
    },
  },
  {
    label: 'ScalingEntry',
    meaning: 'Op- of afschalen: on a day more or less help was called in.',
    key: 'id',
    properties: {
      id,
      direction: field('string', 'special', 'More help or less.', { codes: ['UP', 'DOWN'] }),
      on: field('date', 'special', 'From which day.'),
      to: field('string', 'special', 'To whom or to what.'),
      why: field('string', 'special', 'Why.'),
      recordedAt: field('instant', 'personal', 'When this was written down.'),
      recordedBy: field('string', 'personal', 'Account id, or "system:" and the task.'),
    },
  },
  {
    label: 'NetworkChange',
    meaning: 'One thing that a worker did on a map, so that it can be taken back and asked again.',
    key: 'id',
    properties: {
      id,
      kind: field('string', 'personal', 'What was done.', {
        codes: [
          'RECORD_MEMBER',
          'CORRECT_MEMBER',
          'REMOVE_MEMBER',
          'MARK_MEMBER_GONE',
          'INFORM_MEMBER',
          'PIN_MEMBER',
          'RECORD_TIE',
          'CORRECT_TIE',
          'END_TIE',
          'CONFIRM_TIES',
          'RECORD_MEMBER_TIE',
          'CORRECT_MEMBER_TIE',
          'END_MEMBER_TIE',
          'REMOVE_MEMBER_TIE',
          'ARRANGE_NETWORK',
          'UNDO',
          'REDO',
        ],
      }),
      sequence: field('integer', 'open', 'Place in the order of this case, from 1.'),
      at: field('instant', 'personal', 'When.'),
      actor: field('string', 'personal', 'Account id.'),
      login: field('string', 'personal', 'Id of the login in which it was done: undo reaches no further back.'),
      undoes: field('string', 'open', 'For UNDO and REDO: the change that was taken back or done again.', optional),
    },
  },
  {
    label: 'RecordChange',
    meaning: 'What one change made of one member or tie. Kept with the file; never searched in.',
    key: 'id',
    properties: {
      id,
      recordId: field('string', 'personal', 'Id of the member or tie; of the case, for its arrangement.'),
      memberId: field('string', 'personal', 'Member that it is about.', optional),
      otherMemberId: field('string', 'personal', 'The other member, for a tie between two.', optional),
      before: field('string', 'special', 'The record as it was, as JSON; absent when it was new.', optional),
      after: field('string', 'special', 'The record as it became, as JSON; absent when it was removed.', optional),
    },
  },
  {
    label: 'CaseOpening',
    meaning: 'A colleague of the binnenschil opened this file with a reason; the contact person sees it.',
    key: 'id',
    properties: {
      id,
      at: field('instant', 'personal', 'When.'),
      until: field('instant', 'personal', 'When the access that it gave ends.'),
      reason: field('string', 'special', 'Why.', {
        codes: ['STANDING_IN_TODAY', 'CLIENT_AT_THE_DOOR', 'CONSULTATION', 'OTHER'],
      }),
      explanation: field('string', 'special', 'In the worker’s words.', optional),
    },
  },
  {
    label: 'Agreement',
    meaning: 'Dated consent of a resident: I1 to keep a network map, I2 to look for this kind of help.',
    key: 'id',
    properties: {
      id,
      kind: field('string', 'personal', 'Which agreement.', { codes: ['I1', 'I2', 'A1', 'A2', 'N'] }),
      givenOn: field('date', 'personal', 'When it was given.'),
      expiresOn: field('date', 'personal', 'First day on which it no longer holds by itself.'),
      withdrawnOn: field('date', 'personal', 'When it was taken back.', optional),
      replacedOn: field('date', 'personal', 'When a newer agreement of this kind took its place.', optional),
      words: field('string', 'special', 'What was agreed, in the client’s own words.', optional),
      recordedAt: field('instant', 'personal', 'When this was written down.', optional),
      recordedBy: field('string', 'personal', 'Account id, or "system:" and the task.', optional),
      version: field('integer', 'open', 'Counts the changes to this record; absent: never changed.', optional),
    },
  },
  {
    label: 'WaitingEntry',
    meaning: 'Wachtlijst: what a client waits for.',
    key: 'id',
    properties: {
      id,
      forWhat: field('string', 'special', 'What is waited for.'),
      since: field('date', 'special', 'Since when.'),
      bridgedBy: field('string', 'special', 'What helps until then.', optional),
      expectedOn: field('date', 'special', 'When it is expected to start.', optional),
      endedOn: field('date', 'special', 'When the waiting ended; absent while it goes on.', optional),
      endedBecause: field('string', 'special', 'Why the waiting ended.', {
        optional: true,
        codes: ['STARTED', 'NOT_NEEDED', 'STOPPED_WAITING'],
      }),
      version: field('integer', 'open', 'Counts the changes to this record; absent: never changed.', optional),
    },
  },
  {
    label: 'Initiative',
    meaning: 'Group, activity or place run by residents or organisations.',
    key: 'id',
    properties: {
      id,
      name: field('string', 'open', 'Name.'),
      searchName: field('string', 'open', 'Name in lower case without accents, to find look-alikes.'),
      kind: field('string', 'open', 'Sort of initiative.', { codes: ['GROUP', 'ACTIVITY', 'PLACE'] }),
      summary: field('string', 'open', 'What it is, in one line.', optional),
      description: field('string', 'open', 'What it is, in a few sentences.', optional),
      searchWords: field('string', 'open', 'More words by which it is found: "eten, koken".', optional),
      location: field('string', 'open', 'Where it is held, a public address.', optional),
      rhythm: field('string', 'open', 'When, as people say it: "maandag 12.00".'),
      cost: field('string', 'open', 'What it costs, in words.', optional),
      wheelchair: field('boolean', 'open', 'Whether a wheelchair gets in; absent means unknown.', optional),
      accessibility: field('string', 'open', 'Steps, toilet, lift, in words.', optional),
      languages: field('string', 'open', 'Which languages are spoken, in words.', optional),
      food: field('string', 'open', 'What there is to eat, in words.', optional),
      phone: field('string', 'open', 'Public telephone number.', optional),
      offersPractical: field('boolean', 'open', 'Gives practical support.'),
      offersCompany: field('boolean', 'open', 'Gives company.'),
      offersAdvice: field('boolean', 'open', 'Gives advice.'),
      offersEmotional: field('boolean', 'open', 'Gives emotional support.'),
      places: field('integer', 'open', 'How many can take part; absent means no limit.', optional),
      taken: field('integer', 'open', 'How many of those places are taken: a count, nobody’s name.'),
      waitingWeeks: field('integer', 'open', 'How long newcomers wait, in weeks.', optional),
      seeks: field('string', 'open', 'Whom it looks for: "een fietsenmaker".', optional),
      otherOrganisers: field('integer', 'open', 'How many carry it besides those with ORGANISES.'),
      checkedOn: field('date', 'open', 'When this was last checked.'),
      state: field('string', 'open', 'Open for newcomers or not.', { codes: ['OPEN', 'FULL', 'PAUSED', 'ENDED'] }),
      pausedUntil: field('date', 'open', 'First day on which it goes on; only with PAUSED.', optional),
      version: field('integer', 'open', 'Counts the changes of facts; a check counts for none.'),
    },
  },
  {
    label: 'WeeklySlot',
    meaning: 'One time in the week at which an initiative is held; what overlaps is computed from it.',
    key: 'id',
    properties: {
      id,
      weekday: field('integer', 'open', '1 Monday to 7 Sunday.'),
      fromMinute: field('integer', 'open', 'Begins, in minutes after midnight.'),
      untilMinute: field('integer', 'open', 'Ends, in minutes after midnight.'),
      weeks: field('string', 'open', 'Every week, or some of them as the rhythm says.', { codes: ['EVERY', 'SOME'] }),
    },
  },
  {
    label: 'InitiativeEvent',
    meaning: 'One line of the history of an initiative: what became known or changed, and when.',
    key: 'id',
    properties: {
      id,
      at: field('instant', 'open', 'When it was written down.'),
      kind: field('string', 'open', 'What happened.', {
        codes: ['ADDED', 'CONFIRMED', 'CHANGED', 'STATE_SET', 'SUPPORTED', 'SUPPORT_STOPPED'],
      }),
      field: field('string', 'open', 'Code of the fact that changed.', optional),
      before: field('string', 'open', 'What it was; absent for nothing, and for long texts.', optional),
      after: field('string', 'open', 'What it became; absent for nothing, and for long texts.', optional),
    },
  },
  {
    label: 'Organisation',
    meaning: 'Employer or partner.',
    key: 'id',
    properties: {
      id,
      name: field('string', 'open', 'Name.'),
      searchName: field('string', 'open', 'Name in lower case without accents, for searching.'),
      phone: field('string', 'open', 'Public telephone number.', optional),
      email: field('string', 'open', 'Public address for letters by mail.', optional),
      website: field('string', 'open', 'Public page, https.', optional),
      reachable: field('string', 'open', 'How and when one reaches them, in words.', optional),
      version: field('integer', 'open', 'Counts the changes.'),
      kind: field('string', 'open', 'Soort partner.', {
        codes: [
          'WELFARE',
          'INCOME_CONSULTANT',
          'CREDIT_BANK',
          'GENERAL_PRACTICE',
          'DISTRICT_NURSING',
          'HOUSING_ASSOCIATION',
          'SCHOOL',
          'POLICE',
          'FAITH',
          'MENTAL_HEALTH_CARE',
          'MUNICIPALITY',
          'LIBRARY',
        ],
      }),
    },
  },
  {
    label: 'Team',
    meaning: 'Wijkteam or gebiedsteam.',
    key: 'id',
    properties: { id, name: field('string', 'open', 'Name.') },
  },
  {
    label: 'LifeDomain',
    meaning: 'Leefgebied, one of seven.',
    key: 'code',
    properties: {
      code: field('string', 'open', 'Code.'),
      nameNl: field('string', 'open', 'Dutch name.'),
      nameEn: field('string', 'open', 'English name.'),
    },
  },
  {
    label: 'Expertise',
    meaning: 'What a professional is good at.',
    key: 'code',
    properties: {
      code: field('string', 'open', 'Code.'),
      nameNl: field('string', 'open', 'Dutch name.'),
      nameEn: field('string', 'open', 'English name.'),
    },
  },
  {
    label: 'Account',
    meaning: 'Somebody who can log in.',
    key: 'id',
    properties: {
      id,
      username: field('string', 'personal', 'Login name, unique, lower case.'),
      displayName: field('string', 'personal', 'Name in the bar.'),
      role: field('string', 'personal', 'Role code.', {
        codes: ['SOCIAL_WORKER', 'COMMUNITY_CONNECTOR', 'AREA_MANAGER', 'ADMINISTRATOR', 'PRIVACY_OFFICER'],
      }),
      passwordHash: field(
        'string',
        'secret',
        'argon2id; absent for a demo person, who cannot log in with a password.',
        optional,
      ),
      demo: field('boolean', 'open', 'A demo person that may be chosen on the login page.'),
      disabledAt: field('instant', 'personal', 'Since when logging in is refused.', optional),
      createdAt: field('instant', 'personal', 'When it was made.'),
    },
  },
  {
    label: 'LoginSession',
    meaning: 'One login. Only a hash of the cookie is kept.',
    key: 'tokenHash',
    properties: {
      id,
      tokenHash: field('string', 'secret', 'SHA-256 of the cookie value.'),
      createdAt: field('instant', 'personal', 'When the login took place.'),
      lastSeenAt: field('instant', 'personal', 'Last request; ends after 30 minutes without one.'),
      expiresAt: field('instant', 'personal', 'Ends at the latest (8 hours).'),
      endedAt: field('instant', 'personal', 'Logged out or withdrawn.', optional),
    },
  },
  {
    label: 'IdempotencyKey',
    meaning: 'A command that was carried out, with its result, so that a repeat has no second effect.',
    key: 'key',
    properties: {
      key: field('string', 'secret', 'Account and the sender’s key.'),
      requestHash: field('string', 'secret', 'SHA-256 of the request.'),
      result: field(
        'string',
        'special',
        'The answer that was given, as JSON; absent when nothing was changed: a repeat asks anew.',
        optional,
      ),
      at: field('instant', 'open', 'When.'),
    },
  },
  {
    label: 'AuditRecord',
    meaning: 'One look or act (NEN 7513 field set), ids and codes only, chained by hash.',
    key: 'id',
    properties: {
      id,
      lane: field('integer', 'open', 'Chain that it belongs to.'),
      sequence: field('integer', 'open', 'Place in the chain, from 1.'),
      at: field('instant', 'personal', 'When.'),
      actor: field('string', 'personal', 'Account id, or "system:" and the task.'),
      role: field('string', 'personal', 'Role code at that moment, or SYSTEM.'),
      action: field('string', 'open', 'What was done.', {
        codes: ['READ', 'CREATE', 'CHANGE', 'DELETE', 'LOGIN', 'LOGOUT', 'IMPORT', 'EXPORT'],
      }),
      subject: field('string', 'open', 'Kind of data: the contract’s type.'),
      subjectId: field('string', 'personal', 'Case, person or account that it is about.', optional),
      operation: field('string', 'open', 'Root field or command.'),
      rule: field('string', 'open', 'Policy row that allowed it.', optional),
      ground: field('string', 'personal', 'Legal ground of the file.', optional),
      purpose: field('string', 'open', 'Why.', optional),
      result: field('string', 'open', 'How it ended.', { codes: ['OK', 'NOT_FOUND', 'REFUSED', 'FAILED'] }),
      requestId: field('string', 'open', 'Request id of the log.', optional),
      previousHash: field('string', 'open', 'Hash of the record before it in its chain.'),
      hash: field('string', 'open', 'SHA-256 over all fields above.'),
    },
  },
  {
    label: 'AuditLane',
    meaning: 'Head of one chain of audit records.',
    key: 'lane',
    properties: {
      lane: field('integer', 'open', 'Number.'),
      sequence: field('integer', 'open', 'Last number given out.'),
      hash: field('string', 'open', 'Hash of the last record.'),
    },
  },
  {
    label: 'Migration',
    meaning: 'A migration that was applied.',
    key: 'number',
    properties: {
      number: field('integer', 'open', 'Number of the file.'),
      name: field('string', 'open', 'Name of the file.'),
      checksum: field('string', 'open', 'SHA-256 of its text.'),
      appliedAt: field('instant', 'open', 'When.'),
    },
  },
  {
    label: 'MigrationLock',
    meaning: 'One node that is locked while migrations run, so that two processes that start at once take turns.',
    key: 'name',
    properties: {
      name: field('string', 'open', '"migrations".'),
      takenAt: field('instant', 'open', 'When it was last taken.'),
    },
  },
  {
    label: 'Import',
    meaning: 'One file that was read in; the same content again changes nothing.',
    key: 'id',
    properties: {
      id,
      format: field('string', 'open', 'Sort of file.', { codes: ['EASYNWK'] }),
      contentHash: field('string', 'open', 'SHA-256 of the content.'),
      at: field('instant', 'personal', 'When.'),
      actor: field('string', 'personal', 'Who.'),
    },
  },
  {
    label: 'Dataset',
    meaning: 'Marks a database that holds invented people.',
    key: 'name',
    properties: {
      name: field('string', 'open', '"demo".'),
      seed: field('string', 'open', 'Seed of the generator.'),
      referenceDate: field('date', 'open', 'The day that counts as today in the invented neighbourhood.'),
      generatorVersion: field('integer', 'open', 'Version of the generator.'),
      state: field('string', 'open', 'Whether everything is there.', { codes: ['WRITING', 'COMPLETE'] }),
    },
  },
];

const tieProperties: Readonly<Record<string, PropertyModel>> = {
  id,
  ...period,
  caseId: field('string', 'personal', 'Told: the file that this fact lives in.', optional),
  agreementId: field('string', 'personal', 'Open: the agreement that it rests on.', optional),
  ring: field('integer', 'personal', '1 heel dichtbij, 2 dichtbij, 3 op afstand; absent: not placed.', optional),
  outside: field('boolean', 'personal', 'Placed outside the rim on purpose.', optional),
  sector: field('string', 'personal', 'Sector of the network card.', {
    optional: true,
    codes: ['FAMILY', 'FRIENDS_NEIGHBOURS', 'WORK_SCHOOL_CLUB', 'CARE'],
  }),
  lifeDomain: field('string', 'special', 'Leefgebied that this tie matters to.', {
    optional: true,
    codes: ['FINANCE', 'HOUSING', 'WORK', 'SOCIAL', 'PHYSICAL_HEALTH', 'MENTAL_HEALTH', 'MEANING'],
  }),
  strength: field('integer', 'personal', '1 to 3.', optional),
  frequency: field('string', 'personal', 'How often.', {
    optional: true,
    codes: [
      'DAILY',
      'SEVERAL_PER_WEEK',
      'WEEKLY',
      'MONTHLY',
      'SEVERAL_PER_YEAR',
      'YEARLY',
      'AS_NEEDED',
      'SOMETIMES',
      'HARDLY_EVER',
    ],
  }),
  nature: field('string', 'special', 'Ordinary, tension, cut off, or only named.', {
    codes: ['ORDINARY', 'TENSION', 'CUT_OFF', 'NAMED'],
  }),
  unsafe: field('boolean', 'safety', 'Not safe for the client.', optional),
  receivesPractical: field('integer', 'personal', 'Acts of practical support that the start node gets.', optional),
  receivesCompany: field('integer', 'personal', 'Acts of company that the start node gets.', optional),
  receivesAdvice: field('integer', 'personal', 'Acts of advice that the start node gets.', optional),
  receivesEmotional: field('integer', 'personal', 'Acts of emotional support that the start node gets.', optional),
  givesPractical: field('integer', 'personal', 'Acts of practical support that the start node gives.', optional),
  givesCompany: field('integer', 'personal', 'Acts of company that the start node gives.', optional),
  givesAdvice: field('integer', 'personal', 'Acts of advice that the start node gives.', optional),
  givesEmotional: field('integer', 'personal', 'Acts of emotional support that the start node gives.', optional),
  practicalWords: field('string', 'special', 'In words: "boodschappen, was".', optional),
  companyWords: field('string', 'special', 'In words.', optional),
  adviceWords: field('string', 'special', 'In words.', optional),
  emotionalWords: field('string', 'special', 'In words.', optional),
  source: field('string', 'personal', 'Told, seen or assumed.', { codes: ['TOLD', 'SEEN', 'ASSUMED'] }),
  confirmedOn: field('date', 'personal', 'Last confirmed.'),
  endedBecause: field('string', 'special', 'Why this period ended.', {
    optional: true,
    codes: ['CHANGED', 'BY_CHOICE', 'FADED', 'ILLNESS', 'DIED', 'MOVED', 'HELP_ENDED', 'SAFETY', 'UNKNOWN'],
  }),
  recordedAt: field('instant', 'personal', 'When this was written down.'),
  recordedBy: field('string', 'personal', 'Account id, or "system:" and the task.'),
  version: field('integer', 'open', 'Counts the changes to this record.'),
};

export const relationships: readonly RelationshipModel[] = [
  { type: 'PART_OF', from: ['Area'], to: ['Area'], meaning: 'Buurt in wijk, wijk in gemeente.', properties: {} },
  { type: 'LIVES_IN', from: ['Person'], to: ['Area'], meaning: 'Where somebody lives.', properties: period },
  { type: 'CONCERNS', from: ['Case'], to: ['Resident'], meaning: 'Whose file it is.', properties: {} },
  {
    type: 'HANDLED_BY',
    from: ['Case'],
    to: ['Team'],
    meaning: 'The team that works on it; one open case per resident and team.',
    properties: {},
  },
  {
    type: 'WORKS_ON',
    from: ['Professional'],
    to: ['Case'],
    meaning: 'Case role.',
    properties: {
      role: field('string', 'personal', 'Which.', { codes: ['CONTACT', 'DUO', 'REGISSEUR', 'STAND_IN'] }),
      ...period,
      handoverWords: field('string', 'special', 'What was said at a warm handover, for who takes over.', optional),
    },
  },
  {
    type: 'KEEPS_LIGHT_CONTACT',
    from: ['Professional'],
    to: ['Case'],
    meaning: 'Present blijven: keeps light contact after the case was closed.',
    properties: {},
  },
  {
    type: 'EDITION_OF',
    from: ['CaseEdition'],
    to: ['Case'],
    meaning: 'The case whose earlier texts these are.',
    properties: {},
  },
  { type: 'SCALED_BY', from: ['Case'], to: ['ScalingEntry'], meaning: 'Op- en afschalen.', properties: {} },
  {
    type: 'CHANGED_IN',
    from: ['NetworkChange'],
    to: ['Case'],
    meaning: 'The file whose map was changed.',
    properties: {},
  },
  { type: 'CHANGED', from: ['NetworkChange'], to: ['RecordChange'], meaning: 'What the change did.', properties: {} },
  {
    type: 'OPENS',
    from: ['CaseOpening'],
    to: ['Case'],
    meaning: 'The file that was opened with a reason.',
    properties: {},
  },
  { type: 'OPENED_BY', from: ['CaseOpening'], to: ['Professional'], meaning: 'Who opened it.', properties: {} },
  {
    type: 'BINDS',
    from: ['Agreement'],
    to: ['Person', 'NetworkMember'],
    meaning: 'Whose agreement it is.',
    properties: {},
  },
  { type: 'GIVEN_IN', from: ['Agreement'], to: ['Case'], meaning: 'The file in which it was given.', properties: {} },
  { type: 'WAITS_IN', from: ['Case'], to: ['WaitingEntry'], meaning: 'What this client waits for.', properties: {} },
  {
    type: 'RECORDED_IN',
    from: ['NetworkMember'],
    to: ['Case'],
    meaning: 'The file in which the member was told.',
    properties: {},
  },
  {
    type: 'TIED_TO',
    from: ['Resident', 'NetworkMember', 'Person'],
    to: ['NetworkMember', 'Person'],
    meaning: 'Band: one relationship per pair and period. A told tie of the client starts at the client.',
    key: 'id',
    properties: tieProperties,
  },
  {
    type: 'TAKES_PART_IN',
    from: ['Person'],
    to: ['Initiative'],
    meaning: 'Takes part, seen outside any file.',
    properties: { since: field('date', 'personal', 'From.'), until: field('date', 'personal', 'Up to.', optional) },
  },
  {
    type: 'ORGANISES',
    from: ['Person'],
    to: ['Initiative'],
    meaning: 'Trekker.',
    properties: {
      since: field('date', 'personal', 'From.'),
      until: field('date', 'personal', 'Up to.', optional),
      shown: field('boolean', 'personal', 'Agreed that name, role and number stand on the sociale kaart.', optional),
      role: field('string', 'personal', 'What they do, in words: "kookt".', optional),
      phone: field('string', 'personal', 'Number on which they want to be called.', optional),
    },
  },
  { type: 'REACHES', from: ['Initiative'], to: ['Area'], meaning: 'Where it is meant for.', properties: {} },
  { type: 'RUNS', from: ['Organisation'], to: ['Initiative'], meaning: 'Who runs it.', properties: {} },
  {
    type: 'SUPPORTS',
    from: ['Professional'],
    to: ['Initiative'],
    meaning: 'Professional who supports it.',
    properties: {
      since: field('date', 'open', 'From.', optional),
      words: field('string', 'open', 'How: "komt elke maand langs".', optional),
    },
  },
  {
    type: 'CHECKED_BY',
    from: ['Initiative'],
    to: ['Professional'],
    meaning: 'Who last checked it; one at most.',
    properties: {},
  },
  { type: 'HELD_IN', from: ['Initiative'], to: ['WeeklySlot'], meaning: 'When in the week.', properties: {} },
  {
    type: 'HAPPENED_TO',
    from: ['InitiativeEvent'],
    to: ['Initiative'],
    meaning: 'What the line of history is about.',
    properties: {},
  },
  { type: 'DONE_BY', from: ['InitiativeEvent'], to: ['Professional'], meaning: 'Who did it.', properties: {} },
  {
    type: 'ABOUT',
    from: ['Initiative', 'Expertise'],
    to: ['LifeDomain'],
    meaning: 'Leefgebied of an initiative, or in which an expertise helps.',
    properties: {},
  },
  { type: 'GUIDED_BY', from: ['Volunteer'], to: ['Professional'], meaning: 'Begeleider.', properties: period },
  {
    type: 'REGISTERED_BY',
    from: ['Volunteer'],
    to: ['Professional'],
    meaning: 'Who registered this volunteer.',
    properties: { at: field('instant', 'personal', 'When.') },
  },
  {
    type: 'CONTACT_WITH',
    from: ['VolunteerContact'],
    to: ['Volunteer'],
    meaning: 'With whom the talk was.',
    properties: {},
  },
  { type: 'HELD_BY', from: ['VolunteerContact'], to: ['Professional'], meaning: 'Who held the talk.', properties: {} },
  { type: 'HOLDS', from: ['Professional'], to: ['Registration'], meaning: 'Is registered.', properties: {} },
  {
    type: 'FIXED_CONTACT_FOR',
    from: ['Professional'],
    to: ['Team'],
    meaning: 'Vaste contactpersoon: somebody of a partner whom this team may always call.',
    properties: period,
  },
  { type: 'WORKS_FOR', from: ['Professional'], to: ['Organisation'], meaning: 'Employer.', properties: {} },
  {
    type: 'MEMBER_OF',
    from: ['Professional'],
    to: ['Team'],
    meaning: 'Binnenschil or buitenschil of a team.',
    properties: { shell: field('string', 'open', 'Which.', { codes: ['INNER', 'OUTER'] }), ...period },
  },
  { type: 'COVERS', from: ['Team'], to: ['Area'], meaning: 'Buurten of a team.', properties: {} },
  { type: 'HAS_EXPERTISE', from: ['Professional'], to: ['Expertise'], meaning: 'Good at.', properties: {} },
  { type: 'LIAISES_WITH', from: ['Professional'], to: ['Organisation'], meaning: 'Partnercontact.', properties: {} },
  {
    type: 'ACQUAINTED_WITH',
    from: ['Professional'],
    to: ['Resident', 'Initiative'],
    meaning: 'Kennen en gekend worden, outside any file.',
    properties: {
      since: field('date', 'personal', 'Since.'),
      until: field('date', 'personal', 'First day on which it no longer held.', optional),
      via: field('string', 'personal', 'How they met.', optional),
    },
  },
  {
    type: 'IDENTIFIES',
    from: ['Account'],
    to: ['Professional'],
    meaning: 'The worker behind an account.',
    properties: {},
  },
  { type: 'LOGGED_IN_AS', from: ['LoginSession'], to: ['Account'], meaning: 'Whose login it is.', properties: {} },
  { type: 'IMPORTED_INTO', from: ['Import'], to: ['Case'], meaning: 'The file that received it.', properties: {} },
];
