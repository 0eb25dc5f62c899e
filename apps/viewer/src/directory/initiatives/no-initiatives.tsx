import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { choicesMade, readListState, type ListState } from './list-state.ts';

interface NoInitiativesProps {
  state: ListState;
  onChange: (state: ListState) => void;
}

/** Nothing found: what was looked for, and one button for each way to look wider. */
export function NoInitiatives({ state, onChange }: NoInitiativesProps): ReactElement {
  const { t } = useTranslation();
  const search = state.search.trim();
  const start = readListState(new URLSearchParams());
  return (
    <div className="card no-initiatives">
      <p>
        <strong>{search === '' ? t('directory.list.none') : t('directory.list.noneFor', { search })}</strong>
      </p>
      <p className="soft">{t('directory.list.noneHint')}</p>
      <p className="no-initiatives__ways">
        {state.areas === 'all' ? null : (
          <Button purpose="secondary" onClick={() => onChange({ ...state, areas: 'all' })}>
            {t('directory.list.lookEverywhere')}
          </Button>
        )}
        {choicesMade(state) === 0 ? null : (
          <Button purpose="secondary" onClick={() => onChange({ ...start, search: state.search, areas: state.areas })}>
            {t('directory.list.clearFilters')}
          </Button>
        )}
        {search === '' ? null : (
          <Button purpose="secondary" onClick={() => onChange({ ...state, search: '' })}>
            {t('directory.list.clearSearch')}
          </Button>
        )}
      </p>
    </div>
  );
}
