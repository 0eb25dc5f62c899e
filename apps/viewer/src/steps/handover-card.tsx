import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { HandoverDialog } from '../case-work/dialogs/handover.dialog.tsx';
import { useCaseColleagues } from '../case-work/use-case-work.ts';
import { PostponeContactHandoverDocument } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { useViewer } from '../session/viewer-context.ts';
import type { ContactHandover } from './step.types.ts';
import { useStepRefresh } from './use-steps.ts';

interface HandoverCardProps {
  handover: ContactHandover;
  onPostponed: () => void;
}

/** A contact person who will not be there: the client chooses who follows, and the worker plans it. */
export function HandoverCard({ handover, onPostponed }: HandoverCardProps): ReactElement {
  const { t } = useTranslation();
  const refresh = useStepRefresh();
  const [planning, setPlanning] = useState(false);
  const colleagues = useCaseColleagues(handover.caseId, planning);
  const later = useLater(handover, onPostponed);
  const name = handover.clientFullName;
  const close = (): void => {
    setPlanning(false);
    refresh(handover.caseId);
  };
  return (
    <section className="card side-card" aria-label={`${t('steps.handover.heading')}: ${name}`}>
      <h2 className="nl-heading side-card__heading">
        <Icon name="handover" /> {t('steps.handover.heading')}
      </h2>
      <p className="side-card__name">
        <strong>{name}</strong>
      </p>
      <p>{handover.text}</p>
      <Notice tone="info">{handover.advice}</Notice>
      <Colleagues handover={handover} />
      {later.failed ? <Notice tone="error">{t('steps.handover.failed')}</Notice> : null}
      <div className="side-card__acts">
        <Button
          purpose="secondary"
          aria-label={t('steps.handover.planFor', { name })}
          onClick={() => setPlanning(true)}
        >
          {t('steps.handover.plan')}
        </Button>
        <button
          type="button"
          className="text-button side-card__later"
          aria-label={t('steps.handover.laterFor', { name })}
          onClick={later.act}
        >
          {t('steps.handover.later')}
        </button>
      </div>
      <HandoverDialog
        caseId={handover.caseId}
        clientName={handover.clientCallName}
        colleagues={colleagues}
        planned={false}
        open={planning}
        onClose={close}
      />
    </section>
  );
}

function Colleagues({ handover }: { handover: ContactHandover }): ReactElement | null {
  const { t } = useTranslation();
  if (handover.colleagues.length === 0) return null;
  return (
    <details className="earlier">
      <summary>{t('steps.handover.colleagues')}</summary>
      <ul className="step-based-on">
        {handover.colleagues.map(({ professionalId, name, knownVia }) => (
          <li key={professionalId}>
            {name} {knownVia === null ? null : <span className="soft minor">· {knownVia}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Comes back in a week. */
function useLater({ caseId }: ContactHandover, onPostponed: () => void): { act: () => void; failed: boolean } {
  const { today } = useViewer();
  const refresh = useStepRefresh();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [failed, setFailed] = useState(false);
  const until = new Date(Date.parse(`${today}T00:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10);
  const act = (): void => {
    setFailed(false);
    request(PostponeContactHandoverDocument, { input: { idempotencyKey, caseId, until } }).then(
      () => {
        refresh(caseId);
        onPostponed();
      },
      () => setFailed(true),
    );
  };
  return { act, failed };
}
