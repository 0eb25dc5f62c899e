import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../parts/icon.tsx';
import type { ClientNetwork } from '../network.types.ts';
import type { ViewStateControl } from '../use-view-state.ts';
import { manyPeople, visibleMembers } from '../visible-members.ts';
import { useArrange } from './use-arrange.ts';

interface MapNoticesProps {
  network: ClientNetwork;
  control: ViewStateControl;
  failed: boolean;
  crowded: boolean;
  arrangingHelps: boolean;
}

/** What must be known to read the map well; one thing at a time, the most pressing first. */
export function MapNotices({
  network,
  control,
  failed,
  crowded,
  arrangingHelps,
}: MapNoticesProps): ReactElement | null {
  const { t } = useTranslation();
  const { view } = control;
  const arrange = useArrange();
  const nobody = visibleMembers(network.members, view).length === 0;
  const many = network.members.length > manyPeople && view.links === null;
  if (failed) return <MapNotice text={t('map.failed')} tone="error" />;
  if (nobody) return <MapNotice text={t('map.nobodyShown')} tone="info" />;
  if (crowded && arrangingHelps && arrange) {
    return (
      <MapNotice text={t('mapPlaces.full')} tone="info">
        <button type="button" className="text-button" onClick={arrange}>
          {t('mapPlaces.arrange')}
        </button>
      </MapNotice>
    );
  }
  if (crowded) return <MapNotice text={t('map.full')} tone="info" />;
  return many ? <MapNotice text={t('map.manyLinks')} tone="info" /> : null;
}

interface MapNoticeProps {
  text: string;
  tone: 'info' | 'error';
  children?: ReactNode;
}

function MapNotice({ text, tone, children }: MapNoticeProps): ReactElement {
  return (
    <p className={`map-notice map-notice--${tone}`} role="status">
      <Icon name={tone === 'error' ? 'warning' : 'info'} size={16} /> {text} {children}
    </p>
  );
}
