import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ChoiceChip } from '../parts/choice-chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { useMedia, narrow } from '../parts/use-media.ts';
import { ClientCards } from './client-cards.tsx';
import {
  clientFilters,
  matchesSearch,
  passesFilter,
  readFilter,
  type ClientFilter,
  type ClientSummary,
} from './client-summaries.ts';
import { ClientsTable } from './clients-table.tsx';
import { NobodyFound } from './nobody-found.tsx';

const filterWords = {
  alle: 'clients.all',
  aandacht: 'clients.attention',
  contactpersoon: 'clients.asContact',
  anders: 'clients.asOther',
} as const;

interface ClientsBrowserProps {
  clients: readonly ClientSummary[];
  today: string;
}

/** The filter stands in the address; what is searched for is a name and does not. */
export function ClientsBrowser({ clients, today }: ClientsBrowserProps): ReactElement {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const [search, setSearch] = useState('');
  const filter = readFilter(params.get('toon'));
  const chooseFilter = (chosen: ClientFilter): void =>
    setParams(chosen === 'alle' ? {} : { toon: chosen }, { replace: true });
  const found = clients.filter((client) => passesFilter(client, filter) && matchesSearch(client, search));
  const groups = [
    { key: 'attention', heading: t('clients.attention'), clients: found.filter((client) => client.attention !== null) },
    { key: 'running', heading: t('clients.running'), clients: found.filter((client) => client.attention === null) },
  ].filter((group) => group.clients.length > 0);
  const cards = useMedia(narrow);
  const List = cards ? ClientCards : ClientsTable;
  return (
    <div className="client-browser">
      <div className="client-browser__controls">
        <ClientSearch value={search} onChange={setSearch} />
        <div className="client-browser__chips" role="group" aria-label={t('clients.filters')}>
          {clientFilters.map((option) => (
            <ChoiceChip
              key={option}
              chosen={option === filter}
              count={clients.filter((client) => passesFilter(client, option)).length}
              onChoose={() => chooseFilter(option)}
            >
              {t(filterWords[option])}
            </ChoiceChip>
          ))}
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {t('clients.results', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <NobodyFound
          search={search}
          onClear={() => {
            setSearch('');
            chooseFilter('alle');
          }}
        />
      ) : (
        <List groups={groups} today={today} />
      )}
    </div>
  );
}

function ClientSearch({ value, onChange }: { value: string; onChange: (text: string) => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="client-search" role="search">
      <Icon name="search" className="client-search__icon" />
      <input
        type="search"
        className="utrecht-textbox utrecht-textbox--html-input"
        aria-label={t('clients.search')}
        placeholder={t('clients.search')}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
