import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { supportKinds, type SupportKind } from '@netwerk/domain';
import { supportPaths } from '@netwerk/viewer-scene';

/** The four signs of support with their words. */
export function ConversationSigns(): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="conversation-signs">
      <ul className="conversation-signs__list" aria-label={t('conversation.signs')}>
        {supportKinds.map((kind) => (
          <li key={kind}>
            <SupportSign kind={kind} /> {t(`conversation.sign.${kind}`)}
          </li>
        ))}
      </ul>
      <p className="soft minor">{t('conversation.signKey')}</p>
    </div>
  );
}

/** Filled: the client gets it. Open: the client gives it. */
export function SupportSign({ kind, given = false }: { kind: SupportKind; given?: boolean }): ReactElement {
  return (
    <svg
      className={`support-sign ${given ? 'support-sign--given' : ''}`}
      width="26"
      height="26"
      viewBox="-10 -10 20 20"
      aria-hidden="true"
    >
      <circle r="9" />
      <path d={supportPaths[kind]} />
    </svg>
  );
}
