import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../../client/client-of-case.ts';
import { longDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { OpportunityStrip } from '../../opportunities/list-strip.tsx';
import { useOpportunityBoard } from '../../opportunities/opportunity-board.ts';
import { WhatIfBand } from '../../opportunities/what-if-band.tsx';
import { tooNarrowForTable, useMedia } from '../../parts/use-media.ts';
import { OtherDay } from '../other-day.tsx';
import type { ClientNetwork } from '../network.types.ts';
import type { ViewStateControl } from '../use-view-state.ts';
import { visibleMembers } from '../visible-members.ts';
import { ListCards } from './list-cards.tsx';
import { ListTable } from './list-table.tsx';
import './list.css';

interface ListCardProps {
  client: ClientOfCase;
  network: ClientNetwork;
  control: ViewStateControl;
  /** Where they do not stand beside the list. */
  withOpportunities?: boolean;
}

/** Lijst: the equal of the map, all facts, the same choices and the same chosen person. */
export function ListCard({ client, network, control, withOpportunities = false }: ListCardProps): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const board = useOpportunityBoard();
  const cards = useMedia(tooNarrowForTable);
  const members = visibleMembers(network.members, control.view);
  const caption = t('list.caption', { name: client.callName, date: longDate(network.on, screen) });
  const props = { caption, network, members, control };
  return (
    <section className="card network__card list-card" aria-label={caption}>
      <OtherDay on={network.on} />
      <WhatIfBand board={board} />
      {members.length === 0 ? <p className="list-card__nobody">{t('map.nobodyShown')}</p> : null}
      {members.length > 0 && cards ? <ListCards {...props} /> : null}
      {members.length > 0 && !cards ? <ListTable {...props} /> : null}
      {withOpportunities ? <OpportunityStrip caseId={client.caseId} /> : null}
      <p
        className={members.length < network.members.length ? 'list-card__count soft minor' : 'visually-hidden'}
        role="status"
      >
        {t('list.shown', { shown: members.length, total: network.members.length })}
      </p>
    </section>
  );
}
