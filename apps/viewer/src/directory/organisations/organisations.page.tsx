import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { LinkButton } from '../../parts/link-button.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { LoadingWords } from '../../parts/skeleton.tsx';
import { useViewer } from '../../session/viewer-context.ts';
import { FailedPart } from '../../states/failed-part.tsx';
import { SearchBox } from '../search-box.tsx';
import { useOrganisations, type OrganisationSummary } from './use-organisations.ts';
import './organisations.css';

/** Employers and partners, and whom of the teams one asks first. */
export function OrganisationsPage(): ReactElement {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const search = params.get('zoek') ?? '';
  const { data, error, refetch, hasNextPage, fetchNextPage } = useOrganisations(search);
  const organisations = data?.pages.flatMap((page) => page.edges.map((edge) => edge.node)) ?? null;
  const find = (text: string): void => setParams(text.trim() === '' ? {} : { zoek: text }, { replace: true });
  usePageTitle(t('directory.organisations'));
  return (
    <div className="organisations">
      <div className="organisations__head">
        <SearchBox
          label={t('directory.partner.search')}
          placeholder={t('directory.partner.searchHint')}
          value={search}
          onSearch={find}
        />
        <p role="status">
          {data ? <strong>{t('directory.partner.count', { count: data.pages[0]?.totalCount ?? 0 })}</strong> : null}
        </p>
        {useViewer().role === 'ADMINISTRATOR' ? (
          <LinkButton icon="plus" to="/sociale-kaart/organisaties/nieuw">
            {t('directory.partner.add')}
          </LinkButton>
        ) : null}
      </div>
      {organisations === null && !error ? <LoadingWords /> : null}
      {error && organisations === null ? <FailedPart onRetry={() => void refetch()} /> : null}
      {organisations?.length === 0 ? (
        <div className="card organisations__none">
          <p>
            <strong>{t('directory.partner.none')}</strong>
          </p>
          <Button purpose="secondary" onClick={() => find('')}>
            {t('directory.partner.showAll')}
          </Button>
        </div>
      ) : null}
      <ul className="organisations__list">
        {organisations?.map((organisation) => (
          <OrganisationCard key={organisation.id} organisation={organisation} />
        ))}
      </ul>
      {hasNextPage ? (
        <p>
          <Button purpose="secondary" onClick={() => void fetchNextPage()}>
            {t('directory.partner.more')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

function OrganisationCard({ organisation }: { organisation: OrganisationSummary }): ReactElement {
  const { t } = useTranslation();
  const { id, name, kind, phone, partnerContactNames, initiativeCount } = organisation;
  return (
    <li className="card organisation-card">
      <h2 className="organisation-card__name">
        <Link className="organisation-card__link" to={`/sociale-kaart/organisaties/${id}`}>
          {name}
        </Link>
      </h2>
      <p className="soft minor">
        {[t(`directory.organisationKind.${kind}`), t('directory.partner.runs', { count: initiativeCount })].join(' · ')}
      </p>
      {phone ? <p>{phone}</p> : null}
      {partnerContactNames.length > 0 ? (
        <p className="minor">
          <span className="soft">{t('directory.partner.contacts')}:</span> {partnerContactNames.join(', ')}
        </p>
      ) : null}
    </li>
  );
}
