import { useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { mayRecord } from '../agreements/agreements-of-kind.ts';
import { useAct } from '../agreements/use-act.ts';
import type { ClientOfCase } from '../client/client-of-case.ts';
import {
  ReopenLookAlikeDocument,
  ResolveLookAlikeDocument,
  type LookAlikeAnswer,
  type ReopenLookAlikeInput,
  type ResolveLookAlikeInput,
} from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { Notice } from '../parts/notice.tsx';
import type { LookAlike, Mark } from './use-safety.ts';

interface LookAlikesProps {
  client: ClientOfCase;
  mark: Mark;
}

/** Is dit dezelfde persoon? Until the worker chooses, everybody here stays out of sight. `onLast`: nobody is left. */
export function LookAlikes({ client, mark, onLast }: LookAlikesProps & { onLast: () => void }): ReactElement {
  const { t } = useTranslation();
  const question = useRef<HTMLHeadingElement>(null);
  const resolve = useAct(client.caseId, sendAnswer, ({ resolveLookAlike }) => {
    if (resolveLookAlike.lookAlikes === 0) onLast();
    else question.current?.focus();
  });
  const { caseId } = client;
  const count = mark.lookAlikes.length;
  const answer = (personId: string, chosen: LookAlikeAnswer): void =>
    resolve.send({ caseId, markId: mark.id, personId, answer: chosen });
  return (
    <>
      {count === 0 ? null : (
        <div className="safety__question">
          <h4 tabIndex={-1} ref={question}>
            {t('safety.question')}
          </h4>
          <p role="status">{mark.tooManyAlike ? t('safety.tooMany') : t('safety.questionText', { count })}</p>
          {resolve.failure ? (
            <Notice tone="error" role="alert">
              {t('safety.problem.OTHER')}
            </Notice>
          ) : null}
          <ul>
            {mark.lookAlikes.map((person) => (
              <li key={person.personId} className="safety__row">
                <Who client={client} mark={mark} person={person} />
                {mayRecord(client) ? <Answers person={person} onAnswer={answer} /> : null}
              </li>
            ))}
          </ul>
        </div>
      )}
      <RuledOut client={client} mark={mark} />
    </>
  );
}

function Answers({ person, onAnswer }: { person: LookAlike; onAnswer: (id: string, answer: LookAlikeAnswer) => void }) {
  const { t } = useTranslation();
  return (
    <span className="agreement__actions">
      {(['LINK', 'RULE_OUT'] as const).map((chosen) => (
        <button key={chosen} type="button" className="row-button" onClick={() => onAnswer(person.personId, chosen)}>
          {t(chosen === 'LINK' ? 'safety.yes' : 'safety.no')}
          <span className="visually-hidden">: {person.fullName}</span>
        </button>
      ))}
    </span>
  );
}

function Who({ client, mark, person }: LookAlikesProps & { person: LookAlike }): ReactElement {
  const { t } = useTranslation();
  const kinds = person.kinds.map((kind) => t(`safety.directory.${kind}`));
  const alike = t('safety.looksLike', { name: person.side === 'FEARED' ? mark.callName : client.callName });
  return (
    <span className="safety__who">
      <strong>{person.fullName}</strong>
      <span className="soft">{[person.area?.name, ...kinds, alike].filter(Boolean).join(' · ')}</span>
    </span>
  );
}

function RuledOut({ client, mark }: LookAlikesProps): ReactElement | null {
  const { t } = useTranslation();
  const { caseId } = client;
  const reopen = useAct(caseId, sendReopen, () => undefined);
  if (mark.ruledOut.length === 0) return null;
  return (
    <details className="earlier">
      <summary>{t('safety.ruledOut', { count: mark.ruledOut.length })}</summary>
      <ul>
        {mark.ruledOut.map((person) => (
          <li key={person.personId} className="safety__row">
            <Who client={client} mark={mark} person={person} />
            {mayRecord(client) ? (
              <button
                type="button"
                className="row-button"
                onClick={() => reopen.send({ caseId, markId: mark.id, personId: person.personId })}
              >
                {t('safety.reopen')}
                <span className="visually-hidden">: {person.fullName}</span>
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

function sendAnswer(input: ResolveLookAlikeInput) {
  return request(ResolveLookAlikeDocument, { input });
}

function sendReopen(input: ReopenLookAlikeInput) {
  return request(ReopenLookAlikeDocument, { input });
}
