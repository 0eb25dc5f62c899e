import {
  addMonths,
  caseRoles,
  consultationWords,
  hideNames,
  namesToHide,
  roleWords,
  supportKinds,
  type HiddenName,
  type IsoDate,
  type Language,
} from '@netwerk/domain';
import type { ConsultationRow } from '@netwerk/graph';

type RowOf<Kind extends ConsultationRow['kind']> = Extract<ConsultationRow, { kind: Kind }>;
export type ConsultationFileRow = RowOf<'FILE'>;

/** The contract's CaseForConsultation: whoever and wherever it is about, only words for what they are to the client. */
export function consultationOf(
  file: ConsultationFileRow,
  rows: readonly ConsultationRow[],
  asked: { caseId: string; today: IsoDate; language: Language },
) {
  const members = rows.filter((row) => row.kind === 'MEMBER');
  const wordOf = wordsOf(rows, members, asked.language);
  const names = hiddenNames(rows, wordOf, asked.language);
  const said = (text: string): string => hideNames(text, names);
  const saidIfAny = (text: string | null): string | null => (text === null ? null : said(text));
  const roles = rows.filter((row) => row.kind === 'ROLE').map((row) => row.role);
  return {
    caseId: asked.caseId,
    months: wholeMonths(file.openedOn, asked.today),
    asked: said(file.asked),
    question: said(file.question),
    agreedInstead: saidIfAny(file.agreedInstead),
    goal: saidIfAny(file.goal),
    roles: caseRoles.filter((role) => roles.includes(role)),
    scaling: rows
      .filter((row) => row.kind === 'SCALING')
      .map(({ direction, to, why }) => ({ direction, to: said(to), why: said(why) })),
    mapOpen: file.mapOpen,
    circle: members.map((member) => circleMember(member, wordOf)),
    ties: rows.filter((row) => row.kind === 'KNOWS').flatMap((tie) => knownTie(tie, wordOf)),
  };
}

/** Members of one word are numbered ring by ring, as the rows come. */
function wordsOf(rows: readonly ConsultationRow[], members: readonly RowOf<'MEMBER'>[], language: Language) {
  const names = hiddenNames(rows, new Map(), language);
  const worded = members.map(({ memberKind, ...member }) => ({ ...member, kind: memberKind }));
  return roleWords(worded, names, language);
}

function hiddenNames(
  rows: readonly ConsultationRow[],
  wordOf: ReadonlyMap<string, string>,
  language: Language,
): HiddenName[] {
  const words = consultationWords[language];
  const bySort = {
    CLIENT: words.client,
    MEMBER: words.somebody,
    WORKER: words.colleague,
    AREA: words.area,
    TEAM: words.team,
  };
  const named = rows.filter((row) => row.kind === 'NAMED');
  return namesToHide(named.map((row) => ({ ...row, word: wordOf.get(row.id) ?? bySort[row.sort] })));
}

function circleMember(row: RowOf<'MEMBER'>, wordOf: ReadonlyMap<string, string>) {
  const { memberKind, ring, outside, sector, goneBecause } = row;
  const acts = {
    PRACTICAL: [row.receivesPractical, row.givesPractical],
    COMPANY: [row.receivesCompany, row.givesCompany],
    ADVICE: [row.receivesAdvice, row.givesAdvice],
    EMOTIONAL: [row.receivesEmotional, row.givesEmotional],
  };
  const support = supportKinds.map((kind) => ({ kind, received: acts[kind][0] ?? 0, given: acts[kind][1] ?? 0 }));
  return {
    word: wordOf.get(row.id) ?? '',
    kind: memberKind,
    ring,
    outside,
    sector,
    goneBecause,
    support: support.filter(({ received, given }) => received > 0 || given > 0),
  };
}

function knownTie({ oneId, otherId }: RowOf<'KNOWS'>, wordOf: ReadonlyMap<string, string>) {
  const [one, other] = [wordOf.get(oneId), wordOf.get(otherId)];
  return one === undefined || other === undefined ? [] : [{ one, other }];
}

function wholeMonths(from: IsoDate, until: IsoDate): number {
  let months = 0;
  while (addMonths(from, months + 1) <= until) months += 1;
  return months;
}
