import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../parts/icon.tsx';
import type { Conversation, ConversationPerson } from './conversation-network.ts';

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
        <p className="soft">
          {t(conversation.members.length === 0 ? 'conversation.nobody' : 'conversation.peopleHint')}
        </p>
        {groupsByRing(conversation.members).map(({ ring, people }) => (
          <section key={ring} aria-labelledby={`ring-${ring}`}>
            <h3 id={`ring-${ring}`} className="conversation__label conversation__ring">
              {t(`conversation.ringHeading.${ring}`)}
            </h3>
            <ul className="conversation__people">
              {people.map((person) => (
                <li key={person.id}>
                  <PersonButton person={person} onChoose={onChoose} />
                </li>
              ))}
            </ul>
          </section>
        ))}
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
        <ShortWords person={person} />
      </span>
    </button>
  );
}

function ShortWords({ person }: { person: ConversationPerson }): ReactElement | null {
  const { t } = useTranslation();
  const { relation, goneBecause } = person;
  const gone = goneBecause === null ? null : t(`conversation.gone.${goneBecause}`).toLocaleLowerCase();
  const words = [relation, gone].filter((word) => word !== null);
  return words.length === 0 ? null : <span className="soft">{words.join(' · ')}</span>;
}

const names = new Intl.Collator('nl');
const rings = ['1', '2', '3', 'none'] as const;

/** From close to far, each ring by name; who has no place yet comes last. */
function groupsByRing(
  members: readonly ConversationPerson[],
): { ring: (typeof rings)[number]; people: ConversationPerson[] }[] {
  return rings
    .map((ring) => ({
      ring,
      people: members
        .filter((member) => String(member.ring ?? 'none') === ring)
        .toSorted((a, b) => names.compare(a.callName, b.callName) || (a.id < b.id ? -1 : 1)),
    }))
    .filter(({ people }) => people.length > 0);
}
