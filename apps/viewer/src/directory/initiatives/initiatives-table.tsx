import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PlaceTags } from './place-tags.tsx';
import { areaWords, CheckedOn, OrganiserCount, SupportLetters } from './summary-cells.tsx';
import type { InitiativeSummary } from './use-initiatives.ts';
import './initiatives-table.css';

const columns = ['initiative', 'when', 'support', 'place', 'carriedBy', 'checked'] as const;

export function InitiativesTable({ initiatives }: { initiatives: readonly InitiativeSummary[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <table className="utrecht-table initiatives-table">
      <caption className="visually-hidden">{t('directory.initiatives')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={`initiatives-table__${column}`}>
              {t(`directory.list.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {initiatives.map((initiative) => (
          <InitiativeTableRow key={initiative.id} initiative={initiative} />
        ))}
      </tbody>
    </table>
  );
}

function InitiativeTableRow({ initiative }: { initiative: InitiativeSummary }): ReactElement {
  const { t } = useTranslation();
  return (
    <tr className="initiatives-table__row">
      <th scope="row">
        <Link className="initiatives-table__link" to={`/sociale-kaart/initiatieven/${initiative.id}`}>
          {initiative.name}
        </Link>
        <span className="soft minor"> · {areaWords(initiative.areas, t)}</span>
        {initiative.summary ? <p className="soft initiatives-table__summary">{initiative.summary}</p> : null}
      </th>
      <td>{initiative.rhythm}</td>
      <td>
        <SupportLetters kinds={initiative.supportKinds} />
      </td>
      <td>
        <PlaceTags place={initiative} />
      </td>
      <td>
        <OrganiserCount initiative={initiative} />
      </td>
      <td className="initiatives-table__date">
        <CheckedOn initiative={initiative} />
      </td>
    </tr>
  );
}
