import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Icon } from '../../parts/icon.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { LoadingWords } from '../../parts/skeleton.tsx';
import { stacked, useMedia } from '../../parts/use-media.ts';
import { FailedPart } from '../../states/failed-part.tsx';
import { SearchBox } from '../search-box.tsx';
import { InitiativeFilters } from './initiative-filters.tsx';
import { InitiativeResults } from './initiative-results.tsx';
import { choicesMade, readListState, writeListState, type ListState } from './list-state.ts';
import { useInitiatives, type InitiativeList } from './use-initiatives.ts';
import './initiatives.css';

/** Searching the sociale kaart. The address is the state, so that a list can be kept and shared. */
export function InitiativesPage(): ReactElement {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const [state, runAhead] = useAhead(readListState(params));
  const { data: list, error, refetch } = useInitiatives(state);
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(t('directory.page'));
  const change = (next: ListState): void => {
    runAhead({ ...next, after: null });
    setParams(writeListState({ ...next, after: null }), { replace: true });
  };
  const turn = (after: string | null): void => {
    setParams(writeListState({ ...state, after }));
    heading.current?.focus();
  };
  return (
    <div className="initiatives">
      <LinkButton icon="plus" className="initiatives__add" to="/sociale-kaart/initiatieven/nieuw">
        {t('directory.list.add')}
      </LinkButton>
      <div className="initiatives__choices">
        <SearchBox
          label={t('directory.list.search')}
          placeholder={t('directory.list.searchHint')}
          value={state.search}
          onSearch={(search) => change({ ...state, search })}
        />
        {list ? <Filters state={state} list={list} onChange={change} /> : null}
      </div>
      <div className="initiatives__results">
        {list ? (
          <InitiativeResults state={state} list={list} onChange={change} onTurn={turn} heading={heading} />
        ) : null}
        {!list && !error ? <LoadingWords /> : null}
        {error && !list ? <FailedPart onRetry={() => void refetch()} /> : null}
      </div>
    </div>
  );
}

/** On a narrow screen the choices stand behind a button that says how many were made. */
function Filters(props: {
  state: ListState;
  list: InitiativeList;
  onChange: (state: ListState) => void;
}): ReactElement {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const narrow = useMedia(stacked);
  const filters = <InitiativeFilters state={props.state} facets={props.list.facets} onChange={props.onChange} />;
  if (!narrow) return filters;
  return (
    <>
      <Button
        purpose="secondary"
        iconStart={<Icon name="filter" />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('directory.list.filters', { count: choicesMade(props.state) })}
      </Button>
      {open ? filters : null}
    </>
  );
}

/**
 * A choice shows at once; the address follows a moment later, when the page has been drawn with it. Without this a box would
 * jump back under the finger.
 */
function useAhead(written: ListState): readonly [ListState, (next: ListState) => void] {
  const address = writeListState(written).toString();
  const [ahead, setAhead] = useState<{ from: string; state: ListState } | null>(null);
  if (ahead !== null && ahead.from !== address) setAhead(null);
  const state = ahead !== null && ahead.from === address ? ahead.state : written;
  return [state, (next) => setAhead({ from: address, state: next })];
}
