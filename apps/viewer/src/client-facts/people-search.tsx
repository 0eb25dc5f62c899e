import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText, fieldText } from '../forms/problem-text.ts';
import { FindDirectoryPeopleDocument, type FindDirectoryPeopleQuery } from '../graphql/generated/graphql.ts';
import { detailsOf } from '../graphql/request-error.ts';
import { request } from '../graphql/request.ts';
import { Icon } from '../parts/icon.tsx';
import { TextField } from '../parts/text-field.tsx';
import '../residents/resident-search.css';

export type FoundPerson = FindDirectoryPeopleQuery['findDirectoryPeople'][number];

interface PeopleSearchProps {
  caseId: string;
  onChoose: (person: FoundPerson) => void;
}

/** Points at somebody of the directory by name. What is typed and found stays on this page only. */
export function PeopleSearch({ caseId, onChoose }: PeopleSearchProps): ReactElement {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const asking = useMutation({
    mutationFn: (typed: string) => request(FindDirectoryPeopleDocument, { caseId, search: typed }),
  });
  const found = asking.data?.findDirectoryPeople ?? null;
  const tooShort = ['TOO_SHORT', 'EMPTY'].includes(detailsOf(asking.error).reason ?? '');
  const find = (): void => {
    if (!asking.isPending) asking.mutate(search);
  };
  return (
    <div className="resident-search" role="search">
      <div
        className="resident-search__field"
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          find();
        }}
      >
        <TextField
          label={t('clientFacts.search.label')}
          hint={t('clientFacts.search.hint')}
          name="personName"
          maxLength={80}
          value={search}
          onChange={setSearch}
          error={tooShort ? t('clientFacts.search.tooShort') : fieldText(t, 'search', undefined, asking.error)}
        />
        <Button purpose="secondary" iconStart={<Icon name="search" />} busy={asking.isPending} onClick={find}>
          {t('clientFacts.search.find')}
        </Button>
      </div>
      <p className="resident-search__news" role="status">
        {found === null ? failureText(t, asking.error, ['search']) : null}
        {found?.length === 0 ? t('clientFacts.search.none') : null}
        {found !== null && found.length > 0 ? t('clientFacts.search.found', { count: found.length }) : null}
      </p>
      <ul className="resident-search__list">
        {(found ?? []).map((person) => (
          <PersonChoice key={person.personId} person={person} onChoose={onChoose} />
        ))}
      </ul>
    </div>
  );
}

function PersonChoice({ person, onChoose }: { person: FoundPerson; onChoose: (one: FoundPerson) => void }) {
  const { t } = useTranslation();
  const where = person.professional
    ? [t('clientFacts.known.professional'), person.work].filter((each) => each !== null).join(', ')
    : (person.area?.name ?? '');
  return (
    <li>
      <button
        type="button"
        className="resident-search__choice"
        aria-label={t('clientFacts.search.choose', { name: `${person.fullName} ${where}`.trim() })}
        onClick={() => onChoose(person)}
      >
        <strong>{person.fullName}</strong>
        <span className="soft">{where}</span>
        <Icon name="chevronRight" size={16} />
      </button>
    </li>
  );
}
