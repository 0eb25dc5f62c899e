import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FindResidentsDocument, type FindResidentsQuery } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { detailsOf } from '../graphql/request-error.ts';
import { failureText, fieldText } from '../forms/problem-text.ts';
import { Icon } from '../parts/icon.tsx';
import { TextField } from '../parts/text-field.tsx';
import './resident-search.css';

export type FoundResident = FindResidentsQuery['findResidents'][number];

interface ResidentSearchProps {
  onChoose: (resident: FoundResident) => void;
  /** Told what was looked for in vain or not, so that somebody new can be written down. */
  onFound?: (search: string) => void;
}

/** Points at a resident by name. What is typed and found stays on this page only. */
export function ResidentSearch({ onChoose, onFound }: ResidentSearchProps): ReactElement {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const asking = useMutation({
    mutationFn: (typed: string) => request(FindResidentsDocument, { search: typed }),
    onSuccess: (_found, typed) => onFound?.(typed),
  });
  const found = asking.data?.findResidents ?? null;
  const tooShort = detailsOf(asking.error).reason === 'TOO_SHORT' || detailsOf(asking.error).reason === 'EMPTY';
  const find = (): void => {
    if (!asking.isPending) asking.mutate(search);
  };
  return (
    <div className="resident-search" role="search">
      <div className="resident-search__field" onKeyDown={(event) => event.key === 'Enter' && findInstead(event, find)}>
        <TextField
          label={t('volunteers.registration.search')}
          hint={t('volunteers.registration.searchHint')}
          name="residentName"
          maxLength={80}
          value={search}
          onChange={setSearch}
          error={tooShort ? t('volunteers.registration.tooShort') : fieldText(t, 'search', undefined, asking.error)}
        />
        <Button purpose="secondary" iconStart={<Icon name="search" />} busy={asking.isPending} onClick={find}>
          {t(asking.isPending ? 'volunteers.registration.finding' : 'volunteers.registration.find')}
        </Button>
      </div>
      <p className="resident-search__news" role="status">
        {found === null ? failureText(t, asking.error, ['search']) : foundWords(t, found.length)}
      </p>
      {found === null || found.length === 0 ? null : <FoundList found={found} onChoose={onChoose} />}
    </div>
  );
}

/** Enter looks for the name; it does not send the form around this search. */
function findInstead(event: { preventDefault: () => void }, find: () => void): void {
  event.preventDefault();
  find();
}

function foundWords(t: TFunction, count: number): string {
  return count === 0 ? t('volunteers.registration.foundNone') : t('volunteers.registration.found', { count });
}

function FoundList({ found, onChoose }: { found: readonly FoundResident[]; onChoose: (one: FoundResident) => void }) {
  const { t } = useTranslation();
  return (
    <ul className="resident-search__list">
      {found.map((resident) => (
        <li key={resident.residentId}>
          <button
            type="button"
            className="resident-search__choice"
            aria-label={t('volunteers.registration.choose', {
              name: `${resident.fullName} ${resident.area?.name ?? ''}`.trim(),
            })}
            onClick={() => onChoose(resident)}
          >
            <strong>{resident.fullName}</strong>
            <span className="soft">{resident.area?.name ?? ''}</span>
            <Icon name="chevronRight" size={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}
