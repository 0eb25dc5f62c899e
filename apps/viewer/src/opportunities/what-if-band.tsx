import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon.tsx';
import type { OpportunityBoard } from './opportunity-board.ts';
import './what-if.css';

interface WhatIfBandProps {
  board: OpportunityBoard | null;
  /** Over a map, so that it keeps its size and nobody seems to move. */
  over?: boolean;
}

/** Says, for as long as something is tried, that it is not so; ends it. */
export function WhatIfBand({ board, over = false }: WhatIfBandProps): ReactElement | null {
  const { t } = useTranslation();
  if (!board || board.tried === null) return null;
  return (
    <p className={`what-if-band ${over ? 'what-if-band--over' : ''}`}>
      <Icon name="question" size={16} />
      {t('opportunities.trying.band')}
      <button type="button" className="text-button what-if-band__stop" onClick={board.stopTrying}>
        {t('opportunities.trying.stop')}
      </button>
    </p>
  );
}
