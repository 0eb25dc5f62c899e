import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../agreements/use-act.ts';
import { IdentifyMemberDocument, type IdentifyMemberInput } from '../graphql/generated/graphql.ts';
import type { FailureDetails } from '../graphql/request-error.ts';
import { request } from '../graphql/request.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { PeopleSearch } from './people-search.tsx';

interface IdentifyDialogProps {
  caseId: string;
  member: { id: string; callName: string };
  onClose: () => void;
}

/** Dit is …: whom of the directory a member of the map is. */
export function IdentifyDialog({ caseId, member, onClose }: IdentifyDialogProps): ReactElement {
  const { t } = useTranslation();
  const identify = useAct(caseId, send, ({ identifyMember }) => {
    if (identifyMember.__typename === 'MemberIdentified') onClose();
  });
  const other = identify.answer?.identifyMember.__typename === 'MemberKnownAlready';
  return (
    <Dialog
      open
      onClose={onClose}
      heading={t('clientFacts.known.identifyHeading', { name: member.callName })}
      intro={t('clientFacts.known.identifyIntro')}
    >
      <div className="dialog__body">
        {identify.failure === null && !other ? null : (
          <Notice tone="warning" role="alert">
            {other ? t('clientFacts.known.already') : refusalText(t, identify.failure)}
          </Notice>
        )}
        <PeopleSearch
          caseId={caseId}
          onChoose={({ personId }) => identify.send({ caseId, memberId: member.id, personId })}
        />
      </div>
    </Dialog>
  );
}

const reasons = ['NOT_AGREED', 'STANDS_ALREADY', 'NOT_A_PERSON', 'NO_I1'] as const;

function refusalText(t: TFunction, failure: FailureDetails | null): string {
  const reason = reasons.find((each) => each === failure?.reason);
  return t(`clientFacts.known.${reason ?? 'failed'}`);
}

function send(input: IdentifyMemberInput) {
  return request(IdentifyMemberDocument, { input });
}
