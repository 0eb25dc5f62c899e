import { byText } from '../../shared/ordering.ts';
import type { OpportunityKind } from '../opportunity-codes.ts';
import type { AgreementNeeded, Candidate, Effect, Fact, Party, Terms } from '../opportunity.types.ts';
import type { Need } from '../neighbourhood.types.ts';
import { scoreOf } from '../order/score.ts';
import type { Saying } from '../texts/say.ts';

/** What a rule found, before it is put into words: words are made for what may be shown only. */
export interface Draft {
  readonly party: Party | null;
  readonly via: Party | null;
  readonly others: readonly Party[];
  readonly need: Need | null;
  readonly terms: Terms;
  readonly tell: () => Told;
}

/** The texts of one kans. What they rest on is gathered from the sentences themselves; `basedOn` adds to that. */
export interface Told {
  readonly title: Saying;
  readonly what: Saying;
  readonly why: Saying;
  readonly viaWhom: Saying | null;
  readonly feasible: readonly { readonly fact: Fact }[];
  readonly basedOn: readonly { readonly fact: Fact }[];
  readonly uncertain: readonly Saying[];
  readonly agreementsNeeded: readonly AgreementNeeded[];
  readonly effect: Effect;
}

/** More of one kind around one client are not looked at. */
const mostDrafts = 20;

/** The best drafts in words. Equal ones stand in order of whom they lead to, so that storage order changes nothing. */
export function candidatesOf(kind: OpportunityKind, drafts: readonly Draft[]): readonly Candidate[] {
  return drafts
    .map((draft) => ({ draft, score: scoreOf(draft), name: nameOf(draft) }))
    .sort((one, other) => other.score - one.score || byText(one.name, other.name))
    .slice(0, mostDrafts)
    .map(({ draft }) => candidateOf(kind, draft));
}

function nameOf({ need, party, via }: Draft): string {
  return [need?.id, party?.ref, via?.ref].join(':');
}

function candidateOf(kind: OpportunityKind, { party, via, others, need, terms, tell }: Draft): Candidate {
  const { title, what, why, viaWhom, uncertain, agreementsNeeded, effect, ...told } = tell();
  const feasible = told.feasible.map(({ fact }) => fact);
  const sayings = [why, title, what, ...(viaWhom === null ? [] : [viaWhom]), ...uncertain];
  const said = [...sayings.flatMap((saying) => saying.facts), ...told.basedOn.map(({ fact }) => fact)];
  return {
    ...{ kind, party, via, others, need, terms, agreementsNeeded, effect, feasible },
    title: title.sentence,
    what: what.sentence,
    why: why.sentence,
    viaWhom: viaWhom?.sentence ?? null,
    basedOn: onceEach(said, new Set(feasible.map((fact) => fact.code))),
    uncertain: uncertain.map((saying) => saying.sentence),
  };
}

/** Each fact once, without those that are listed elsewhere. */
function onceEach(facts: readonly Fact[], elsewhere: ReadonlySet<string>): readonly Fact[] {
  const byCode = new Map(facts.filter((fact) => !elsewhere.has(fact.code)).map((fact) => [fact.code, fact]));
  return [...byCode.values()];
}
