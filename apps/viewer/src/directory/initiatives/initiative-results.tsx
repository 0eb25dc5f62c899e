import type { ReactElement, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { InitiativeOrder } from '../../graphql/generated/graphql.ts';
import { enumerate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { ChoiceChip } from '../../parts/choice-chip.tsx';
import { Icon } from '../../parts/icon.tsx';
import { PickOne } from '../../parts/pick-one.tsx';
import { tooNarrowForTable, useMedia } from '../../parts/use-media.ts';
import { useViewer } from '../../session/viewer-context.ts';
import { InitiativeCards } from './initiative-cards.tsx';
import { InitiativesPager } from './initiatives-pager.tsx';
import { InitiativesTable } from './initiatives-table.tsx';
import type { ListState } from './list-state.ts';
import { NoInitiatives } from './no-initiatives.tsx';
import type { InitiativeList } from './use-initiatives.ts';

interface ResultsProps {
  state: ListState;
  list: InitiativeList;
  onChange: (state: ListState) => void;
  onTurn: (after: string | null) => void;
  heading: RefObject<HTMLHeadingElement | null>;
}

const orders: readonly InitiativeOrder[] = ['NEAREST', 'NAME', 'LONGEST_UNCHECKED'];

export function InitiativeResults({ state, list, onChange, onTurn, heading }: ResultsProps): ReactElement {
  const { t } = useTranslation();
  const initiatives = list.edges.map((edge) => edge.node);
  const narrow = useMedia(tooNarrowForTable);
  const Rows = narrow ? InitiativeCards : InitiativesTable;
  return (
    <>
      <div className="initiatives__head">
        <h2 className="initiatives__count" tabIndex={-1} ref={heading}>
          <strong>{t('directory.list.count', { count: list.totalCount })}</strong> <WhereWords state={state} />
        </h2>
        <p className="visually-hidden" role="status">
          {t('directory.list.count', { count: list.totalCount })}
        </p>
        {list.facets.checkedLongAgo > 0 || state.checkedLongAgo ? (
          <ChoiceChip
            look="ticked"
            chosen={state.checkedLongAgo}
            onChoose={() => onChange({ ...state, checkedLongAgo: !state.checkedLongAgo })}
          >
            <Icon name="clock" size={16} />
            {t('directory.list.unchecked', { count: list.facets.checkedLongAgo })}
          </ChoiceChip>
        ) : null}
        <PickOne
          label={t('directory.list.order')}
          value={state.order}
          options={orders.map((order) => ({ value: order, text: t(`directory.order.${order}`) }))}
          onChange={(order) => onChange({ ...state, order })}
        />
      </div>
      {initiatives.length === 0 ? (
        <NoInitiatives state={state} onChange={onChange} />
      ) : (
        <div className={narrow ? '' : 'card initiatives__frame'}>
          <Rows initiatives={initiatives} />
          <InitiativesPager list={list} onTurn={onTurn} />
        </div>
      )}
    </>
  );
}

/** "in en rond Wijkteam Oost", while only the own gebieden are shown. */
function WhereWords({ state }: { state: ListState }): ReactElement | null {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const teams = useViewer().teams.map((team) => team.name);
  if (state.areas !== 'near' || teams.length === 0) return null;
  return <span className="soft">{t('directory.list.around', { teams: enumerate(teams, screen) })}</span>;
}
