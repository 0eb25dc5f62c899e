import { contactHandover } from '../steps/contact-handover.ts';

/**
 * K09, vaste contactpersoon veilig overdragen (product §4, kind 9; scenario Joost, Sara and Ilse).
 * Pattern: the contact person leaves within eight weeks, or is or will be away for three weeks or longer; an absence without an end
 * counts as long. Colleagues of the binnenschil who will be there themselves can follow, whom the client knows already first.
 * Harm to avoid: a client who is handed to a stranger or has no say. The client chooses, and nobody is appointed.
 * Stands in Mijn stappen, outside the five around a client, and looks at other facts than a neighbourhood.
 */
export const handOverContact = {
  kind: 'HAND_OVER_CONTACT',
  ruleId: 'K09',
  version: 1,
  find: contactHandover,
} as const;
