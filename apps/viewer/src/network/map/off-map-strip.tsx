import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeIcon, SceneOffMap } from '@netwerk/viewer-scene';
import { Icon, type IconName } from '../../parts/icon.tsx';
import './off-map-strip.css';

export const nodeIcons: Record<NodeIcon, IconName> = {
  PERSON: 'person',
  PROFESSIONAL: 'briefcase',
  GROUP: 'people',
  PET: 'paw',
};

interface OffMapStripProps {
  people: readonly SceneOffMap[];
  chosen: string | null;
  onChoose: (memberId: string | null) => void;
}

/** Who was told of but stands in no ring: kept and shown, never measured. */
export function OffMapStrip({ people, chosen, onChoose }: OffMapStripProps): ReactElement | null {
  const { t } = useTranslation();
  if (people.length === 0) return null;
  return (
    <section className="off-map" aria-labelledby="off-map-heading">
      <h2 className="off-map__heading" id="off-map-heading">
        {t('map.offMap')}
      </h2>
      <ul>
        {people.map((person) => (
          <li key={person.memberId}>
            <button
              type="button"
              className="off-map__person"
              data-member={person.memberId}
              aria-label={person.description}
              aria-pressed={person.memberId === chosen}
              onClick={() => onChoose(person.memberId)}
            >
              <Icon name={nodeIcons[person.icon]} size={15} />
              <span>
                {person.callName}
                {person.relation ? <span className="soft">, {person.relation}</span> : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
