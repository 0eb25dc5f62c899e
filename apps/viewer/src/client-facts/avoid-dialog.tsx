import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../agreements/use-act.ts';
import { AvoidPartyDocument, type AvoidPartyInput } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { PeopleSearch } from './people-search.tsx';

interface AvoidDialogProps {
  caseId: string;
  name: string;
  onClose: () => void;
}

/** Points at somebody of the neighbourhood whom the client does not want. */
export function AvoidDialog({ caseId, name, onClose }: AvoidDialogProps): ReactElement {
  const { t } = useTranslation();
  const avoid = useAct(caseId, sendAvoid, onClose);
  return (
    <Dialog
      open
      onClose={onClose}
      heading={t('clientFacts.avoided.addHeading', { name })}
      intro={t('clientFacts.avoided.addIntro')}
    >
      <div className="dialog__body">
        {avoid.failure === null ? null : (
          <Notice tone="error" role="alert">
            {t('clientFacts.avoided.failed')}
          </Notice>
        )}
        <PeopleSearch
          caseId={caseId}
          onChoose={({ personId }) => avoid.send({ caseId, kind: 'PERSON', partyId: personId })}
        />
      </div>
    </Dialog>
  );
}

export function sendAvoid(input: AvoidPartyInput) {
  return request(AvoidPartyDocument, { input });
}
