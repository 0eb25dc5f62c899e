import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { clock } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { RefusedChanges } from './refused-changes.tsx';
import type { PendingCommand } from './save.types.ts';
import type { NetworkEditor } from './use-network-editor.ts';
import './saving-banners.css';

interface SavingBannersProps {
  client: ClientOfCase;
  editor: NetworkEditor;
  onCorrect: (pending: PendingCommand) => void;
}

/** What a worker must know of the saving, above whatever part of the file is shown. */
export function SavingBanners({ client, editor, onCorrect }: SavingBannersProps): ReactElement | null {
  const { state } = editor;
  const refused = state.pending.some((each) => each.status === 'REFUSED');
  if (state.offlineSince === null && !refused && state.builtUpon === null) return null;
  return (
    <div className="saving-banners">
      {state.offlineSince !== null && state.pending.length > 0 ? (
        <OfflineBanner since={state.offlineSince} onTry={editor.tryNow} />
      ) : null}
      {refused ? <RefusedChanges client={client} editor={editor} onCorrect={onCorrect} /> : null}
      {state.builtUpon ? <BuiltUpon name={state.builtUpon.changedBy} onClose={editor.dismissBuiltUpon} /> : null}
    </div>
  );
}

function OfflineBanner({ since, onTry }: { since: number; onTry: () => void }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  return (
    <Notice tone="error" icon="offline" role="alert">
      <div className="saving-banner">
        <p>
          <strong>{t('saving.offlineBold', { time: clock(new Date(since).toISOString(), screen) })}</strong>{' '}
          {t('saving.offline')}
        </p>
        <Button purpose="secondary" iconStart={<Icon name="sync" />} onClick={onTry}>
          {t('saving.tryNow')}
        </Button>
      </div>
    </Notice>
  );
}

function BuiltUpon({ name, onClose }: { name: string | null; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <Notice tone="warning" role="alert">
      <div className="saving-banner">
        <p>
          <strong>{t('saving.builtUponBold')}</strong>{' '}
          {name === null ? t('saving.builtUponUnknown') : t('saving.builtUpon', { name })}
        </p>
        <Button purpose="secondary" onClick={onClose}>
          {t('saving.understood')}
        </Button>
      </div>
    </Notice>
  );
}
