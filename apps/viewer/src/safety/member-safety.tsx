import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { mayRecord } from '../agreements/agreements-of-kind.ts';
import { useAct } from '../agreements/use-act.ts';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { tabPath } from '../client/client-tabs.ts';
import {
  ReopenLookAlikeDocument,
  ResolveLookAlikeDocument,
  type ReopenLookAlikeInput,
  type ResolveLookAlikeInput,
} from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { longDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import type { Member } from '../network/network.types.ts';
import { MarkDialog } from './mark-dialog.tsx';
import { useSafety, type Mark } from './use-safety.ts';
import '../agreements/agreements.css';
import './safety.css';

/** Veiligheid in the panel of one person: the mark that keeps them away, or the act that sets one. */
export function MemberSafety({ client, member }: { client: ClientOfCase; member: Member }): ReactElement | null {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { data } = useSafety(client);
  if (data === undefined || !asksOf(member)) return null;
  const marks = data.marks.filter((mark) => mark.inForce && isAbout(mark, member.id));
  if (marks.length === 0 && !mayRecord(client)) return null;
  return (
    <section className="safety-of-member" aria-labelledby="member-safety-heading">
      <h3 id="member-safety-heading">{t('safety.heading')}</h3>
      {marks.map((mark) => (
        <MarkWords key={mark.id} client={client} mark={mark} name={member.callName} />
      ))}
      {marks.length === 0 ? (
        <button type="button" className="row-button" onClick={() => setOpen(true)}>
          {t('safety.set')}
        </button>
      ) : null}
      {marks.length === 0
        ? data.marks
            .filter((mark) => mark.inForce)
            .map((mark) => <SafeMember key={mark.id} client={client} mark={mark} member={member} />)
        : null}
      <MarkDialog client={client} mark={null} member={member} open={open} onClose={() => setOpen(false)} />
    </section>
  );
}

/** Who stands close to somebody who is feared stays out of sight too, unless the worker says that they are safe. */
function SafeMember({ client, mark, member }: { client: ClientOfCase; mark: Mark; member: Member }): ReactElement {
  const { t } = useTranslation();
  const { caseId } = client;
  const rule = useAct(caseId, sendSafe, () => undefined);
  const reopen = useAct(caseId, sendAgain, () => undefined);
  const safe = mark.ruledOut.some(({ personId }) => personId === member.id);
  const asked = { caseId, markId: mark.id, personId: member.id };
  const act = (): void => (safe ? reopen.send(asked) : rule.send({ ...asked, answer: 'RULE_OUT' }));
  const names = { name: member.callName, feared: mark.callName };
  return (
    <>
      <p role="status">{t(safe ? 'safety.memberSafe' : 'safety.memberUnknown', names)}</p>
      {mayRecord(client) ? (
        <button type="button" className="row-button" onClick={act}>
          {t(safe ? 'safety.notSafe' : 'safety.isSafe', names)}
        </button>
      ) : null}
    </>
  );
}

function sendSafe(input: ResolveLookAlikeInput) {
  return request(ResolveLookAlikeDocument, { input });
}

function sendAgain(input: ReopenLookAlikeInput) {
  return request(ReopenLookAlikeDocument, { input });
}

function MarkWords({ client, mark, name }: { client: ClientOfCase; mark: Mark; name: string }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const count = mark.lookAlikes.length;
  const told = { name, kind: t(`safety.kind.${mark.kind}`), since: longDate(mark.since, screen) };
  return (
    <p>
      {t('safety.member', told)} {count === 0 ? null : t('safety.memberQuestions', { count })}{' '}
      <Link to={tabPath(client.caseId, 'traject')}>{t('safety.toCase')}</Link>
    </p>
  );
}

/** A mark is about people: not about a group, a place or an animal. */
function asksOf({ kind }: Member): boolean {
  return kind === 'INFORMAL' || kind === 'PROFESSIONAL';
}

function isAbout({ people }: Mark, memberId: string): boolean {
  return people.some((person) => person.memberId === memberId);
}
