import { sectors, type Sector } from '@netwerk/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../parts/icon.tsx';
import type { CapturePerson } from '../capture-person.ts';

interface SectorChipsProps {
  person: CapturePerson;
  onChoose: (sector: Sector) => void;
}

/** From where the client knows somebody; asked only of whom that did not follow from who they are. */
export function SectorChips({ person, onChoose }: SectorChipsProps): ReactElement {
  const { t } = useTranslation();
  const question = t('capture.closeness.sector', { name: person.name });
  const chosen = person.member.tie.sector;
  return (
    <div className="sector-chips" role="group" aria-label={question}>
      <p>
        <strong>{question}</strong> <span className="soft">{t('capture.mayLater')}</span>
      </p>
      <div className="sector-chips__chips">
        {sectors.map((sector) => (
          <button
            key={sector}
            type="button"
            className="big-chip"
            aria-pressed={sector === chosen}
            onClick={() => onChoose(sector)}
          >
            {sector === chosen ? <Icon name="check" size={18} /> : null}
            {t(`sector.${sector}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
