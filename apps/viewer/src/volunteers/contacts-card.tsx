import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Icon } from '../parts/icon.tsx';
import { ContactDialog } from './volunteer-dialogs.tsx';
import type { Volunteer } from './use-volunteers.ts';

/** The talks with a volunteer, the latest first. */
export function ContactsCard({ volunteer }: { volunteer: Volunteer }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const [noting, setNoting] = useState(false);
  return (
    <section className="card volunteer-card-part" aria-labelledby="volunteer-contact">
      <div className="volunteer-card-part__head">
        <h2 className="nl-heading" id="volunteer-contact">
          {t('volunteers.contact')}
        </h2>
        {volunteer.stoppedOn === null ? (
          <Button purpose="secondary" iconStart={<Icon name="plus" />} onClick={() => setNoting(true)}>
            {t('volunteers.noteContact')}
          </Button>
        ) : null}
      </div>
      {volunteer.contacts.length === 0 ? <p className="soft">{t('volunteers.noContact')}</p> : null}
      <ol className="talks">
        {volunteer.contacts.map((contact) => (
          <li key={contact.contactId} className="talks__talk">
            <time className="soft" dateTime={contact.on}>
              {shortDate(contact.on, screen)}
            </time>
            <div>
              <p className="talks__words">{contact.note ?? t('volunteers.talkWithoutWords')}</p>
              <p className="soft minor">{contact.by}</p>
            </div>
          </li>
        ))}
      </ol>
      <p className="soft minor">{t('volunteers.contactPrivate', { name: volunteer.callName })}</p>
      <ContactDialog volunteer={volunteer} open={noting} onClose={() => setNoting(false)} />
    </section>
  );
}
