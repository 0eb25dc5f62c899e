import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ClientArea } from '../../clients/client-area.tsx';
import { PlanLookAgainDocument } from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';
import { longDate, shortDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Tag } from '../../parts/tag.tsx';
import { useViewer } from '../../session/viewer-context.ts';
import { CaseActDialog } from '../case-act-dialog.tsx';
import type { ClosedClient } from './closed-client.types.ts';

export function ClosedClientRow({ client }: { client: ClosedClient }): ReactElement {
  const { t } = useTranslation();
  const [planning, setPlanning] = useState(false);
  const { fullName, residentId } = client;
  return (
    <li className="closed-client">
      <span className="closed-client__who">
        <strong>{fullName}</strong>
        <ClientArea area={client.area?.name ?? null} hidden={client.addressHidden} />
      </span>
      <span className="closed-client__when">
        <LookAgainWords client={client} />
      </span>
      <span className="closed-client__how soft minor">{useClosedWords(client)}</span>
      <span className="closed-client__actions">
        <button type="button" className="row-button" onClick={() => setPlanning(true)}>
          {t('caseWork.lookAgainPlan')}
          <span className="visually-hidden">: {fullName}</span>
        </button>
        <Link className="row-button" to="/clienten/nieuw" state={{ resident: { residentId, fullName } }}>
          {t('caseWork.lookAgainReopen')}
          <span className="visually-hidden">: {fullName}</span>
        </Link>
      </span>
      <LookAgainDialog client={client} open={planning} onClose={() => setPlanning(false)} />
    </li>
  );
}

function LookAgainWords({ client }: { client: ClosedClient }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { lookAgainOn, due } = client;
  if (!lookAgainOn) return <span className="soft">{t('caseWork.lookAgainNone')}</span>;
  const on = longDate(lookAgainOn, screen);
  if (!due) return <span>{t('caseWork.lookAgainOn', { on })}</span>;
  return (
    <>
      <Tag tone="warning" icon="clock">
        {t('caseWork.lookAgainDue')}
      </Tag>{' '}
      <span className="soft minor">{t('caseWork.lookAgainOnDue', { on })}</span>
    </>
  );
}

function useClosedWords({ closedOn, outcome, lightContact, keptUntil }: ClosedClient): string {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  return [
    t('caseWork.lookAgainClosed', { on: shortDate(closedOn, screen, today) }),
    outcome ? t(`caseWork.outcome.${outcome}`).toLowerCase() : null,
    lightContact ? t('caseWork.lookAgainLight', { who: lightContact }) : null,
    keptUntil ? t('caseWork.lookAgainKept', { on: shortDate(keptUntil, screen) }) : null,
  ]
    .filter(Boolean)
    .join(' · ');
}

interface LookAgainDialogProps {
  client: ClosedClient;
  open: boolean;
  onClose: () => void;
}

function LookAgainDialog({ client, open, onClose }: LookAgainDialogProps): ReactElement {
  const { t } = useTranslation();
  const { caseId, fullName } = client;
  return (
    <CaseActDialog
      caseId={caseId}
      open={open}
      onClose={onClose}
      heading={t('caseWork.lookAgainHeading', { name: fullName })}
      intro={t('caseWork.lookAgainDialogIntro')}
      save={t('caseWork.save')}
      fields={[{ name: 'on', label: t('caseWork.lookAgainDay'), kind: 'day', optional: true }]}
      initial={{}}
      send={async (values, { idempotencyKey }) => {
        await request(PlanLookAgainDocument, { input: { idempotencyKey, caseId, on: values.text('on') } });
        return null;
      }}
    />
  );
}
