import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpportunityToDraw, SceneOpportunity } from '@netwerk/viewer-scene';
import type { OpportunityLayer } from './map-layer.types.ts';
import { opportunitiesToDraw } from './opportunities-to-draw.ts';
import type { OpportunityBoard } from './opportunity-board.ts';

const nothing: readonly OpportunityToDraw[] = [];

/** What the picture needs of the kansen; without a board, or with the chip off, nothing. */
export function useOpportunitiesToDraw(board: OpportunityBoard | null): readonly OpportunityToDraw[] {
  const { t } = useTranslation();
  const list = board?.list;
  const nameOf = board?.nameOf;
  const shown = board?.shown ?? false;
  return useMemo(() => {
    if (!shown || !list || !nameOf || list.length === 0) return nothing;
    const via = (name: string, carries: boolean): string =>
      t(carries ? 'opportunities.airFor' : 'opportunities.via', { name });
    return opportunitiesToDraw(list, { nameOf, via });
  }, [list, nameOf, shown, t]);
}

/** The drawn kansen with what is looked at and tried now. */
export function useMapLayer(
  board: OpportunityBoard | null,
  drawn: readonly SceneOpportunity[],
): OpportunityLayer | null {
  return useMemo(() => {
    if (!board?.shown) return null;
    // A decision may be newer than the picture: what is gone leaves at once.
    const list = drawn.filter((each) => board.list.some((kans) => kans.id === each.id));
    return { list, chosenId: board.chosen?.id ?? null, tried: board.tried, onChoose: board.choose };
  }, [board, drawn]);
}
