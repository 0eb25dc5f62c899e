import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEditing } from '../editing/editing-context.ts';
import { useMayEditNow } from '../editing/use-may-edit-now.ts';
import { useClientNetwork } from '../network/use-client-network.ts';
import { Icon } from '../parts/icon.tsx';
import { mayCapture } from './may-capture.ts';
import { capturePath } from './steps.ts';

/** Samen vastleggen, from a map with people on it; an empty map begins by itself, and without an agreement there is none. */
export function CaptureLink(): ReactElement | null {
  const { t } = useTranslation();
  const { client } = useEditing();
  const mayEdit = useMayEditNow();
  const { data } = useClientNetwork(client.caseId, null, mayCapture(client));
  if (!mayEdit || data?.agreement.state !== 'VALID' || data.members.length === 0) return null;
  return (
    <Link className="nl-button nl-button--secondary add-button" to={capturePath(client.caseId)}>
      <Icon name="people" /> {t('capture.enter')}
    </Link>
  );
}
