import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../parts/icon.tsx';

interface ZoomControlsProps {
  onZoom: (factor: number) => void;
  onFit: () => void;
}

export function ZoomControls({ onZoom, onFit }: ZoomControlsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="zoom-controls">
      <button type="button" className="zoom-controls__button" aria-label={t('map.zoomIn')} onClick={() => onZoom(1.25)}>
        <Icon name="plus" />
      </button>
      <button type="button" className="zoom-controls__button" aria-label={t('map.zoomOut')} onClick={() => onZoom(0.8)}>
        <Icon name="minus" />
      </button>
      <button type="button" className="zoom-controls__button" aria-label={t('map.fit')} onClick={onFit}>
        <Icon name="fit" />
      </button>
    </div>
  );
}
