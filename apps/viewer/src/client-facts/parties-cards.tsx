import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../agreements/use-act.ts';
import {
  AllowPartyDocument,
  UnidentifyMemberDocument,
  WithdrawDecisionDocument,
} from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Notice } from '../parts/notice.tsx';
import { AvoidDialog } from './avoid-dialog.tsx';
import { FactCard, type FactsProps } from './fact-card.tsx';
import type { ClientFacts } from './use-client-facts.ts';

/** Whom or what the client does not want. Why is not asked, and not shown. */
export function AvoidedCard({ facts, mayRecord }: FactsProps): ReactElement {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const { caseId, callName, avoided } = facts;
  const allow = useAct(caseId, (input: Parameters<typeof sendAllow>[0]) => sendAllow(input), ignore);
  return (
    <FactCard id="avoided" heading={t('clientFacts.avoided.heading')}>
      <p className="soft">
        {avoided.length === 0 ? t('clientFacts.avoided.none') : t('clientFacts.avoided.text', { name: callName })}
      </p>
      <Failed failed={allow.failure !== null} />
      <ul className="fact-rows">
        {avoided.map(({ id, name, since }) => (
          <PressRow
            key={id}
            words={name}
            since={since}
            press={t('clientFacts.avoided.allow')}
            label={t('clientFacts.avoided.allowOf', { name })}
            onPress={mayRecord ? () => allow.send({ caseId, avoidanceId: id }) : null}
          />
        ))}
      </ul>
      {mayRecord ? (
        <div className="fact-rows__actions">
          <button type="button" className="row-button" onClick={() => setAdding(true)}>
            {t('clientFacts.avoided.add')}
          </button>
        </div>
      ) : null}
      {adding ? <AvoidDialog caseId={caseId} name={callName} onClose={() => setAdding(false)} /> : null}
    </FactCard>
  );
}

/** Whom of the map the worker knows as a person of the directory. */
export function KnownMembersCard({ facts, mayRecord }: FactsProps): ReactElement | null {
  const { t } = useTranslation();
  const { caseId, knownMembers } = facts;
  const unidentify = useAct(caseId, (input: Parameters<typeof sendUnidentify>[0]) => sendUnidentify(input), ignore);
  if (knownMembers.length === 0) return null;
  return (
    <FactCard id="known" heading={t('clientFacts.known.heading')}>
      <p className="soft">{t('clientFacts.known.text')}</p>
      <Failed failed={unidentify.failure !== null} />
      <ul className="fact-rows">
        {knownMembers.map(({ memberId, callName, fullName, since }) => (
          <PressRow
            key={memberId}
            words={
              fullName === null
                ? t('clientFacts.known.isHidden', { callName })
                : t('clientFacts.known.is', { callName, fullName })
            }
            since={since}
            press={t('clientFacts.known.undo')}
            label={t('clientFacts.known.undoOf', { name: callName })}
            onPress={mayRecord ? () => unidentify.send({ caseId, memberId }) : null}
          />
        ))}
      </ul>
    </FactCard>
  );
}

/** Kansen that were put aside, and until when. */
export function PutAsideCard({ facts, mayRecord }: FactsProps): ReactElement {
  const { t } = useTranslation();
  const { caseId, putAside } = facts;
  const withdraw = useAct(caseId, (input: Parameters<typeof sendWithdraw>[0]) => sendWithdraw(input), ignore);
  return (
    <FactCard id="put-aside" heading={t('clientFacts.putAside.heading')}>
      {putAside.length === 0 ? <p className="soft">{t('clientFacts.putAside.none')}</p> : null}
      <Failed failed={withdraw.failure !== null} />
      <ul className="fact-rows">
        {putAside.map((decision) => (
          <PutAsideRow
            key={decision.decisionId}
            decision={decision}
            onAgain={mayRecord ? () => withdraw.send({ caseId, decisionId: decision.decisionId }) : null}
          />
        ))}
      </ul>
    </FactCard>
  );
}

interface PutAsideRowProps {
  decision: ClientFacts['putAside'][number];
  onAgain: (() => void) | null;
}

function PutAsideRow({ decision, onAgain }: PutAsideRowProps): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { kind, about, reason, words, until } = decision;
  const what = `${t(`clientFacts.putAside.kind.${kind ?? 'other'}`)}: ${about ?? t('clientFacts.putAside.unnamed')}`;
  const why = [
    t(`clientFacts.putAside.${decision.decision}`),
    reason === null ? null : t(`clientFacts.putAside.reason.${reason}`),
    t('clientFacts.putAside.until', { on: shortDate(until, screen) }),
  ].filter((each) => each !== null);
  return (
    <li>
      <strong>{what}</strong>
      {words === null ? null : <span className="minor">“{words}”</span>}
      <span className="soft minor">{why.join(' · ')}</span>
      {onAgain === null ? null : (
        <div className="fact-rows__actions">
          <button
            type="button"
            className="row-button"
            aria-label={t('clientFacts.putAside.againOf', { what })}
            onClick={onAgain}
          >
            {t('clientFacts.putAside.again')}
          </button>
        </div>
      )}
    </li>
  );
}

interface PressRowProps {
  words: string;
  since: string;
  press: string;
  label: string;
  onPress: (() => void) | null;
}

function PressRow({ words, since, press, label, onPress }: PressRowProps): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  return (
    <li>
      <strong>{words}</strong>
      <span className="soft minor">{t('clientFacts.since', { on: shortDate(since, screen) })}</span>
      {onPress === null ? null : (
        <div className="fact-rows__actions">
          <button type="button" className="row-button" aria-label={label} onClick={onPress}>
            {press}
          </button>
        </div>
      )}
    </li>
  );
}

function Failed({ failed }: { failed: boolean }): ReactElement | null {
  const { t } = useTranslation();
  if (!failed) return null;
  return (
    <Notice tone="error" role="alert">
      {t('clientFacts.avoided.failed')}
    </Notice>
  );
}

const ignore = (): void => undefined;

function sendAllow(input: { idempotencyKey: string; caseId: string; avoidanceId: string }) {
  return request(AllowPartyDocument, { input });
}

function sendUnidentify(input: { idempotencyKey: string; caseId: string; memberId: string }) {
  return request(UnidentifyMemberDocument, { input });
}

function sendWithdraw(input: { idempotencyKey: string; caseId: string; decisionId: string }) {
  return request(WithdrawDecisionDocument, { input });
}
