import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { SupportLetter } from '../../parts/support-letter.tsx';
import { areaWords } from '../initiatives/summary-cells.tsx';
import type { Initiative } from './use-initiative.ts';

/** Everything that anybody may know; what is not known does not stand there. */
export function FactsCard({ initiative }: { initiative: Initiative }): ReactElement {
  const { t } = useTranslation();
  const { location, areas, wheelchair, accessibility, organisation, phone } = initiative;
  const access = [
    wheelchair === null ? null : t(`directory.one.access.${wheelchair ? 'YES' : 'NO'}`),
    accessibility,
  ].filter((words) => words !== null);
  return (
    <section className="card facts-card" aria-label={t('directory.one.facts')}>
      <dl>
        <Fact icon="calendar" name={t('directory.one.when')}>
          {initiative.rhythm}
        </Fact>
        <Fact icon="pin" name={t('directory.one.where')}>
          {[location, areaWords(areas, t)].filter(Boolean).join(' · ')}
        </Fact>
        <Fact icon="pin" name={t('directory.one.place')}>
          {placeWords(initiative)}
        </Fact>
        <Fact icon="cup" name={t('directory.one.interests')}>
          {initiative.interests.map((code) => t(`interests.${code}`)).join('; ')}
        </Fact>
        <Fact icon="people" name={t('directory.one.onlyFor')}>
          {initiative.onlyFor === null ? null : t(`directory.form.only.${initiative.onlyFor}`)}
        </Fact>
        <Fact icon="euro" name={t('directory.one.cost')}>
          {initiative.cost}
        </Fact>
        <Fact icon="wheelchair" name={t('directory.one.accessName')}>
          {access.join(', ')}
        </Fact>
        <Fact icon="language" name={t('directory.one.languages')}>
          {initiative.languages}
        </Fact>
        <Fact icon="fork" name={t('directory.one.food')}>
          {initiative.food}
        </Fact>
        <Fact icon="heart" name={t('directory.one.support')}>
          <SupportWords kinds={initiative.supportKinds} />
        </Fact>
        <Fact icon="home" name={t('directory.one.lifeDomain')}>
          {initiative.lifeDomains.map((code) => t(`directory.lifeDomain.${code}`)).join('; ')}
        </Fact>
        <Fact icon="search" name={t('directory.one.seeks')}>
          {[initiative.seeks, ...initiative.seeksInterests.map((code) => t(`interests.${code}`))]
            .filter(Boolean)
            .join('; ')}
        </Fact>
        <Fact icon="briefcase" name={t('directory.one.organisation')}>
          {organisation ? <Link to={`/sociale-kaart/organisaties/${organisation.id}`}>{organisation.name}</Link> : null}
        </Fact>
        <Fact icon="phone" name={t('directory.one.phone')}>
          {phone ? <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a> : null}
        </Fact>
      </dl>
    </section>
  );
}

/** As it is typed in the form; nothing when the place is not known. */
function placeWords({ latitude, longitude }: Initiative): string | null {
  if (latitude === null || longitude === null) return null;
  return [latitude, longitude].map((degrees) => String(degrees).replace('.', ',')).join('; ');
}

function Fact({ icon, name, children }: { icon: IconName; name: string; children: ReactNode }): ReactElement | null {
  if (children === null || children === '') return null;
  return (
    <div className="facts-card__row">
      <dt>
        <Icon name={icon} /> {name}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function SupportWords({ kinds }: { kinds: Initiative['supportKinds'] }): ReactElement {
  const { t } = useTranslation();
  return (
    <span className="facts-card__support">
      {kinds.map((kind) => (
        <span key={kind} className="facts-card__kind">
          <SupportLetter kind={kind} /> {t(`directory.support.${kind}`)}
        </span>
      ))}
      {kinds.length === 0 ? <span className="soft">{t('directory.one.unknown')}</span> : null}
    </span>
  );
}
