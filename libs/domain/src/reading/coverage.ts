import type { MemberOnMap } from '../network/network.types.ts';
import { receivedActs } from '../measures/support-acts.ts';
import type { Language, SupportKind } from '../shared/codes.ts';
import { listOf } from '../words/lists.ts';
import { supportWords } from '../words/screen-words.ts';
import { membersInContact, presentMembers } from './present-members.ts';
import type { ReadableNetwork, ReadingSentence, TopicReader } from './reading.types.ts';

interface CoverageWords {
  readonly unknown: string;
  readonly unknownQuestion: string;
  readonly nobodyAtAll: string;
  readonly nobody: (kinds: string) => string;
  readonly onlyOne: (name: string, kinds: string) => string;
  readonly several: string;
  readonly missing: string;
  readonly standIn: (name: string) => string;
  readonly meaning: string;
}

const words: Readonly<Record<Language, CoverageWords>> = {
  NL: {
    unknown: 'Wie welke steun geeft, is nog niet te berekenen: er is nog geen steun opgeschreven.',
    unknownQuestion: 'Waarmee helpt iemand u wel eens?',
    nobodyAtAll: 'Uit de eigen kring is er nog niemand opgeschreven die steun geeft.',
    nobody: (kinds) => `Voor ${kinds} is er niemand uit de eigen kring.`,
    onlyOne: (name, kinds) => `Alleen ${name} geeft ${kinds}.`,
    several: 'Voor elke soort steun zijn er meer mensen uit de eigen kring.',
    missing: 'Zou u daar iemand voor willen?',
    standIn: (name) => `Wie kan invallen als het ${name} een keer niet lukt?`,
    meaning:
      'Per soort steun is geteld wie uit de eigen kring die geeft: praktische hulp, gezelschap, advies en een luisterend oor. Professionals tellen hier niet mee.',
  },
  EN: {
    unknown: 'Who gives which support cannot be computed yet: no support has been written down.',
    unknownQuestion: 'What does somebody help you with now and then?',
    nobodyAtAll: 'Nobody from the own circle has been written down as giving support yet.',
    nobody: (kinds) => `For ${kinds} there is nobody from the own circle.`,
    onlyOne: (name, kinds) => `Only ${name} gives ${kinds}.`,
    several: 'For each kind of support there are several people from the own circle.',
    missing: 'Would you like somebody for that?',
    standIn: (name) => `Who can step in when ${name} cannot make it?`,
    meaning:
      'For each kind of support we counted who from the own circle gives it: practical help, company, advice and a listening ear. Professionals are not counted here.',
  },
};

/** Per kind of support: nobody, one person, or several. An empty kind is a question, not yet a need. */
export const readCoverage: TopicReader = (readable, language): ReadingSentence | null => {
  if (presentMembers(readable.network).length === 0) return null;
  const say = words[language];
  const sentence = { topic: 'COVERAGE', meaning: say.meaning, computable: true, memberIds: [] } as const;
  if (membersInContact(readable.network).every((member) => receivedActs(member) === 0)) {
    return { ...sentence, text: say.unknown, question: say.unknownQuestion, computable: false };
  }
  const nobody = readable.coverage
    .filter((coverage) => coverage.memberIds.length === 0)
    .map((coverage) => coverage.kind);
  if (nobody.length === readable.coverage.length) {
    return { ...sentence, text: say.nobodyAtAll, question: say.missing };
  }
  return { ...sentence, ...coveredPartly(readable, nobody, language) };
};

function coveredPartly(
  readable: ReadableNetwork,
  nobody: readonly SupportKind[],
  language: Language,
): Pick<ReadingSentence, 'text' | 'question' | 'memberIds'> {
  const say = words[language];
  const named = (kinds: readonly SupportKind[]): string =>
    listOf(
      kinds.map((kind) => supportWords[language][kind]),
      language,
    );
  const sole = soleGivers(readable);
  const parts = sole.map(({ giver, kinds }) => say.onlyOne(giver.callName, named(kinds)));
  if (nobody.length > 0) parts.unshift(say.nobody(named(nobody)));
  return {
    text: parts.length === 0 ? say.several : parts.join(' '),
    question: nobody.length > 0 ? say.missing : standInQuestion(sole[0]?.giver, say),
    memberIds: sole.map(({ giver }) => giver.id),
  };
}

/** Nobody asks who replaces a child: the question is whether an adult should do it. */
function standInQuestion(giver: MemberOnMap | undefined, say: CoverageWords): string | null {
  if (giver === undefined) return null;
  return giver.minor ? say.missing : say.standIn(giver.callName);
}

/** Who is the only one to give some kinds, in the order of the kinds. */
function soleGivers(readable: ReadableNetwork): { giver: MemberOnMap; kinds: SupportKind[] }[] {
  const found = new Map<string, { giver: MemberOnMap; kinds: SupportKind[] }>();
  for (const { kind, memberIds } of readable.coverage) {
    const giver =
      memberIds.length === 1 ? readable.network.members.find((member) => member.id === memberIds[0]) : undefined;
    if (giver === undefined) continue;
    const known = found.get(giver.id);
    found.set(giver.id, { giver, kinds: [...(known?.kinds ?? []), kind] });
  }
  return [...found.values()];
}
