/** The code lists of the sociale kaart. Screen words: `graph-schema/glossary.md`. */

export const areaLevels = ['MUNICIPALITY', 'DISTRICT', 'NEIGHBOURHOOD'] as const;
export type AreaLevel = (typeof areaLevels)[number];

export const initiativeKinds = ['GROUP', 'ACTIVITY', 'PLACE'] as const;
export type InitiativeKind = (typeof initiativeKinds)[number];

/** FULL: closed for newcomers. PAUSED: until a day. ENDED: no longer there. */
export const initiativeStates = ['OPEN', 'FULL', 'PAUSED', 'ENDED'] as const;
export type InitiativeState = (typeof initiativeStates)[number];

export const initiativeEventKinds = [
  'ADDED',
  'CONFIRMED',
  'CHANGED',
  'STATE_SET',
  'SUPPORTED',
  'SUPPORT_STOPPED',
] as const;
export type InitiativeEventKind = (typeof initiativeEventKinds)[number];

/** Monday is 1, as in ISO 8601. */
export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof weekdays)[number];

export const slotWeeks = ['EVERY', 'SOME'] as const;
export type SlotWeeks = (typeof slotWeeks)[number];

export const organisationKinds = [
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
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];
