import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormValues } from '../forms/form-fields.ts';
import { FormDialog } from '../forms/form-dialog.tsx';
import type { Newer, Sent } from '../forms/use-form.ts';
import {
  ChangeTalentDocument,
  EndMemberOfferDocument,
  EndTalentDocument,
  RecordMemberOfferDocument,
  RecordTalentDocument,
} from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { typedDate } from '../language/format.ts';
import { useViewer } from '../session/viewer-context.ts';
import { newOffer, offerFields, offerOf, typedOffer } from './offer-fields.ts';
import { useReadFileAgain, type Offer } from './use-client-facts.ts';

interface OfferDialogProps {
  caseId: string;
  heading: string;
  intro: string;
  /** What is changed; null for something new. */
  offer: Offer | null;
  send: (values: FormValues, sent: Sent) => Promise<Newer | null>;
  onClose: () => void;
}

/** What somebody can or wants to do, and when that was said. */
function OfferDialog({ caseId, heading, intro, offer, send, onClose }: OfferDialogProps): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const readAgain = useReadFileAgain(caseId);
  return (
    <FormDialog
      open
      onClose={onClose}
      heading={heading}
      intro={intro}
      save={t('clientFacts.save')}
      fields={[...offerFields(t), { name: 'since', kind: 'day', label: t('clientFacts.saidOn') }]}
      initial={offer === null ? newOffer(today) : { ...typedOffer(offer), since: typedDate(offer.since) }}
      baseVersion={offer?.version ?? 0}
      send={send}
      onDone={() => void readAgain().then(onClose)}
    />
  );
}

interface TalentDialogProps {
  caseId: string;
  name: string;
  offer: Offer | null;
  onClose: () => void;
}

export function TalentDialog({ caseId, name, offer, onClose }: TalentDialogProps): ReactElement {
  const { t } = useTranslation();
  const [opened] = useState(offer);
  const send = async (values: FormValues, sent: Sent): Promise<Newer | null> => {
    const facts = { caseId, ...offerOf(values), since: values.needed('since') };
    if (opened === null) {
      await request(RecordTalentDocument, { input: { idempotencyKey: sent.idempotencyKey, ...facts } });
      return null;
    }
    const input = { ...sent, offerId: opened.id, ...facts };
    return newerOffer((await request(ChangeTalentDocument, { input })).changeTalent);
  };
  return (
    <OfferDialog
      caseId={caseId}
      heading={t(opened === null ? 'clientFacts.talents.addHeading' : 'clientFacts.talents.changeHeading', { name })}
      intro={t('clientFacts.talents.dialogIntro', { name })}
      offer={opened}
      send={send}
      onClose={onClose}
    />
  );
}

interface MemberOfferDialogProps {
  caseId: string;
  clientName: string;
  member: { id: string; callName: string };
  onClose: () => void;
}

export function MemberOfferDialog({ caseId, clientName, member, onClose }: MemberOfferDialogProps): ReactElement {
  const { t } = useTranslation();
  return (
    <OfferDialog
      caseId={caseId}
      heading={t('clientFacts.members.add', { name: member.callName })}
      intro={t('clientFacts.members.dialogIntro', { client: clientName })}
      offer={null}
      send={async (values, { idempotencyKey }) => {
        const facts = { ...offerOf(values), since: values.needed('since') };
        await request(RecordMemberOfferDocument, { input: { idempotencyKey, caseId, memberId: member.id, ...facts } });
        return null;
      }}
      onClose={onClose}
    />
  );
}

interface EndOfferDialogProps {
  caseId: string;
  heading: string;
  offer: Offer;
  whose: 'CLIENT' | 'MEMBER';
  onClose: () => void;
}

export function EndOfferDialog({ caseId, heading, offer, whose, onClose }: EndOfferDialogProps): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const readAgain = useReadFileAgain(caseId);
  const [opened] = useState(offer);
  return (
    <FormDialog
      open
      onClose={onClose}
      heading={heading}
      intro={`“${opened.words}”`}
      save={t('clientFacts.talents.end')}
      fields={[{ name: 'on', kind: 'day', label: t('clientFacts.talents.endOn') }]}
      initial={{ on: typedDate(today) }}
      baseVersion={opened.version}
      send={async (values, sent) => {
        const input = { ...sent, caseId, offerId: opened.id, on: values.needed('on') };
        return newerOffer(
          whose === 'CLIENT'
            ? (await request(EndTalentDocument, { input })).endTalent
            : (await request(EndMemberOfferDocument, { input })).endMemberOffer,
        );
      }}
      onDone={() => void readAgain().then(onClose)}
    />
  );
}

type Answer = { __typename: 'OfferSaved' } | { __typename: 'NewerOffer'; offer: Offer };

function newerOffer(answer: Answer): Newer | null {
  if (answer.__typename === 'OfferSaved') return null;
  const { offer } = answer;
  return { version: offer.version, typed: { ...typedOffer(offer), since: typedDate(offer.since) } };
}
