import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../language/language.ts';
import { useViewer } from '../../session/viewer-context.ts';
import { toInformWords } from '../informed-words.ts';
import type { Member } from '../network.types.ts';

interface InformedCellProps {
  member: Member;
  /** Where there is no room by when somebody should know: that stands in the details. */
  short?: boolean;
}

/** Whether somebody knows to be on this map; nobody tells a pet, or who is no longer there. */
export function InformedCell({ member, short = false }: InformedCellProps): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  if (member.informedOn !== null) return <span className="soft">{t('list.informedYes')}</span>;
  if (member.kind === 'PET' || member.gone) return <span className="soft">{t('list.informedNever')}</span>;
  const words =
    member.tie.unsafe === true ? t('safety.notInform') : toInformWords(member, 'cell', { t, today, screen });
  const [whether = words, ...when] = words.split(', ');
  return (
    <span title={words}>
      {whether}
      {when.length > 0 ? <span className={short ? 'visually-hidden' : ''}>, {when.join(', ')}</span> : null}
    </span>
  );
}
