import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';

export function RolesCard({ roles }: { roles: ClientOfCase['case']['roles'] }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  return (
    <section className="card case-card" aria-labelledby="roles-heading">
      <h2 id="roles-heading" className="nl-heading">
        {t('caseFacts.roles')}
      </h2>
      <ul className="case-card__rows">
        {roles.map((role) => (
          <li key={`${role.role}-${role.name}-${role.since}`}>
            <strong>{role.name}</strong>
            <span>{t(`caseRole.${role.role}`)}</span>
            <span className="soft minor">
              {t('caseFacts.since').toLocaleLowerCase()} {shortDate(role.since, screen)}
              {role.until ? `, ${t('caseFacts.until').toLocaleLowerCase()} ${shortDate(role.until, screen)}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
