import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../parts/select-field.tsx';
import type { LifeDomain, ProfessionalFilter, Shell } from '../../graphql/generated/graphql.ts';
import { useLanguage } from '../../language/language.ts';
import { CheckBox } from '../../parts/check-box.tsx';
import { SearchBox } from '../search-box.tsx';
import { useProfessionalChoices, type ListedTeam } from './use-teams.ts';

const lifeDomains: readonly LifeDomain[] = [
  'FINANCE',
  'HOUSING',
  'WORK',
  'SOCIAL',
  'PHYSICAL_HEALTH',
  'MENTAL_HEALTH',
  'MEANING',
];

interface ProfessionalFiltersProps {
  filter: ProfessionalFilter;
  teams: readonly ListedTeam[];
  onChange: (filter: ProfessionalFilter) => void;
}

/** What the list of professionals is about; what is not chosen does not count. */
export function ProfessionalFilters({ filter, teams, onChange }: ProfessionalFiltersProps): ReactElement {
  const { t } = useTranslation();
  const choose = (change: Partial<ProfessionalFilter>): void => onChange({ ...filter, ...change });
  return (
    <div className="professional-filters">
      <SearchBox
        label={t('teams.search')}
        placeholder={t('teams.searchHint')}
        value={filter.search ?? ''}
        onSearch={(search) => choose({ search: search === '' ? null : search })}
      />
      <SelectField
        label={t('teams.team')}
        name="team"
        value={filter.teamId ?? ''}
        options={[
          { value: '', text: t('teams.everyTeam') },
          ...teams.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        onChange={(teamId) => choose({ teamId: teamId === '' ? null : teamId })}
      />
      <SelectField
        label={t('teams.shell')}
        name="shell"
        value={filter.shell ?? ''}
        options={[
          { value: '', text: t('teams.everyShell') },
          { value: 'INNER', text: t('teams.shells.INNER') },
          { value: 'OUTER', text: t('teams.shells.OUTER') },
        ]}
        onChange={(shell) => choose({ shell: shell === '' ? null : (shell as Shell) })}
      />
      <ExpertiseField filter={filter} choose={choose} />
      <SelectField
        label={t('teams.lifeDomain')}
        name="lifeDomain"
        value={filter.lifeDomain ?? ''}
        options={[
          { value: '', text: t('teams.everyDomain') },
          ...lifeDomains.map((domain) => ({ value: domain, text: t(`lifeDomain.${domain}`) })),
        ]}
        onChange={(domain) => choose({ lifeDomain: domain === '' ? null : (domain as LifeDomain) })}
      />
      <CheckBox
        checked={filter.registrationEnds === true}
        onChange={(checked) => choose({ registrationEnds: checked ? true : null })}
      >
        {t('teams.registrationEnds')}
      </CheckBox>
    </div>
  );
}

function ExpertiseField(props: {
  filter: ProfessionalFilter;
  choose: (change: Partial<ProfessionalFilter>) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { data: choices } = useProfessionalChoices();
  const expertises = choices?.expertises ?? [];
  return (
    <SelectField
      label={t('teams.expertise')}
      name="expertise"
      value={props.filter.expertise ?? ''}
      options={[
        { value: '', text: t('teams.everyExpertise') },
        ...expertises.map(({ code, nameNl, nameEn }) => ({ value: code, text: screen === 'en' ? nameEn : nameNl })),
      ]}
      onChange={(expertise) => props.choose({ expertise: expertise === '' ? null : expertise })}
    />
  );
}
