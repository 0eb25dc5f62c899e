import type { Language } from '../shared/codes.ts';
import type { HistoryEvent, SupportDirection } from './history.types.ts';

type SupportEvent = Extract<HistoryEvent, { kind: 'SUPPORT_ADDED' | 'SUPPORT_REMOVED' | 'SUPPORT_COUNT' }>;

const verbs: Readonly<Record<Language, Readonly<Record<SupportDirection, string>>>> = {
  NL: { RECEIVED: 'krijgt', GIVEN: 'geeft' },
  EN: { RECEIVED: 'gets', GIVEN: 'gives' },
};

/** "Advies erbij: Truus krijgt." `kind` is the name of the kind of support, with a capital. */
export function supportText(event: SupportEvent, kind: string, clientName: string, language: Language): string {
  const who = `${clientName} ${verbs[language][event.direction]}`;
  if (event.kind === 'SUPPORT_COUNT') return countText(event, kind, who, language);
  const added = event.kind === 'SUPPORT_ADDED';
  if (language === 'NL') return added ? `${kind} erbij: ${who}.` : `${kind} gestopt: ${who} dit niet meer.`;
  return added ? `${kind} added: ${who}.` : `${kind} stopped: ${who} this no longer.`;
}

function countText(
  { before, after }: Extract<SupportEvent, { kind: 'SUPPORT_COUNT' }>,
  kind: string,
  who: string,
  language: Language,
): string {
  const isMore = after > before;
  if (language === 'NL')
    return `${kind} ${isMore ? 'vaker' : 'minder vaak'}: ${who} nu ${after} keer, eerst ${before} keer.`;
  return `${kind} ${isMore ? 'more' : 'less'} often: ${who} ${after} now, ${before} before.`;
}
