import { daysBetween } from '@netwerk/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../../client/client-of-case.ts';
import { ConfirmButton } from '../../editing/person-actions.tsx';
import { ago, longDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Notice } from '../../parts/notice.tsx';
import { useViewer } from '../../session/viewer-context.ts';
import type { ClientNetwork, Member } from '../network.types.ts';

interface PersonNoticesProps {
  client: ClientOfCase;
  network: ClientNetwork;
  member: Member;
}

/** What to know before speaking of somebody: how old the facts are, and what is delicate. */
export function PersonNotices({ network, member }: PersonNoticesProps): ReactElement {
  const { t } = useTranslation();
  const { nature, unsafe } = member.tie;
  const leans = network.reading.find(
    (sentence) => sentence.topic === 'LEANS_ON_ONE' && sentence.memberIds.includes(member.id),
  );
  return (
    <>
      {unsafe === true ? <Notice tone="error">{t('person.unsafe')}</Notice> : null}
      <Gone member={member} />
      <Confirmed member={member} />
      {nature === 'TENSION' ? (
        <Notice tone="warning" icon="bolt">
          {t('person.tension')}
        </Notice>
      ) : null}
      {nature === 'CUT_OFF' ? (
        <Notice tone="info" icon="noContact">
          {t('person.cutOff')}
        </Notice>
      ) : null}
      {nature === 'NAMED' ? <Notice tone="info">{t('person.named')}</Notice> : null}
      {member.minor ? (
        <Notice tone="info" icon="child">
          {t('person.minor')}
        </Notice>
      ) : null}
      {leans?.computable ? (
        <Notice tone="warning" icon="speech">
          {leans.text} {leans.question ? <strong>{leans.question}</strong> : null}
        </Notice>
      ) : null}
    </>
  );
}

function Gone({ member }: { member: Member }): ReactElement | null {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  if (!member.gone || !member.goneBecause) return null;
  const reason = t(`gone.${member.goneBecause}`);
  const words = member.goneSince ? t('person.goneSince', { reason, date: longDate(member.goneSince, screen) }) : reason;
  return (
    <Notice tone="info" icon={member.goneBecause === 'DIED' ? 'cross' : 'moved'}>
      {words.charAt(0).toLocaleUpperCase() + words.slice(1)}
    </Notice>
  );
}

function Confirmed({ member }: { member: Member }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  const on = member.tie.confirmedOn;
  return (
    <div className={`person-confirmed ${member.stale ? 'person-confirmed--stale' : ''}`}>
      <div className="person-confirmed__words">
        <p>
          <strong>{t('person.confirmed', { date: longDate(on, screen) })}</strong>
        </p>
        <p className="soft minor">
          {t('person.ago', { ago: ago(daysBetween(on, today), screen) })}{' '}
          {member.stale ? t('person.staleQuestion') : ''}
        </p>
      </div>
      <ConfirmButton member={member} />
    </div>
  );
}
