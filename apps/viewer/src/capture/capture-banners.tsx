import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { Notice } from '../parts/notice.tsx';
import { SavingBanners } from '../saving/saving-banners.tsx';
import type { NetworkEditor } from '../saving/use-network-editor.ts';

interface CaptureBannersProps {
  client: ClientOfCase;
  editor: NetworkEditor;
  onMap: () => void;
}

/** What went wrong with keeping an answer. Two versions are put side by side on the map: they may hold what is for the worker only. */
export function CaptureBanners({ client, editor, onMap }: CaptureBannersProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="capture-banners">
      <SavingBanners client={client} editor={editor} onCorrect={onMap} />
      {editor.state.phase === 'CHOOSE' ? (
        <Notice tone="warning" icon="arrowsBoth" role="alert">
          {t('capture.choose')}{' '}
          <button type="button" className="text-button" onClick={onMap}>
            {t('capture.toMap')}
          </button>
        </Notice>
      ) : null}
    </div>
  );
}
