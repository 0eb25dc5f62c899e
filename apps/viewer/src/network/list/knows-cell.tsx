import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { acquaintances } from '../acquaintances.ts';
import type { ClientNetwork, Member } from '../network.types.ts';

export function KnowsCell({ member, network }: { member: Member; network: ClientNetwork }): ReactElement {
  const { t } = useTranslation();
  const known = acquaintances(member.id, network);
  if (known.length === 0) return <span className="soft">{t('list.nobody')}</span>;
  const words = known.map(({ member: other, nature }) =>
    nature === 'TENSION' || nature === 'CUT_OFF' ? `${other.callName} (${t(`nature.${nature}`)})` : other.callName,
  );
  return <>{words.join(', ')}</>;
}
