import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language/language.ts';
import { Icon } from '../parts/icon.tsx';
import type { Conversation, ConversationPerson } from './conversation-network.ts';
import { personIcons } from './conversation-people.tsx';
import { SupportSign } from './conversation-signs.tsx';
import { contactSentences, placeWords } from './person-sentences.ts';

interface ConversationPersonProps {
  person: ConversationPerson;
  conversation: Conversation;
  onClose: () => void;
}

/** Who somebody is, in simple words: what the two do for each other. */
export function ConversationPersonCard({ person, conversation, onClose }: ConversationPersonProps): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const place = placeWords(person, t);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section
      className="conversation-person"
      aria-labelledby="person"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <button type="button" className="nl-button nl-button--secondary conversation__button" onClick={onClose}>
        <Icon name="arrowLeft" size={20} /> {t('conversation.allPeople')}
      </button>
      <header className="conversation-person__header">
        <span className="conversation-person-button__icon conversation-person__icon">
          <Icon name={personIcons[person.kind]} size={32} />
        </span>
        <div>
          <h2 id="person" className="conversation-person__name" tabIndex={-1} ref={heading}>
            {person.callName}
          </h2>
          {person.relation === null ? null : <p>{person.relation}</p>}
          {place === null ? null : <p className="soft">{place}</p>}
        </div>
      </header>
      {person.hasLine ? <SupportList person={person} /> : null}
      {contactSentences(person, conversation, screen, t).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}

function SupportList({ person }: { person: ConversationPerson }): ReactElement {
  const { t } = useTranslation();
  const name = person.callName;
  const heading = <h3 className="conversation__label">{t('conversation.whatFor')}</h3>;
  if (person.support.length === 0) {
    return (
      <>
        {heading}
        <p className="soft">{t('conversation.nothingYet')}</p>
      </>
    );
  }
  return (
    <>
      {heading}
      <ul className="conversation-person__support">
        {person.support.flatMap(({ kind, received, given }) => [
          received ? (
            <li key={`${kind}-received`}>
              <SupportSign kind={kind} /> {t(`conversation.received.${kind}`, { name })}
            </li>
          ) : null,
          given ? (
            <li key={`${kind}-given`}>
              <SupportSign kind={kind} given /> {t(`conversation.given.${kind}`, { name })}
            </li>
          ) : null,
        ])}
      </ul>
    </>
  );
}
