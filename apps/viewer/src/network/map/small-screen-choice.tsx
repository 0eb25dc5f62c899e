import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './small-screen-choice.css';

export function SmallScreenChoice({ map, onChoose }: { map: boolean; onChoose: (map: boolean) => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <p className="small-screen__choice">
      <span className="soft">{t(map ? 'map.phoneMove' : 'map.phone')} </span>
      <button type="button" className="text-button" onClick={() => onChoose(!map)}>
        {t(map ? 'map.phoneHide' : 'map.phoneShow')}
      </button>
    </p>
  );
}
