import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProfessionalFilter } from '../../graphql/generated/graphql.ts';
import { Avatar } from '../../parts/avatar.tsx';
import { Icon } from '../../parts/icon.tsx';
import { LoadingWords } from '../../parts/skeleton.tsx';
import { useViewer } from '../../session/viewer-context.ts';
import { QueryFailure } from '../../states/query-failure.tsx';
import { AddProfessionalDialog } from './professional-facts-dialog.tsx';
import { ProfessionalFilters } from './professional-filters.tsx';
import { EndingRegistration, ExpertiseTags } from './professional-tags.tsx';
import { useProfessionals, type ListedProfessional, type ListedTeam } from './use-teams.ts';

/** The list of professionals with what it can be narrowed by; the functioneel beheerder adds to it. */
export function ProfessionalsPart({ teams }: { teams: readonly ListedTeam[] }): ReactElement {
  const { t } = useTranslation();
  const { role } = useViewer();
  const [filter, setFilter] = useState<ProfessionalFilter>({});
  const [adding, setAdding] = useState(false);
  return (
    <section className="professionals" aria-labelledby="professionals-heading">
      <div className="professionals__head">
        <h2 className="nl-heading teams__heading" id="professionals-heading">
          {t('teams.professionals')}
        </h2>
        {role === 'ADMINISTRATOR' ? (
          <Button purpose="secondary" iconStart={<Icon name="plus" />} onClick={() => setAdding(true)}>
            {t('teams.add')}
          </Button>
        ) : null}
      </div>
      <ProfessionalFilters filter={filter} teams={teams} onChange={setFilter} />
      <Results filter={filter} onClear={() => setFilter({})} />
      <AddProfessionalDialog open={adding} onClose={() => setAdding(false)} />
    </section>
  );
}

function Results({ filter, onClear }: { filter: ProfessionalFilter; onClear: () => void }): ReactElement {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useProfessionals(filter);
  if (data === undefined)
    return error === null ? <LoadingWords /> : <QueryFailure error={error} onRetry={() => void refetch()} />;
  const found = data.pages.flatMap((page) => page.edges.map((edge) => edge.node));
  const total = data.pages[0]?.totalCount ?? 0;
  return (
    <>
      <p role="status">
        <strong>{t('teams.count', { count: total })}</strong>
      </p>
      {found.length === 0 ? (
        <div className="card professionals__none">
          <p>{t('teams.none')}</p>
          <Button purpose="secondary" onClick={onClear}>
            {t('teams.showAll')}
          </Button>
        </div>
      ) : (
        <ul className="card professionals__list">
          {found.map((one) => (
            <ProfessionalLine key={one.id} professional={one} />
          ))}
        </ul>
      )}
      {hasNextPage ? (
        <Button purpose="secondary" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('teams.more')}
        </Button>
      ) : null}
    </>
  );
}

function ProfessionalLine({ professional }: { professional: ListedProfessional }): ReactElement {
  const { t } = useTranslation();
  const { accent, organisation, memberships, endingRegistration } = professional;
  const where = memberships.map((each) => `${each.team} (${t(`teams.shells.${each.shell}`)})`);
  return (
    <li className="professionals__line">
      <Avatar name={professional.fullName} />
      <div className="professionals__who">
        <h3 className="professionals__name">
          <Link to={`/sociale-kaart/professionals/${professional.id}`}>{professional.fullName}</Link>
        </h3>
        <p className="soft minor">{[accent, organisation].filter(Boolean).join(' · ')}</p>
      </div>
      <p className="soft minor professionals__where">{where.join(', ')}</p>
      <div className="professionals__tags">
        <ExpertiseTags expertises={professional.expertises} />
        {endingRegistration === null ? null : <EndingRegistration registration={endingRegistration} />}
      </div>
    </li>
  );
}
