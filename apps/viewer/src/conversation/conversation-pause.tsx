import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../parts/page-title.ts';
import './conversation-pause.css';

interface ConversationPauseProps {
  onGoOn: () => void;
  onLeave: () => void;
}

/** Between the client's page and the worker's: says nothing about anybody. */
export function ConversationPause({ onGoOn, onLeave }: ConversationPauseProps): ReactElement {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(t('conversation.page'));
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className="conversation-pause" id="inhoud">
      <h1 className="nl-heading nl-heading--level-1" tabIndex={-1} ref={heading}>
        {t('conversation.pauseHeading')}
      </h1>
      <p className="conversation-pause__text soft">{t('conversation.pauseText')}</p>
      <div className="conversation-pause__ways">
        <button type="button" className="nl-button nl-button--primary" onClick={onGoOn}>
          {t('conversation.goOn')}
        </button>
        <button type="button" className="nl-button nl-button--secondary" onClick={onLeave}>
          {t('conversation.toFile')}
        </button>
      </div>
    </main>
  );
}
