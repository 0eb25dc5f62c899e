import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ChoiceChip } from '../parts/choice-chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { narrow, useMedia } from '../parts/use-media.ts';
import { useViewer } from '../session/viewer-context.ts';
import type { ListedVolunteer } from './use-volunteers.ts';
import { VolunteerCards } from './volunteer-cards.tsx';
import {
  hasName,
  passesVolunteerFilter,
  readVolunteerFilter,
  volunteerFilters,
  volunteerGroups,
  type VolunteerFilter,
} from './volunteer-filters.ts';
import { VolunteersTable } from './volunteers-table.tsx';
import './volunteers.css';

/** The filter stands in the address; what is searched for is a name and does not. */
export function VolunteersBrowser({ volunteers }: { volunteers: readonly ListedVolunteer[] }): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const [params, setParams] = useSearchParams();
  const [search, setSearch] = useState('');
  const filter = readVolunteerFilter(params.get('toon'));
  const choose = (chosen: VolunteerFilter): void =>
    setParams(chosen === 'alle' ? {} : { toon: chosen }, { replace: true });
  const found = volunteers.filter((one) => passesVolunteerFilter(one, filter, today) && hasName(one, search));
  const List = useMedia(narrow) ? VolunteerCards : VolunteersTable;
  const clear = (): void => {
    setSearch('');
    choose('alle');
  };
  return (
    <div className="volunteers-browser">
      <div className="volunteers-browser__controls">
        <NameSearch value={search} onChange={setSearch} />
        <div className="volunteers-browser__chips" role="group" aria-label={t('volunteers.filters')}>
          {volunteerFilters.map((option) => (
            <ChoiceChip
              key={option}
              chosen={option === filter}
              count={volunteers.filter((one) => passesVolunteerFilter(one, option, today)).length}
              onChoose={() => choose(option)}
            >
              {t(`volunteers.filter.${option}`)}
            </ChoiceChip>
          ))}
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {t('volunteers.results', { count: found.length })}
      </p>
      {found.length === 0 ? <NobodyFits onClear={clear} /> : <List groups={volunteerGroups(found)} />}
    </div>
  );
}

function NameSearch({ value, onChange }: { value: string; onChange: (text: string) => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="name-search" role="search">
      <Icon name="search" className="name-search__icon" />
      <input
        type="search"
        className="utrecht-textbox utrecht-textbox--html-input"
        aria-label={t('volunteers.search')}
        placeholder={t('volunteers.search')}
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

function NobodyFits({ onClear }: { onClear: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="card volunteers-browser__none">
      <p>
        <strong>{t('volunteers.noMatch')}</strong>
      </p>
      <Button purpose="secondary" onClick={onClear}>
        {t('volunteers.showAll')}
      </Button>
    </div>
  );
}
