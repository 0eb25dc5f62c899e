import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { interestOf, interestOptions } from '../client-facts/offer-fields.ts';
import { Icon } from '../parts/icon.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { SelectField } from '../parts/select-field.tsx';
import { LoadingWords } from '../parts/skeleton.tsx';
import { QueryFailure } from '../states/query-failure.tsx';
import { NeighbourCard } from './neighbour-card.tsx';
import { RecordNeighbourDialog } from './record-neighbour-dialog.tsx';
import { useNeighbours, useOwnAreas, type NeighbourChoice } from './use-neighbours.ts';
import '../agreements/agreements.css';
import '../client-facts/client-facts.css';
import './neighbours.css';

/** Residents of the own areas who said themselves what they like to do, and agree to be asked. */
export function NeighboursPage(): ReactElement {
  const { t } = useTranslation();
  usePageTitle(t('neighbours.page'));
  const [choice, setChoice] = useState<NeighbourChoice>({ areaCode: null, interest: null });
  const [recording, setRecording] = useState(false);
  return (
    <section className="neighbours" aria-label={t('neighbours.page')}>
      <div className="neighbours__head">
        <p className="soft">{t('neighbours.intro')}</p>
        <Button purpose="primary" iconStart={<Icon name="plus" />} onClick={() => setRecording(true)}>
          {t('neighbours.record')}
        </Button>
      </div>
      <Choices choice={choice} onChange={setChoice} />
      <List choice={choice} />
      {recording ? <RecordNeighbourDialog onClose={() => setRecording(false)} /> : null}
    </section>
  );
}

interface ChoicesProps {
  choice: NeighbourChoice;
  onChange: (choice: NeighbourChoice) => void;
}

function Choices({ choice, onChange }: ChoicesProps): ReactElement {
  const { t } = useTranslation();
  const { data: areas = [] } = useOwnAreas();
  return (
    <div className="neighbours__choices" role="group" aria-label={t('neighbours.filters')}>
      <SelectField
        label={t('neighbours.area')}
        value={choice.areaCode ?? ''}
        options={[
          { value: '', text: t('neighbours.allAreas') },
          ...areas.map(({ code, name }) => ({ value: code, text: name })),
        ]}
        onChange={(code) => onChange({ ...choice, areaCode: code === '' ? null : code })}
      />
      <SelectField<string>
        label={t('neighbours.interest')}
        value={choice.interest ?? ''}
        options={[{ value: '', text: t('neighbours.allInterests') }, ...interestOptions(t)]}
        onChange={(interest) => onChange({ ...choice, interest: interestOf(interest) })}
      />
    </div>
  );
}

function List({ choice }: { choice: NeighbourChoice }): ReactElement {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useNeighbours(choice);
  if (data === undefined)
    return error === null ? <LoadingWords /> : <QueryFailure error={error} onRetry={() => void refetch()} />;
  const all = data.pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  const total = data.pages[0]?.totalCount ?? 0;
  if (total === 0) return <Nobody chosen={choice.areaCode !== null || choice.interest !== null} />;
  return (
    <>
      <p className="soft" role="status">
        {t('neighbours.count', { count: total })}
      </p>
      <ul className="neighbours__list">
        {all.map((neighbour) => (
          <NeighbourCard key={neighbour.residentId} neighbour={neighbour} />
        ))}
      </ul>
      {hasNextPage ? (
        <div>
          <Button purpose="secondary" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('neighbours.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Nobody({ chosen }: { chosen: boolean }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="card neighbours__none" role="status">
      <p>
        <strong>{t(chosen ? 'neighbours.noMatch' : 'neighbours.none')}</strong>
      </p>
      {chosen ? null : <p className="soft">{t('neighbours.noneText')}</p>}
    </div>
  );
}
