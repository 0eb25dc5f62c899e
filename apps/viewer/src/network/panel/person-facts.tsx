import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../../client/client-of-case.ts';
import { shortDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { useViewer } from '../../session/viewer-context.ts';
import { acquaintances } from '../acquaintances.ts';
import { toInformWords } from '../informed-words.ts';
import type { ClientNetwork, Member } from '../network.types.ts';

interface PersonFactsProps {
  client: ClientOfCase;
  network: ClientNetwork;
  member: Member;
  onChoose: (memberId: string) => void;
}

export function PersonFacts({ client, network, member, onChoose }: PersonFactsProps): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { tie } = member;
  const strength =
    tie.strength === 1 || tie.strength === 2 || tie.strength === 3 ? t(`strength.${tie.strength}`) : null;
  return (
    <dl className="person-facts">
      <dt>{t('person.contact')}</dt>
      <dd>{t(`frequency.${tie.frequency ?? 'unknown'}`)}</dd>
      {strength ? (
        <>
          <dt>{t('person.tie')}</dt>
          <dd>{strength}</dd>
        </>
      ) : null}
      {tie.lifeDomain ? (
        <>
          <dt>{t('person.lifeDomain')}</dt>
          <dd>{t(`lifeDomain.${tie.lifeDomain}`)}</dd>
        </>
      ) : null}
      <dt>{t('person.since')}</dt>
      <dd>{shortDate(tie.validFrom, screen)}</dd>
      <dt>{t('person.source')}</dt>
      <dd>{t(`source.${tie.source}`, { name: client.callName })}</dd>
      <dt>{t('person.knows')}</dt>
      <dd>
        <Knows member={member} network={network} onChoose={onChoose} />
      </dd>
      {member.kind === 'PET' || member.gone ? null : (
        <>
          <dt>{t('list.informed')}</dt>
          <dd>
            <Informed member={member} />
          </dd>
        </>
      )}
    </dl>
  );
}

/** Nobody is urged to tell somebody who is feared that they stand on this map. */
function Informed({ member }: { member: Member }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  if (member.informedOn) return <>{t('person.informed', { date: shortDate(member.informedOn, screen) })}</>;
  if (member.tie.unsafe === true) return <>{t('safety.notInform')}</>;
  const words = toInformWords(member, 'details', { t, today, screen });
  return (
    <>
      {words} {t('person.toInformText', { name: member.callName })}
    </>
  );
}

function Knows({ member, network, onChoose }: Omit<PersonFactsProps, 'client'>): ReactElement {
  const { t } = useTranslation();
  const known = acquaintances(member.id, network);
  if (known.length === 0) return <span className="soft">{t('person.knowsNobody')}</span>;
  return (
    <>
      {known.map(({ member: other, nature }) => (
        <span key={other.id}>
          <button type="button" className="text-button" onClick={() => onChoose(other.id)}>
            {other.callName}
          </button>
          {nature === 'TENSION' || nature === 'CUT_OFF' ? (
            <span className="soft">({t(`nature.${nature}`)}) </span>
          ) : null}
        </span>
      ))}
    </>
  );
}
