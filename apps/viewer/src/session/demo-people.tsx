import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../parts/avatar.tsx';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { LoadingWords, SkeletonLine } from '../parts/skeleton.tsx';
import { logInAsDemoPerson, type DemoPerson, type LoginFailure } from './session.client.ts';
import './demo-people.css';

/** Who works with clients first, as on the login page's picture. */
const order = ['samira', 'dewi', 'joris', 'marleen', 'bas', 'farida'];

function inOrder(people: readonly DemoPerson[]): DemoPerson[] {
  const rank = (person: DemoPerson): number => (order.indexOf(person.account) + order.length + 1) % (order.length + 1);
  return people.toSorted((one, other) => rank(one) - rank(other));
}

interface DemoPeopleProps {
  people: readonly DemoPerson[];
  municipality: string;
  onEntered: () => void;
}

export function DemoPeople({ people, municipality, onEntered }: DemoPeopleProps): ReactElement {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<LoginFailure | null>(null);
  const [busy, setBusy] = useState<string | null>(null);

  async function choose(account: string): Promise<void> {
    if (busy !== null) return;
    setBusy(account);
    const failed = await logInAsDemoPerson(account);
    setBusy(null);
    setFailure(failed);
    if (failed === null) onEntered();
  }

  return (
    <section className="demo-people" aria-labelledby="demo-people-heading">
      <h1 id="demo-people-heading" className="nl-heading nl-heading--level-1">
        {t('login.demoHeading')}
      </h1>
      <p className="demo-people__intro soft">{t('login.demoIntro')}</p>
      {failure ? (
        <Notice tone="error" role="alert">
          {t(failure === 'refused' ? 'login.failed' : `login.${failure}`)}
        </Notice>
      ) : null}
      <ul className="demo-people__list" aria-label={t('login.demoLabel')}>
        {inOrder(people).map((person) => (
          <li key={person.account}>
            <DemoPersonCard
              person={person}
              place={person.place ?? municipality}
              busy={busy === person.account}
              onChoose={() => void choose(person.account)}
            />
          </li>
        ))}
      </ul>
      <p className="soft minor">{t('login.demoNote')}</p>
    </section>
  );
}

interface DemoPersonCardProps {
  person: DemoPerson;
  place: string;
  busy: boolean;
  onChoose: () => void;
}

function DemoPersonCard({ person, place, busy, onChoose }: DemoPersonCardProps): ReactElement {
  const { t } = useTranslation();
  return (
    <button type="button" className="demo-person" aria-busy={busy} onClick={onChoose}>
      <Avatar name={person.displayName} size="large" />
      <span className="demo-person__text">
        <span className="demo-person__name">{person.displayName}</span>
        <span className="demo-person__role">
          {t(`role.${person.role}`)} <span className="soft">· {place}</span>
        </span>
        <span className="soft">
          {person.account === 'dewi' ? t('login.otherTeam') : t(`login.does.${person.role}`)}
        </span>
      </span>
      <Icon name="arrowRight" className="demo-person__arrow" />
    </button>
  );
}

export function DemoPeopleSkeleton(): ReactElement {
  return (
    <div className="demo-people">
      <LoadingWords />
      <p className="nl-heading nl-heading--level-1">
        <SkeletonLine width={18} />
      </p>
      <p className="demo-people__intro">
        <SkeletonLine width={60} />
      </p>
      <ul className="demo-people__list" aria-hidden="true">
        {Array.from({ length: 6 }, (_, index) => (
          <li key={index} className="demo-person demo-person--skeleton">
            <span className="demo-person__text">
              <SkeletonLine width={16} />
              <SkeletonLine width={28} />
              <SkeletonLine width={34} />
              <SkeletonLine width={24} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
