import { lifeDomains, supportKinds, type Language } from '../shared/codes.ts';
import type { Effect } from './opportunity.types.ts';
import { whatIfSentences } from './texts/what-if.text.ts';
import type { Carrier, NowAndThen, SupposedKans, WhatIf, WhatIfNow } from './what-if.types.ts';

/**
 * Stel dat: what would change if these kansen came true. Nothing is stored and nothing is asked of the server: it is computed from what
 * the worker sees. The order in which kansen are turned on makes no difference, and with none of them now and then are equal.
 */
export function whatIf(now: WhatIfNow, supposed: readonly SupposedKans[], language: Language): WhatIf {
  const support = supportKinds.map((kind) =>
    nowAndThen(
      kind,
      now.givers[kind],
      supposed.filter(({ effect }) => isGivenInformally(effect) && effect.supportKinds.includes(kind)),
    ),
  );
  const domains = lifeDomains.map((lifeDomain) =>
    nowAndThen(
      lifeDomain,
      now.informalTies[lifeDomain],
      supposed.filter(({ effect }) => isNewAndInformal(effect) && effect.lifeDomain === lifeDomain),
    ),
  );
  const counted = { support, lifeDomains: domains, lighter: lighterOnes(now, supposed) };
  const effects = supposed.map(({ effect }) => effect);
  return { ...counted, sentences: whatIfSentences(now.clientName, counted, effects, language) };
}

function nowAndThen<Code>(code: Code, ids: readonly string[], added: readonly SupposedKans[]): NowAndThen<Code> {
  const then = new Set([...ids, ...added.map(({ leadsTo }) => leadsTo)]);
  return { code, now: new Set(ids).size, then: then.size };
}

/** Professionals stand beside the own circle, and what the client gives is no support that they get. */
function isGivenInformally({ adds, gives }: Effect): boolean {
  return adds !== 'PROFESSIONAL' && !gives;
}

function isNewAndInformal({ adds }: Effect): boolean {
  return adds === 'PERSON' || adds === 'PLACE';
}

function lighterOnes({ carriers }: WhatIfNow, supposed: readonly SupposedKans[]): readonly Carrier[] {
  const ids = new Set(supposed.map(({ effect }) => effect.lightens));
  const found = carriers.filter(({ memberId }) => ids.has(memberId));
  return found.sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

/** The id tells apart who have one name. */
function nameOf({ callName, memberId }: Carrier): string {
  return `${callName} ${memberId}`;
}
