import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../parts/page-title.ts';
import { VolunteersPart } from '../../volunteers/volunteers-part.tsx';

/** The same volunteers as a part of the sociale kaart. */
export function VolunteersPage(): ReactElement {
  const { t } = useTranslation();
  usePageTitle(t('directory.volunteers'));
  return (
    <section className="volunteers" aria-label={t('directory.volunteers')}>
      <VolunteersPart heading={<p className="soft">{t('volunteers.intro')}</p>} />
    </section>
  );
}
