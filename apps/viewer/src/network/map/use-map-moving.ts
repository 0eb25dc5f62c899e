import { useContext, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditingContext } from '../../editing/editing-context.ts';
import type { ClientNetwork } from '../network.types.ts';
import type { MapMoving, OtherCell } from './use-moving.ts';

export interface MovingOnMap {
  /** undefined: this worker, or this day, moves nobody. */
  readonly moving: MapMoving | undefined;
  readonly question: OtherCell | null;
  readonly answered: () => void;
}

/** What moving somebody does: a place is kept at once, another ring or sector is asked about. Only on the map of today. */
export function useMapMoving(network: ClientNetwork, isToday: boolean): MovingOnMap {
  const { t } = useTranslation();
  const editing = useContext(EditingContext);
  const [question, setQuestion] = useState<OtherCell | null>(null);
  const moving = useMemo((): MapMoving | undefined => {
    if (!editing?.mayRecord || !isToday) return undefined;
    const find = (memberId: string) => network.members.find((member) => member.id === memberId);
    return {
      onPin: (memberId, place) => {
        const member = find(memberId);
        if (!member) return;
        editing.editor.send({ kind: 'pinMember', input: { memberId, baseVersion: member.version, place } });
        editing.tell(t('mapPlaces.pinned', { name: member.callName }));
      },
      onOtherCell: setQuestion,
      onBorder: (memberId) => editing.tell(t('mapPlaces.border', { name: find(memberId)?.callName ?? '' })),
    };
  }, [editing, isToday, network, t]);
  return { moving, question, answered: () => setQuestion(null) };
}
