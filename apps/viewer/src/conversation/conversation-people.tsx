import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../parts/icon.tsx';
import type { Conversation, ConversationPerson } from './conversation-network.ts';
import { placeWords } from './person-sentences.ts';

export const personIcons: Record<ConversationPerson['kind'], IconName> = {
  INFORMAL: 'person',
  PROFESSIONAL: 'briefcase',
  GROUP: 'people',
  PET: 'paw',
};

interface ConversationPeopleProps {
  conversation: Conversation;
  onChoose: (memberId: string) => void;
}

/** What the client said, and everybody with a large button. */
export function ConversationPeople({ conversation, onChoose }: ConversationPeopleProps): ReactElement {
  const { t } = useTranslation();
  const people = fromCloseToFar(conversation.members);
  return (
    <>
      <section className="conversation__said" aria-labelledby="said">
        <h2 id="said" className="conversation__label">
          {t('conversation.said')}
        </h2>
        <blockquote className="conversation__quote">“{conversation.question}”</blockquote>
      </section>
      <section aria-labelledby="people">
        <h2 id="people" className="conversation__heading">
          {t('conversation.people')}
        </h2>
        <p className="soft">{t(people.length === 0 ? 'conversation.nobody' : 'conversation.peopleHint')}</p>
        <ul className="conversation__people">
          {people.map((person) => (
            <li key={person.id}>
              <PersonButton person={person} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function PersonButton({
  person,
  onChoose,
}: {
  person: ConversationPerson;
  onChoose: (id: string) => void;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={`conversation-person-button conversation-person-button--${person.kind.toLowerCase()}`}
      data-person={person.id}
      onClick={() => onChoose(person.id)}
    >
      <span className="conversation-person-button__icon">
        <Icon name={personIcons[person.kind]} size={24} />
      </span>
      <span className="conversation-person-button__words">
        <span className="conversation-person-button__name">{person.callName}</span>
        <span className="soft">{placeWords(person, t)}</span>
      </span>
    </button>
  );
}

/** Who has no place yet comes last; within a ring by name. */
function fromCloseToFar(people: readonly ConversationPerson[]): ConversationPerson[] {
  const names = new Intl.Collator('nl');
  return people.toSorted(
    (a, b) => (a.ring ?? 9) - (b.ring ?? 9) || names.compare(a.callName, b.callName) || (a.id < b.id ? -1 : 1),
  );
}
