import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseActions } from '../case-work/case-actions.tsx';
import { EarlierTexts } from '../case-work/earlier-texts.tsx';
import type { CaseWork } from '../case-work/use-case-work.ts';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { longDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Origin } from '../parts/origin.tsx';

type Facts = ClientOfCase['case'];

export function CaseCard({ client, work }: { client: ClientOfCase; work: CaseWork | null }): ReactElement {
  const { t } = useTranslation();
  const facts = client.case;
  const unknown = <span className="soft">{t('caseFacts.unknown')}</span>;
  return (
    <section className="card case-card" aria-labelledby="case-heading">
      <h2 id="case-heading" className="nl-heading">
        {t('caseFacts.heading')}
      </h2>
      {work === null ? null : <CaseActions client={client} work={work} />}
      <dl className="case-card__facts">
        <Fact term={t('caseFacts.asked')}>{facts.asked}</Fact>
        <Fact term={t('caseFacts.question')}>
          <span className="case-card__quote">“{facts.question}”</span>
        </Fact>
        <Fact term={t('caseFacts.agreedInstead')}>{facts.agreedInstead ?? unknown}</Fact>
        <Fact term={t('caseFacts.goal')}>{facts.goal ?? unknown}</Fact>
        <Fact term={t('caseFacts.referrer')}>{facts.referrer ?? unknown}</Fact>
        <Fact term={t('caseFacts.legalGround')}>{t(`legalGround.${facts.legalGround}`)}</Fact>
        <Fact term={t('caseFacts.purpose')}>{facts.purpose}</Fact>
      </dl>
      <CaseDates facts={facts} />
      <Origin origin={facts.origin} />
      {work === null ? null : <EarlierTexts work={work} />}
    </section>
  );
}

function CaseDates({ facts }: { facts: Facts }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const dates = ['openedOn', 'closedOn', 'discussedOn', 'lookAgainOn'] as const;
  return (
    <dl className="case-card__dates">
      {dates.map((key) => {
        const date = facts[key];
        return date ? (
          <Fact key={key} term={t(`caseFacts.${key}`)}>
            {longDate(date, screen)}
          </Fact>
        ) : null;
      })}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }): ReactElement {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
