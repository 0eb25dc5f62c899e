import { z } from 'zod';
import {
  agreementStates,
  decisionKinds,
  genders,
  initiativeKinds,
  initiativeStates,
  interests,
  lifeDomains,
  shells,
  supportKinds,
} from '@netwerk/domain';
import { rowKind, rowsOfKinds } from '../connection/positional-row.ts';

const id = z.string();
const text = z.string();
const words = z.string().nullable();
const date = z.string();
const whole = z.number().int();
const yes = z.boolean();
const interest = z.enum(interests);
const supportKind = z.enum(supportKinds);
const lifeDomain = z.enum(lifeDomains);

const offer = {
  id,
  words: text,
  supportKind,
  lifeDomain: lifeDomain.nullable(),
  interest: interest.nullable(),
  handlesMoney: yes,
};

/** The kinds of rows around one client. Names stand in the order of the statement's columns. */
export const nearbyOffersRow = rowsOfKinds(
  rowKind('FILE', {
    clientId: id,
    callName: text,
    minor: yes,
    hiddenAddress: yes,
    householdId: id.nullable(),
    areaCode: words,
    question: text,
    questionOn: date,
    mapAgreement: z.enum(agreementStates),
    lookingAgreement: z.enum(agreementStates),
    legalGround: text,
    purpose: text,
  }),
  rowKind('INTEREST', { interest, since: date }),
  rowKind('SLOT', { ofId: id, weekday: whole, fromMinute: whole, untilMinute: whole }),
  rowKind('NEED', {
    ...offer,
    withWhom: z.enum(['WOMAN', 'MAN']).nullable(),
    stepFree: yes,
    mostMetres: whole.nullable(),
    confirmedOn: date,
  }),
  rowKind('OFFER', { of: z.enum(['CLIENT', 'MEMBER', 'PERSON']), ownerId: id, ...offer, confirmedOn: date }),
  rowKind('IDENTITY', { memberId: id, personId: id, isProfessional: yes, mayBeNamed: yes, since: date }),
  rowKind('CLOSED', { id }),
  rowKind('AVOIDED', { id }),
  rowKind('KEPT_APART', { oneId: id, otherId: id }),
  rowKind('DECISION', { decision: z.enum(decisionKinds), ruleId: text, partyId: id.nullable(), until: date }),
  rowKind('TAKEN_UP', { key: text, stepId: id }),
  rowKind('PERSON', {
    id,
    agreementId: id,
    mayBeAskedUntil: date,
    callName: text,
    volunteer: yes,
    gender: z.enum(genders).nullable(),
    householdId: id.nullable(),
    metres: whole.nullable(),
    sameArea: yes,
    screenedOn: date.nullable(),
    loadLimit: whole.nullable(),
    load: whole,
    pausedUntil: date.nullable(),
    roleConflict: yes,
  }),
  rowKind('TIE', {
    fromId: id,
    toId: id,
    since: date,
    confirmedOn: date,
    nature: z.enum(['ORDINARY', 'TENSION']),
  }),
  rowKind('INITIATIVE', {
    id,
    name: text,
    sort: z.enum(initiativeKinds),
    summary: words,
    location: words,
    rhythm: text,
    cost: words,
    wheelchair: yes.nullable(),
    accessibility: words,
    languages: words,
    offersPractical: yes,
    offersCompany: yes,
    offersAdvice: yes,
    offersEmotional: yes,
    seeksWords: words,
    state: z.enum(initiativeStates),
    placesFree: whole.nullable(),
    waitingWeeks: whole.nullable(),
    checkedOn: date,
    fragile: yes,
    metres: whole.nullable(),
    sameArea: yes,
  }),
  rowKind('INITIATIVE_CODE', { initiativeId: id, what: z.enum(['AROUND', 'SEEKS', 'ABOUT']), code: text }),
  rowKind('KNOWN_FACE', { initiativeId: id, memberId: id, since: date }),
  rowKind('PROFESSIONAL', {
    id,
    callName: text,
    accent: words,
    organisation: words,
    shell: z.enum(shells),
    roomFrom: date,
    roleConflict: yes,
  }),
  rowKind('EXPERTISE', { professionalId: id, nameNl: text, nameEn: text, lifeDomain }),
);

export type NearbyOffersRow = z.infer<typeof nearbyOffersRow>;
