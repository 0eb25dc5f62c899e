import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { mayRecord } from '../agreements/agreements-of-kind.ts';
import { useAct } from '../agreements/use-act.ts';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { useMayRecordNow } from '../editing/use-may-edit-now.ts';
import type { Member } from '../network/network.types.ts';
import { Notice } from '../parts/notice.tsx';
import { sendAvoid } from './avoid-dialog.tsx';
import { IdentifyDialog } from './identify-dialog.tsx';
import { MemberOfferDialog } from './offer-dialogs.tsx';
import { useClientFacts, type ClientFacts } from './use-client-facts.ts';
import '../agreements/agreements.css';
import './client-facts.css';

/** With one person of the map: what they would want to do, who they are, and whether the client wants them. */
export function MemberFacts({ client, member }: { client: ClientOfCase; member: Member }): ReactElement | null {
  const hasRole = client.access.kind === 'CASE_ROLE';
  const isPerson = member.kind === 'INFORMAL' || member.kind === 'PROFESSIONAL';
  const { data: facts } = useClientFacts(client.caseId, hasRole);
  const mayNow = useMayRecordNow();
  if (facts === undefined || !hasRole) return null;
  return (
    <div className="member-facts">
      <Told facts={facts} member={member} />
      {mayNow && mayRecord(client) && member.goneBecause === null ? (
        <Acts facts={facts} member={member} isPerson={isPerson} />
      ) : null}
    </div>
  );
}

function Told({ facts, member }: { facts: ClientFacts; member: Member }): ReactElement {
  const { t } = useTranslation();
  const { callName } = member;
  const offers = facts.memberOffers.filter(({ memberId }) => memberId === member.id);
  const known = facts.knownMembers.find(({ memberId }) => memberId === member.id);
  const avoided = facts.avoided.some(({ partyId }) => partyId === member.id);
  return (
    <>
      {offers.map(({ offer }) => (
        <p key={offer.id}>“{offer.words}”</p>
      ))}
      {known?.fullName ? <p>{t('clientFacts.known.is', { callName, fullName: known.fullName })}</p> : null}
      <p role="status">
        {avoided ? t('clientFacts.avoided.stands', { client: facts.callName, name: callName }) : null}
      </p>
    </>
  );
}

interface ActsProps {
  facts: ClientFacts;
  member: Member;
  isPerson: boolean;
}

function Acts({ facts, member, isPerson }: ActsProps): ReactElement {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'offer' | 'identify' | null>(null);
  const close = (): void => setOpen(null);
  const { caseId, callName: clientName } = facts;
  const avoid = useAct(caseId, sendAvoid, () => undefined);
  const known = facts.knownMembers.some(({ memberId }) => memberId === member.id);
  const avoided = facts.avoided.some(({ partyId }) => partyId === member.id);
  const { callName: name } = member;
  return (
    <>
      {avoid.failure === null ? null : (
        <Notice tone="error" role="alert">
          {t('clientFacts.avoided.failed')}
        </Notice>
      )}
      <div className="fact-rows__actions">
        {isPerson ? (
          <button type="button" className="row-button" onClick={() => setOpen('offer')}>
            {t('clientFacts.members.add', { name })}
          </button>
        ) : null}
        {isPerson && !known ? (
          <button
            type="button"
            className="row-button"
            aria-label={`${name}: ${t('clientFacts.known.identify')}`}
            onClick={() => setOpen('identify')}
          >
            {t('clientFacts.known.identify')}
          </button>
        ) : null}
        {avoided ? null : (
          <button
            type="button"
            className="row-button"
            aria-label={t('clientFacts.avoided.avoidOf', { name })}
            onClick={() => avoid.send({ caseId, kind: 'MEMBER', partyId: member.id })}
          >
            {t('clientFacts.avoided.avoid')}
          </button>
        )}
      </div>
      {open === 'offer' ? <MemberOfferDialog {...{ caseId, clientName, member }} onClose={close} /> : null}
      {open === 'identify' ? <IdentifyDialog caseId={caseId} member={member} onClose={close} /> : null}
    </>
  );
}
