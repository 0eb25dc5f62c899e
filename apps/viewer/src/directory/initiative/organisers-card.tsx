import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { longDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Avatar } from '../../parts/avatar.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import type { Initiative } from './use-initiative.ts';

type Organiser = Initiative['organisers'][number];

/** Who carries it: by name who wanted that, the others as a number. */
export function OrganisersCard({ initiative }: { initiative: Initiative }): ReactElement {
  const { t } = useTranslation();
  const { organisers, organiserCount } = initiative;
  const others = organiserCount - organisers.length;
  return (
    <section className="card people-card">
      <h2 className="nl-heading nl-heading--level-4">{t('directory.one.carriedBy')}</h2>
      {organisers.length > 0 ? (
        <ul>
          {organisers.map((organiser) => (
            <OrganiserLine key={organiser.id} organiser={organiser} />
          ))}
        </ul>
      ) : null}
      {others > 0 ? (
        <p className="soft">
          {t(organisers.length > 0 ? 'directory.one.andOthers' : 'directory.one.onlyCounted', { count: others })}
        </p>
      ) : null}
      <Fragility initiative={initiative} />
    </section>
  );
}

function OrganiserLine({ organiser }: { organiser: Organiser }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { name, role, phone, stopsOn } = organiser;
  const words = [role, stopsOn ? t('directory.one.stopsOn', { on: longDate(stopsOn, screen) }) : null, phone];
  return (
    <li className="people-card__line">
      <Avatar name={name} tone="client" size="large" />
      <p className="people-card__words">
        <strong>{name}</strong>
        <span className="soft minor">{words.filter(Boolean).join('; ')}</span>
      </p>
      {phone ? (
        <a
          className="nl-button nl-button--secondary people-card__call"
          href={`tel:${phone.replace(/[^+\d]/g, '')}`}
          aria-label={t('directory.one.callWhom', { name })}
        >
          <span className="nl-button__icon-start">
            <Icon name="phone" size={16} />
          </span>
          <span className="nl-button__label">{t('directory.one.call')}</span>
        </a>
      ) : null}
    </li>
  );
}

/** Fact first, then the question: one organiser is a thin thread. */
function Fragility({ initiative }: { initiative: Initiative }): ReactElement | null {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { organisers, organiserCount, state } = initiative;
  if (state === 'ENDED') return null;
  const stopping = organisers
    .filter((one) => one.stopsOn !== null)
    .sort((a, b) => ((a.stopsOn ?? '') < (b.stopsOn ?? '') ? -1 : 1));
  const remaining = organiserCount - stopping.length;
  const last = stopping.at(-1)?.stopsOn;
  const words =
    organiserCount <= 1
      ? t('directory.one.fragileNow', { count: organiserCount })
      : last && remaining <= 1
        ? t('directory.one.fragileLater', { count: remaining, on: longDate(last, screen) })
        : null;
  if (words === null) return null;
  return (
    <Notice tone="warning">
      {words} <strong>{t('directory.one.whoHelps')}</strong>
    </Notice>
  );
}
