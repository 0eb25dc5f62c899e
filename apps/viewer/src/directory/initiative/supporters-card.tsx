import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  StopSupportingInitiativeDocument,
  SupportInitiativeDocument,
  type StopSupportingInitiativeInput,
  type SupportInitiativeInput,
} from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';
import { longDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Avatar } from '../../parts/avatar.tsx';
import { useViewer } from '../../session/viewer-context.ts';
import { ActOutcome } from '../act-outcome.tsx';
import { useDirectoryAct } from '../use-directory-act.ts';
import type { Initiative } from './use-initiative.ts';

/** Which professionals support it, and whom of it the worker knows. */
export function SupportersCard({ initiative }: { initiative: Initiative }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { displayName, role } = useViewer();
  return (
    <section className="card people-card">
      <h2 className="nl-heading nl-heading--level-4">{t('directory.one.supportedBy')}</h2>
      {initiative.supporters.length === 0 ? <p className="soft">{t('directory.one.nobodySupports')}</p> : null}
      <ul>
        {initiative.supporters.map((one) => (
          <PersonLine
            key={one.id}
            name={one.name}
            title={one.me ? t('directory.one.you', { name: one.name }) : one.name}
            words={[one.accent, one.words].filter(Boolean).join(', ')}
          />
        ))}
        {initiative.acquaintances.map(({ name, since, via }) => (
          <PersonLine
            key={name ?? ''}
            name={displayName}
            title={name ? t('directory.one.youKnow', { name }) : t('directory.one.youKnowIt')}
            words={[
              t('directory.one.since', { since: longDate(since, screen) }),
              via && t('directory.one.via', { via }),
            ]
              .filter(Boolean)
              .join(', ')}
          />
        ))}
      </ul>
      {role === 'ADMINISTRATOR' ? null : <OwnSupport initiative={initiative} />}
    </section>
  );
}

function PersonLine({ name, title, words }: { name: string; title: string; words: string }): ReactElement {
  return (
    <li className="people-card__line">
      <Avatar name={name} size="large" />
      <p className="people-card__words">
        <strong>{title}</strong>
        <span className="soft minor">{words}</span>
      </p>
    </li>
  );
}

/** One button to say that one supports it, or no longer does. */
function OwnSupport({ initiative }: { initiative: Initiative }): ReactElement {
  const { t } = useTranslation();
  const { id } = initiative;
  const mine = initiative.supporters.some((one) => one.me);
  const start = useDirectoryAct(
    async (input: SupportInitiativeInput) => (await request(SupportInitiativeDocument, { input })).supportInitiative,
  );
  const stop = useDirectoryAct(
    async (input: StopSupportingInitiativeInput) =>
      (await request(StopSupportingInitiativeDocument, { input })).stopSupportingInitiative,
  );
  const act = mine ? stop : start;
  return (
    <>
      <Button purpose="secondary" busy={act.busy} onClick={() => (mine ? stop.send({ id }) : start.send({ id }))}>
        {t(mine ? 'directory.one.stopSupporting' : 'directory.one.support_')}
      </Button>
      <ActOutcome
        act={mine ? start : stop}
        newer={false}
        done={t(mine ? 'directory.one.nowSupports' : 'directory.one.noLonger')}
      />
    </>
  );
}
