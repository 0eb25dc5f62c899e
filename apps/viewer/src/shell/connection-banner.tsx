import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnsavedCount } from '../saving/use-unsaved-count.ts';
import { Icon } from '../parts/icon.tsx';
import './connection-banner.css';

type Connection = 'ONLINE' | 'OFFLINE' | 'BACK';

/** How long "Weer verbonden" stays before the page is simply itself again, in ms. */
const backShown = 6_000;

export function ConnectionBanner(): ReactElement {
  const { t } = useTranslation();
  const connection = useConnection();
  // While changes wait, the page of the client says so, with what to do.
  const unsaved = useUnsavedCount();
  if (unsaved > 0) return <div role="status" className="connection" />;
  return (
    <div role="status" className="connection">
      {connection === 'OFFLINE' ? (
        <p className="connection__line connection__line--off">
          <Icon name="offline" />
          <span>
            <strong>{t('states.offlineBold')}</strong> {t('states.offline')}
          </span>
        </p>
      ) : null}
      {connection === 'BACK' ? (
        <p className="connection__line connection__line--back">
          <Icon name="online" /> {t('states.onlineAgain')}
        </p>
      ) : null}
    </div>
  );
}

function useConnection(): Connection {
  const [connection, setConnection] = useState<Connection>(navigator.onLine ? 'ONLINE' : 'OFFLINE');
  useEffect(() => {
    let calm: ReturnType<typeof setTimeout> | undefined;
    const off = (): void => {
      clearTimeout(calm);
      setConnection('OFFLINE');
    };
    const on = (): void => {
      setConnection('BACK');
      calm = setTimeout(() => setConnection('ONLINE'), backShown);
    };
    window.addEventListener('offline', off);
    window.addEventListener('online', on);
    return () => {
      clearTimeout(calm);
      window.removeEventListener('offline', off);
      window.removeEventListener('online', on);
    };
  }, []);
  return connection;
}
