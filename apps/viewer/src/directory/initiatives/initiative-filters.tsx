import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckBox } from '../../parts/check-box.tsx';
import { flags, toggled, type ListState } from './list-state.ts';
import type { InitiativeList } from './use-initiatives.ts';
import './initiative-filters.css';

interface FiltersProps {
  state: ListState;
  facets: InitiativeList['facets'];
  onChange: (state: ListState) => void;
}

/** Every choice with how many it would leave; choices of one group add to each other, groups narrow. */
export function InitiativeFilters({ state, facets, onChange }: FiltersProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="initiative-filters">
      <AreaFilter state={state} facets={facets} onChange={onChange} />
      <Group heading={t('directory.list.lifeDomain')}>
        {facets.lifeDomains.map(({ lifeDomain, count }) => (
          <CheckBox
            key={lifeDomain}
            checked={state.lifeDomains.includes(lifeDomain)}
            count={count}
            onChange={() => onChange({ ...state, lifeDomains: toggled(state.lifeDomains, lifeDomain) })}
          >
            {t(`directory.lifeDomain.${lifeDomain}`)}
          </CheckBox>
        ))}
      </Group>
      <Group heading={t('directory.list.supportKind')}>
        {facets.supportKinds.map(({ supportKind, count }) => (
          <CheckBox
            key={supportKind}
            checked={state.supportKinds.includes(supportKind)}
            count={count}
            onChange={() => onChange({ ...state, supportKinds: toggled(state.supportKinds, supportKind) })}
          >
            {t(`directory.support.${supportKind}`)}
          </CheckBox>
        ))}
      </Group>
      <Group heading={t('directory.list.only')}>
        {flags.map((flag) => (
          <CheckBox
            key={flag}
            checked={state[flag]}
            count={facets[flag]}
            onChange={(checked) => onChange({ ...state, [flag]: checked })}
          >
            {t(`directory.list.${flag}`)}
          </CheckBox>
        ))}
      </Group>
    </div>
  );
}

const shownFirst = 6;

function AreaFilter({ state, facets, onChange }: FiltersProps): ReactElement | null {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const chosen = chosenAreas(state, facets);
  const shown = facets.areas.filter(
    ({ area, near }, index) => all || near || chosen.includes(area.code) || index < shownFirst,
  );
  const choose = (areas: ListState['areas']): void => onChange({ ...state, areas });
  const toggle = (code: string): void => {
    const next = toggled(chosen, code);
    choose(next.length === 0 ? 'all' : next);
  };
  if (facets.areas.length === 0) return null;
  const hasNear = facets.areas.some(({ near }) => near);
  return (
    <Group heading={t('directory.list.area')}>
      {shown.map(({ area, count }) => (
        <CheckBox key={area.code} checked={chosen.includes(area.code)} count={count} onChange={() => toggle(area.code)}>
          {area.level === 'MUNICIPALITY' ? t('directory.list.wholeOf', { name: area.name }) : area.name}
        </CheckBox>
      ))}
      <p className="initiative-filters__more">
        {shown.length < facets.areas.length ? (
          <button type="button" className="text-button" onClick={() => setAll(true)}>
            {t('directory.list.moreAreas', { count: facets.areas.length - shown.length })}
          </button>
        ) : null}
        {chosen.length > 0 ? (
          <button type="button" className="text-button" onClick={() => choose('all')}>
            {t('directory.list.everywhere')}
          </button>
        ) : hasNear ? (
          <button type="button" className="text-button" onClick={() => choose('near')}>
            {t('directory.list.nearOnly')}
          </button>
        ) : null}
      </p>
    </Group>
  );
}

/** The boxes that stand on: near means the own gebieden, everywhere means none. */
function chosenAreas(state: ListState, facets: InitiativeList['facets']): readonly string[] {
  if (state.areas === 'all') return [];
  if (state.areas !== 'near') return state.areas;
  return facets.areas.filter(({ near }) => near).map(({ area }) => area.code);
}

function Group({ heading, children }: { heading: string; children: ReactNode }): ReactElement {
  return (
    <fieldset className="initiative-filters__group">
      <legend>{heading}</legend>
      {children}
    </fieldset>
  );
}
