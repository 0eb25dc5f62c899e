import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../parts/icon.tsx';
import { FactCard, type FactsProps } from './fact-card.tsx';
import { TalentDialog } from './offer-dialogs.tsx';
import { OfferRow } from './offer-row.tsx';

/** What the client can and would do for others. */
export function TalentsCard({ facts, mayRecord }: FactsProps): ReactElement {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const { caseId, callName: name, talents } = facts;
  return (
    <FactCard id="talents" heading={t('clientFacts.talents.heading', { name })}>
      {talents.length === 0 ? <p className="soft">{t('clientFacts.talents.none')}</p> : null}
      <ul className="fact-rows">
        {talents.map((offer) => (
          <OfferRow key={offer.id} {...{ caseId, name, offer, mayRecord }} whose="CLIENT" />
        ))}
      </ul>
      {mayRecord ? (
        <Button purpose="secondary" iconStart={<Icon name="plus" />} onClick={() => setAdding(true)}>
          {t('clientFacts.talents.add')}
        </Button>
      ) : null}
      {adding ? <TalentDialog caseId={caseId} name={name} offer={null} onClose={() => setAdding(false)} /> : null}
    </FactCard>
  );
}

/** What people around the client would like to do, as the client told it. */
export function MemberOffersCard({ facts, mayRecord }: FactsProps): ReactElement {
  const { t } = useTranslation();
  const { caseId, callName, memberOffers } = facts;
  return (
    <FactCard id="member-offers" heading={t('clientFacts.members.heading', { name: callName })}>
      {memberOffers.length === 0 ? (
        <p className="soft">
          {t('clientFacts.members.none')} <Link to={`/clienten/${caseId}`}>{t('clientFacts.members.toMap')}</Link>
        </p>
      ) : null}
      <ul className="fact-rows">
        {memberOffers.map(({ callName: name, offer }) => (
          <OfferRow key={offer.id} {...{ caseId, name, offer, mayRecord }} whose="MEMBER" />
        ))}
      </ul>
    </FactCard>
  );
}
