import { lifeDomains, type LifeDomain } from '@netwerk/domain';
import { domainWords } from './prompts.ts';

/**
 * What step 1 is asking, as it stands in the address and nowhere else: which leefgebieden matter to the question is not
 * kept about anybody.
 */
export interface AskedAbout {
  /** null: not chosen and not skipped yet. */
  readonly domains: readonly LifeDomain[] | null;
  /** Place of the question among those of the chosen leefgebieden. */
  readonly question: number;
}

const skipped = 'alles';

export function readAskedAbout(params: URLSearchParams): AskedAbout {
  const words = params.get('over');
  const question = Number(params.get('vraag') ?? '1');
  return {
    domains: words === null ? null : lifeDomains.filter((domain) => words.split('.').includes(domainWords[domain])),
    question: Number.isInteger(question) && question >= 1 ? question - 1 : 0,
  };
}

export function writeAskedAbout(params: URLSearchParams, { domains, question }: AskedAbout): URLSearchParams {
  const next = new URLSearchParams(params);
  if (domains === null) {
    next.delete('over');
    next.delete('vraag');
    return next;
  }
  next.set('over', domains.length === 0 ? skipped : domains.map((domain) => domainWords[domain]).join('.'));
  next.set('vraag', String(question + 1));
  return next;
}
