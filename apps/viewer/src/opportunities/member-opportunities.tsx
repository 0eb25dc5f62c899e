import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { OpportunityNumber } from './opportunity-number.tsx';
import { useOpportunityBoard } from './opportunity-board.ts';

/** The numbers of the kansen with somebody, as they stand on that person on the map. */
export function MemberOpportunities({ memberId }: { memberId: string }): ReactElement | null {
  const { t } = useTranslation();
  const board = useOpportunityBoard();
  const list = board?.shown ? board.list.filter((each) => each.memberId === memberId) : [];
  if (list.length === 0) return null;
  return (
    <span className="member-kansen">
      {list.map(({ id, number, title }) => (
        <span key={id} title={title}>
          <span aria-hidden="true">
            <OpportunityNumber number={number} filled />
          </span>
          <span className="visually-hidden">
            , {t('opportunities.one', { number })} {title}
          </span>
        </span>
      ))}
    </span>
  );
}
