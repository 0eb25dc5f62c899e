/** The code lists that a network map speaks in. Screen words: `graph-schema/glossary.md`. */

export const roles = [
  'SOCIAL_WORKER',
  'COMMUNITY_CONNECTOR',
  'AREA_MANAGER',
  'ADMINISTRATOR',
  'PRIVACY_OFFICER',
] as const;
export type Role = (typeof roles)[number];

/** The four sectors of a network card: familie; vrienden en buren; werk, school, vereniging; hulpverlening. */
export const sectors = ['FAMILY', 'FRIENDS_NEIGHBOURS', 'WORK_SCHOOL_CLUB', 'CARE'] as const;
export type Sector = (typeof sectors)[number];

/** The seven leefgebieden, in the order in which they stand around the map. */
export const lifeDomains = [
  'FINANCE',
  'HOUSING',
  'WORK',
  'SOCIAL',
  'PHYSICAL_HEALTH',
  'MENTAL_HEALTH',
  'MEANING',
] as const;
export type LifeDomain = (typeof lifeDomains)[number];

/** Praktisch, gezelschap, advies, emotioneel: the P G A E of the screen. */
export const supportKinds = ['PRACTICAL', 'COMPANY', 'ADVICE', 'EMOTIONAL'] as const;
export type SupportKind = (typeof supportKinds)[number];

/** INFORMAL: family, friend, neighbour, volunteer. GROUP: a group or place. PET is kept as told and never measured. */
export const memberKinds = ['INFORMAL', 'PROFESSIONAL', 'GROUP', 'PET'] as const;
export type MemberKind = (typeof memberKinds)[number];

/** 1 heel dichtbij, 2 dichtbij, 3 op afstand. */
export const rings = [1, 2, 3] as const;
export type Ring = (typeof rings)[number];

export const strengths = [1, 2, 3] as const;
export type Strength = (typeof strengths)[number];

export const frequencies = [
  'DAILY',
  'SEVERAL_PER_WEEK',
  'WEEKLY',
  'MONTHLY',
  'SEVERAL_PER_YEAR',
  'YEARLY',
  'AS_NEEDED',
  'SOMETIMES',
  'HARDLY_EVER',
] as const;
export type Frequency = (typeof frequencies)[number];

/** NAMED: the client mentions this member but there is no tie; drawn without a line and not measured as a tie. */
export const tieNatures = ['ORDINARY', 'TENSION', 'CUT_OFF', 'NAMED'] as const;
export type TieNature = (typeof tieNatures)[number];

export const tieSources = ['TOLD', 'SEEN', 'ASSUMED'] as const;
export type TieSource = (typeof tieSources)[number];

/** CHANGED: another period of the same tie follows. SAFETY closes for good: such a tie is never suggested again. */
export const endReasons = [
  'CHANGED',
  'BY_CHOICE',
  'FADED',
  'ILLNESS',
  'DIED',
  'MOVED',
  'HELP_ENDED',
  'SAFETY',
  'UNKNOWN',
] as const;
export type EndReason = (typeof endReasons)[number];

export const goneReasons = ['DIED', 'MOVED'] as const;
export type GoneReason = (typeof goneReasons)[number];

export const caseRoles = ['CONTACT', 'DUO', 'REGISSEUR', 'STAND_IN'] as const;
export type CaseRole = (typeof caseRoles)[number];

export const shells = ['INNER', 'OUTER'] as const;
export type Shell = (typeof shells)[number];

/** Why a colleague's client is opened (screen 02e). */
export const openingReasons = ['STANDING_IN_TODAY', 'CLIENT_AT_THE_DOOR', 'CONSULTATION', 'OTHER'] as const;
export type OpeningReason = (typeof openingReasons)[number];

export const languages = ['NL', 'EN'] as const;
export type Language = (typeof languages)[number];
