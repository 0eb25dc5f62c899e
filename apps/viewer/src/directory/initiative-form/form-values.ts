import type {
  InitiativeFactsInput,
  InitiativeKind,
  InitiativeOnlyFor,
  Interest,
  LifeDomain,
  SlotWeeks,
  SupportKind,
  Weekday,
} from '../../graphql/generated/graphql.ts';
import type { Initiative } from '../initiative/use-initiative.ts';

export interface SlotValues {
  readonly weekday: Weekday;
  readonly from: string;
  readonly until: string;
  readonly weeks: SlotWeeks;
}

export type WheelchairAnswer = 'YES' | 'NO' | 'UNKNOWN';

export type OnlyForAnswer = InitiativeOnlyFor | 'EVERYBODY';

/** What stands in the form: every number as it was typed. */
export interface FormValues {
  readonly name: string;
  readonly kind: InitiativeKind;
  readonly summary: string;
  readonly description: string;
  readonly searchWords: string;
  readonly areaCodes: readonly string[];
  readonly location: string;
  readonly rhythm: string;
  readonly slots: readonly SlotValues[];
  readonly cost: string;
  readonly wheelchair: WheelchairAnswer;
  readonly accessibility: string;
  readonly languages: string;
  readonly food: string;
  readonly phone: string;
  readonly supportKinds: readonly SupportKind[];
  readonly lifeDomains: readonly LifeDomain[];
  readonly places: string;
  readonly taken: string;
  readonly waitingWeeks: string;
  readonly seeks: string;
  readonly interests: readonly Interest[];
  readonly seeksInterests: readonly Interest[];
  readonly onlyFor: OnlyForAnswer;
  readonly latitude: string;
  readonly longitude: string;
  readonly organiserCount: string;
  readonly organisationId: string;
}

export type FormField = keyof FormValues;

export interface FieldProblem {
  readonly field: FormField;
  readonly reason: string;
  readonly limit?: number | undefined;
}

export const emptyForm: FormValues = {
  name: '',
  kind: 'ACTIVITY',
  summary: '',
  description: '',
  searchWords: '',
  areaCodes: [],
  location: '',
  rhythm: '',
  slots: [],
  cost: '',
  wheelchair: 'UNKNOWN',
  accessibility: '',
  languages: '',
  food: '',
  phone: '',
  supportKinds: [],
  lifeDomains: [],
  places: '',
  taken: '0',
  waitingWeeks: '',
  seeks: '',
  interests: [],
  seeksInterests: [],
  onlyFor: 'EVERYBODY',
  latitude: '',
  longitude: '',
  organiserCount: '1',
  organisationId: '',
};

/** An initiative as it stands in the form. */
export function valuesOf(initiative: Initiative): FormValues {
  const { name, kind, rhythm, wheelchair, supportKinds, lifeDomains, slots, areas, organisation } = initiative;
  const { interests, seeksInterests } = initiative;
  return {
    ...{ name, kind, rhythm, supportKinds, lifeDomains, interests, seeksInterests },
    ...textsOf(initiative),
    areaCodes: areas.map((area) => area.code),
    slots: slots.map(({ weekday, from, until, weeks }) => ({ weekday, from, until, weeks })),
    wheelchair: wheelchair === null ? 'UNKNOWN' : wheelchair ? 'YES' : 'NO',
    places: numberText(initiative.places),
    taken: numberText(initiative.taken),
    waitingWeeks: numberText(initiative.waitingWeeks),
    onlyFor: initiative.onlyFor ?? 'EVERYBODY',
    latitude: numberText(initiative.latitude).replace('.', ','),
    longitude: numberText(initiative.longitude).replace('.', ','),
    organiserCount: numberText(initiative.organiserCount),
    organisationId: organisation?.id ?? '',
  };
}

function textsOf(initiative: Initiative) {
  const { summary, description, searchWords, location, cost, accessibility, languages, food, phone, seeks } =
    initiative;
  return {
    summary: summary ?? '',
    description: description ?? '',
    searchWords: searchWords ?? '',
    location: location ?? '',
    cost: cost ?? '',
    accessibility: accessibility ?? '',
    languages: languages ?? '',
    food: food ?? '',
    phone: phone ?? '',
    seeks: seeks ?? '',
  };
}

const wholeNumber = /^\d{1,9}$/;
/** Degrees as they are copied from a map, or as they are written in Dutch. */
const degrees = /^-?\d{1,3}([.,]\d{1,12})?$/;
const numbers = ['places', 'taken', 'waitingWeeks', 'organiserCount'] as const;

/** What the form itself can see is not right yet; the service judges the rest. */
export function problemsIn(values: FormValues): FieldProblem[] {
  const missing = (['name', 'rhythm'] as const).filter((field) => values[field].trim() === '');
  const strange = numbers.filter((field) => values[field].trim() !== '' && !wholeNumber.test(values[field].trim()));
  const noDegrees = (['latitude', 'longitude'] as const).filter(
    (field) => values[field].trim() !== '' && !degrees.test(values[field].trim()),
  );
  return [
    ...missing.map((field) => ({ field, reason: 'EMPTY' })),
    ...(values.areaCodes.length === 0 ? [{ field: 'areaCodes' as const, reason: 'EMPTY' }] : []),
    ...strange.map((field) => ({ field, reason: 'NOT_A_NUMBER' })),
    ...noDegrees.map((field) => ({ field, reason: 'NOT_DEGREES' })),
  ];
}

/** The facts as they should stand; what was left empty is not known. */
export function factsOf(values: FormValues): InitiativeFactsInput {
  const { name, kind, rhythm, supportKinds, lifeDomains, areaCodes, slots, wheelchair, organisationId } = values;
  return {
    ...{ name, kind, rhythm },
    areaCodes: [...areaCodes],
    slots: [...slots],
    supportKinds: [...supportKinds],
    lifeDomains: [...lifeDomains],
    wheelchair: wheelchair === 'UNKNOWN' ? null : wheelchair === 'YES',
    ...writtenTexts(values),
    places: numberOf(values.places),
    taken: numberOf(values.taken) ?? 0,
    waitingWeeks: numberOf(values.waitingWeeks),
    interests: [...values.interests],
    seeksInterests: [...values.seeksInterests],
    onlyFor: values.onlyFor === 'EVERYBODY' ? null : values.onlyFor,
    latitude: numberOf(values.latitude),
    longitude: numberOf(values.longitude),
    organiserCount: numberOf(values.organiserCount) ?? 0,
    organisationId: organisationId === '' ? null : organisationId,
  };
}

function writtenTexts(values: FormValues) {
  return {
    summary: textOf(values.summary),
    description: textOf(values.description),
    searchWords: textOf(values.searchWords),
    location: textOf(values.location),
    cost: textOf(values.cost),
    accessibility: textOf(values.accessibility),
    languages: textOf(values.languages),
    food: textOf(values.food),
    phone: textOf(values.phone),
    seeks: textOf(values.seeks),
  };
}

function textOf(text: string): string | null {
  return text.trim() === '' ? null : text;
}

function numberOf(text: string): number | null {
  return text.trim() === '' ? null : Number(text.trim().replace(',', '.'));
}

function numberText(value: number | null): string {
  return value === null ? '' : String(value);
}
