import type { MemberOnMap } from '../network/network.types.ts';
import { lifeDomains, type Language, type LifeDomain } from '../shared/codes.ts';
import { lifeDomainWords } from '../words/screen-words.ts';
import { idsOf, membersInContact } from './present-members.ts';
import type { ReadingSentence, TopicReader } from './reading.types.ts';

interface ProfessionalWords {
  readonly oneDomain: (domain: string) => string;
  readonly domains: (count: number, list: string) => string;
  readonly question: string;
  readonly meaning: string;
}

const words: Readonly<Record<Language, ProfessionalWords>> = {
  NL: {
    oneDomain: (domain) => `Bij ${domain} is er alleen hulp van professionals.`,
    domains: (count, list) => `Bij ${count} leefgebieden is er alleen hulp van professionals: ${list}.`,
    question: 'Is dat goed zo, of zou u hier ook iemand uit uw eigen kring bij willen?',
    meaning:
      'Alleen de leefgebieden die bij iemand op de kaart genoemd zijn, tellen mee. Een leefgebied hoeft niet gevuld te zijn.',
  },
  EN: {
    oneDomain: (domain) => `For ${domain} there is only help from professionals.`,
    domains: (count, list) => `For ${count} life domains there is only help from professionals: ${list}.`,
    question: 'Is that fine, or would you like somebody from your own circle too?',
    meaning: 'Only life domains that were named with somebody on the map are counted. No life domain has to be filled.',
  },
};

/** Life domains in which only professionals stand. Domains that nobody named are not gaps. */
export const readProfessionalOnly: TopicReader = ({ network }, language): ReadingSentence | null => {
  const members = membersInContact(network);
  const domains = lifeDomains.filter((domain) => isProfessionalOnly(members, domain));
  if (domains.length === 0) return null;
  const say = words[language];
  const named = domains.map((domain) => lifeDomainWords[language][domain]);
  return {
    topic: 'PROFESSIONAL_ONLY',
    // Names of domains hold "en" and commas of their own, hence the semicolons.
    text: named.length === 1 ? say.oneDomain(named.join('')) : say.domains(named.length, named.join('; ')),
    question: say.question,
    meaning: say.meaning,
    computable: true,
    memberIds: idsOf(members.filter((member) => domains.some((domain) => domain === member.tie.lifeDomain))),
  };
};

function isProfessionalOnly(members: readonly MemberOnMap[], domain: LifeDomain): boolean {
  const there = members.filter((member) => member.tie.lifeDomain === domain);
  return there.length > 0 && there.every(isProfessionalHelp);
}

function isProfessionalHelp(member: MemberOnMap): boolean {
  return member.kind === 'PROFESSIONAL' || (member.kind === 'GROUP' && member.tie.sector === 'CARE');
}
