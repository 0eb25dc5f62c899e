import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../parts/icon.tsx';
import type { InitiativeList } from './use-initiatives.ts';

export function InitiativesPager({
  list,
  onTurn,
}: {
  list: InitiativeList;
  onTurn: (after: string | null) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { position, edges, totalCount, hasPreviousPage, previousAfter, pageInfo } = list;
  const to = position + edges.length - 1;
  return (
    <nav className="initiatives-pager" aria-label={t('directory.list.pages')}>
      <p className="soft minor">{t('directory.list.range', { from: position, to, total: totalCount })}</p>
      {hasPreviousPage || pageInfo.hasNextPage ? (
        <p className="initiatives-pager__buttons">
          <Button
            purpose="secondary"
            disabled={!hasPreviousPage}
            iconStart={<Icon name="arrowLeft" size={16} />}
            onClick={() => onTurn(previousAfter)}
          >
            {t('directory.list.previous')}
          </Button>
          <Button
            purpose="secondary"
            disabled={!pageInfo.hasNextPage}
            iconEnd={<Icon name="arrowRight" size={16} />}
            onClick={() => onTurn(pageInfo.endCursor)}
          >
            {t('directory.list.next')}
          </Button>
        </p>
      ) : null}
    </nav>
  );
}
