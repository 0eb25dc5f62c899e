import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { dayName } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Icon } from '../parts/icon.tsx';
import { CallDialog } from './volunteer-dialogs.tsx';
import type { Volunteer } from './use-volunteers.ts';

export function NextCallCard({ volunteer }: { volunteer: Volunteer }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const [planning, setPlanning] = useState(false);
  const { callOn } = volunteer;
  return (
    <section className="card volunteer-card-part" aria-labelledby="volunteer-call">
      <h2 className="nl-heading" id="volunteer-call">
        {t('volunteers.nextCall')}
      </h2>
      <div className="volunteer-card-part__head">
        <p className="next-call__day">
          <Icon name="calendar" /> {callOn === null ? t('volunteers.noCall') : dayName(callOn, screen)}
        </p>
        <Button purpose="secondary" onClick={() => setPlanning(true)}>
          {t(callOn === null ? 'volunteers.plan' : 'volunteers.change')}
        </Button>
      </div>
      <CallDialog volunteer={volunteer} open={planning} onClose={() => setPlanning(false)} />
    </section>
  );
}
