import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { mayRecord } from '../agreements/agreements-of-kind.ts';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { tabPath } from '../client/client-tabs.ts';
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
      <MarkDialog client={client} mark={null} member={member} open={open} onClose={() => setOpen(false)} />
    </section>
  );
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
