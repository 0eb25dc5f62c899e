import type { Language, SupportKind } from '@netwerk/domain';
import type { SceneLayout } from '../layout.types.ts';
import { ringName } from '../schemes/schemes.ts';
import { titleLines } from '../schemes/sector-titles.ts';
import type { Figure, Subject } from './figure.ts';
import { sceneWords } from './words.ts';

/** Everything that the picture says about one member, in one sentence for who cannot see it. */
export function describe(figure: Figure, layout: SceneLayout): string {
  const { subject, placement } = figure;
  const place = [
    ringName(placement.ring, layout.scheme, layout.language),
    titleLines(placement.sector, layout.language).join(' '),
  ];
  return sentence([...whoItIs(subject, layout.language), ...place, ...facts(subject, layout)]);
}

/** The same for somebody who does not stand in a ring. */
export function describeOffMap(subject: Subject, layout: SceneLayout): string {
  const words = sceneWords[layout.language];
  const where = subject.member.tie.outside ? words.outside : words.noRing;
  return sentence([...whoItIs(subject, layout.language), where, ...facts(subject, layout)]);
}

function whoItIs({ member }: Subject, language: Language): readonly string[] {
  const words = sceneWords[language];
  const kind = { INFORMAL: '', PROFESSIONAL: words.professional, GROUP: words.group, PET: words.pet }[member.kind];
  return [member.callName, member.relation ?? '', kind];
}

function facts(subject: Subject, { language, clientName }: SceneLayout): readonly string[] {
  const words = sceneWords[language];
  const { member, nature } = subject;
  const gone = member.goneBecause === 'MOVED' ? words.moved : words.died;
  return [
    subject.showTie && member.tie.strength ? (words.strength[member.tie.strength - 1] ?? '') : '',
    supportSentence(clientName, words.gets, subject.received, language),
    supportSentence(clientName, words.gives, subject.given, language),
    nature === 'TENSION' ? words.tension : '',
    nature === 'CUT_OFF' ? words.cutOff : '',
    nature === 'NAMED' ? words.named : '',
    subject.showUnsafe ? words.unsafe : '',
    member.gone ? gone : '',
    !member.gone && subject.showStale && member.stale ? words.stale : '',
    subject.tag?.replace('+ ', '') ?? '',
  ];
}

function supportSentence(client: string, verb: string, kinds: readonly SupportKind[], language: Language): string {
  if (kinds.length === 0) return '';
  const names = kinds.map((kind) => sceneWords[language].support[kind]);
  const last = names.at(-1) ?? '';
  const list = names.length === 1 ? last : `${names.slice(0, -1).join(', ')} ${sceneWords[language].and} ${last}`;
  return `${client} ${verb} ${list}`;
}

function sentence(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
