import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../../parts/icon.tsx';
import { PlaceTags } from './place-tags.tsx';
import { areaWords, CheckedOn, OrganiserCount, SupportLetters } from './summary-cells.tsx';
import type { InitiativeSummary } from './use-initiatives.ts';
import './initiative-cards.css';

/** The same list for a narrow screen. */
export function InitiativeCards({ initiatives }: { initiatives: readonly InitiativeSummary[] }): ReactElement {
  return (
    <ul className="initiative-cards">
      {initiatives.map((initiative) => (
        <InitiativeCard key={initiative.id} initiative={initiative} />
      ))}
    </ul>
  );
}

function InitiativeCard({ initiative }: { initiative: InitiativeSummary }): ReactElement {
  const { t } = useTranslation();
  return (
    <li className="card initiative-card">
      <h3 className="initiative-card__name">
        <Link className="initiative-card__link" to={`/sociale-kaart/initiatieven/${initiative.id}`}>
          {initiative.name}
        </Link>
        <Icon name="chevronRight" />
      </h3>
      {initiative.summary ? <p>{initiative.summary}</p> : null}
      <p className="soft minor">
        {areaWords(initiative.areas, t)} · {initiative.rhythm}
      </p>
      <p className="initiative-card__signs">
        <SupportLetters kinds={initiative.supportKinds} />
        <PlaceTags place={initiative} />
      </p>
      <p className="initiative-card__signs minor">
        <OrganiserCount initiative={initiative} />
        <span className="soft">{t('directory.list.checked')}</span> <CheckedOn initiative={initiative} />
      </p>
    </li>
  );
}
