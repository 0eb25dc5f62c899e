import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { longDate, shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { useViewer } from '../session/viewer-context.ts';
import { HandOverDialog } from './volunteer-dialogs.tsx';
import type { Volunteer } from './use-volunteers.ts';

/** Who guides, what was seen and learned, and whom this volunteer knows. */
export function GuidanceCard({ volunteer }: { volunteer: Volunteer }): ReactElement {
  const { t } = useTranslation();
  const [handing, setHanding] = useState(false);
  return (
    <section className="card volunteer-card-part" aria-labelledby="volunteer-guidance">
      <div className="volunteer-card-part__head">
        <h2 className="nl-heading" id="volunteer-guidance">
          {t('volunteers.guidance')}
        </h2>
        {volunteer.stoppedOn === null ? (
          <Button purpose="secondary" onClick={() => setHanding(true)}>
            {t('volunteers.handOver')}
          </Button>
        ) : null}
      </div>
      <dl className="volunteer-facts">
        <Guidance volunteer={volunteer} />
        <Proof volunteer={volunteer} />
        <Knows volunteer={volunteer} />
      </dl>
      <p className="soft minor">{t('volunteers.screeningNote')}</p>
      <HandOverDialog volunteer={volunteer} open={handing} onClose={() => setHanding(false)} />
    </section>
  );
}

function Guidance({ volunteer }: { volunteer: Volunteer }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { guide, lastContactOn, registeredBy } = volunteer;
  const name = guide === null ? t('volunteers.noGuide') : guide.name;
  return (
    <>
      <Fact label={t('volunteers.guide')}>{guide?.self ? t('volunteers.guideYou', { name }) : name}</Fact>
      {registeredBy === guide?.name ? null : <Fact label={t('volunteers.registeredBy')}>{registeredBy}</Fact>}
      <Fact label={t('volunteers.lastContact')}>
        {lastContactOn === null ? t('volunteers.never') : shortDate(lastContactOn, screen)}
      </Fact>
    </>
  );
}

function Proof({ volunteer }: { volunteer: Volunteer }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { screenedOn, training, trainedOn } = volunteer;
  const month = trainedOn === null ? null : longDate(trainedOn, screen).replace(/^\d+\s/, '');
  const learned = month === null ? training : t('volunteers.trainingOn', { training, month });
  return (
    <>
      <Fact label={t('volunteers.screenedOn')}>
        {screenedOn === null ? t('volunteers.notScreened') : shortDate(screenedOn, screen)}
      </Fact>
      <Fact label={t('volunteers.training')}>{training === null ? t('volunteers.unknown') : learned}</Fact>
      <Fact label={t('volunteers.mayBeAsked')}>
        <Asked until={volunteer.mayBeAskedUntil} />
      </Fact>
    </>
  );
}

function Asked({ until }: { until: string | null }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  if (until === null) return <>{t('volunteers.unknown')}</>;
  const on = shortDate(until, screen);
  return <>{t(until < today ? 'volunteers.mayBeAskedPast' : 'volunteers.mayBeAskedUntil', { on })}</>;
}

function Knows({ volunteer }: { volunteer: Volunteer }): ReactElement {
  const { t } = useTranslation();
  const { initiatives, knownBy, callName: name } = volunteer;
  return (
    <>
      {initiatives.length === 0 ? null : (
        <Fact label={t('volunteers.knows')}>
          <ul>
            {initiatives.map((one) => (
              <li key={one.initiativeId}>
                <Link to={`/sociale-kaart/initiatieven/${one.initiativeId}`}>
                  {one.role === 'ORGANISES' ? t('volunteers.organises', { name: one.name }) : one.name}
                </Link>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {knownBy.length === 0 ? null : <Fact label={t('volunteers.knownBy', { name })}>{knownBy.join(', ')}</Fact>}
    </>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
