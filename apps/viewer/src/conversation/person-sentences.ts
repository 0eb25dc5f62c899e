import type { TFunction } from 'i18next';
import { enumerate } from '../language/format.ts';
import type { ScreenLanguage } from '../language/language.ts';
import type { Conversation, ConversationPerson } from './conversation-network.ts';

/** How often they meet, and whom else this person knows. */
export function contactSentences(
  person: ConversationPerson,
  conversation: Conversation,
  language: ScreenLanguage,
  t: TFunction,
): string[] {
  const { frequency, goneBecause, callName } = person;
  const others = acquaintancesOf(person, conversation);
  const often = frequency === null || goneBecause !== null ? null : t(`conversation.often.${frequency}`);
  return [
    ...(often === null ? [] : [t('conversation.frequency', { often })]),
    ...(others.length === 0 ? [] : [t('conversation.knows', { name: callName, others: enumerate(others, language) })]),
  ];
}

/** Where somebody stands; null for who stands in no ring. */
export function placeWords({ ring, goneBecause }: ConversationPerson, t: TFunction): string | null {
  const place = ring === 1 || ring === 2 || ring === 3 ? t(`conversation.ring.${ring}`) : null;
  return goneBecause === null ? place : t(`conversation.gone.${goneBecause}`);
}

function acquaintancesOf({ id }: ConversationPerson, { links, members }: Conversation): string[] {
  const ids = links.flatMap(({ fromId, toId }) => (fromId === id ? [toId] : toId === id ? [fromId] : []));
  return members.filter((member) => ids.includes(member.id)).map((member) => member.callName);
}
