import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../../parts/icon.tsx';

export function BackToTeams(): ReactElement {
  const { t } = useTranslation();
  return (
    <Link className="back-to-teams" to="/sociale-kaart/teams">
      <Icon name="arrowLeft" size={16} /> {t('teams.back')}
    </Link>
  );
}
