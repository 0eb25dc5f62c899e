import { useContext, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PinnedPlace } from '@netwerk/domain';
import { placeAt } from '@netwerk/viewer-scene';
import { EditingContext } from '../../editing/editing-context.ts';
import { useShownScene } from '../map/map-scene.ts';
import type { Member } from '../network.types.ts';
import './person-place.css';

/** Where somebody stands on the map, and the same by a button as by dragging: pin the place, or let it go. */
export function PersonPlace({ member }: { member: Member }): ReactElement | null {
  const { t } = useTranslation();
  const editing = useContext(EditingContext);
  const scene = useShownScene();
  const node = scene?.nodes.find((each) => each.memberId === member.id);
  const here = scene && node ? placeAt(scene, node)?.pin : null;
  const name = member.callName;
  if (!member.pin && !here) return null;
  const keep = (place: PinnedPlace | null): void => {
    const input = { memberId: member.id, baseVersion: member.version, place };
    editing?.editor.send({ kind: 'pinMember', input });
    editing?.tell(t(place ? 'mapPlaces.pinned' : 'mapPlaces.released', { name }));
  };
  const change = member.pin ? () => keep(null) : here ? () => keep(here) : null;
  return (
    <dl className="person-facts person-place">
      <dt>{t('mapPlaces.place')}</dt>
      <dd>
        {t(member.pin ? 'mapPlaces.isPinned' : 'mapPlaces.isFree')}
        {editing?.mayEdit && change ? (
          <button type="button" className="text-button person-place__button" onClick={change}>
            {t(member.pin ? 'mapPlaces.release' : 'mapPlaces.pin')}
          </button>
        ) : null}
      </dd>
    </dl>
  );
}
