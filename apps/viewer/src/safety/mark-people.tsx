import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../agreements/use-act.ts';
import type { ClientOfCase } from '../client/client-of-case.ts';
import {
  LinkToSafetyMarkDocument,
  RecordHouseholdDocument,
  type LinkToSafetyMarkInput,
  type RecordHouseholdInput,
} from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { LinkDialog } from './link-dialog.tsx';
import type { Mark, MarkPerson } from './use-safety.ts';

interface MarkPeopleProps {
  client: ClientOfCase;
  mark: Mark;
  acts: boolean;
}

const sides = ['FEARED', 'PROTECTED'] as const;

/** Who stands on each side; the client goes without saying. */
export function MarkPeople({ client, mark, acts }: MarkPeopleProps): ReactElement {
  const { t } = useTranslation();
  const others = mark.people.filter(({ side, basis }) => side === 'FEARED' || basis === 'LINKED');
  return (
    <>
      {sides.map((side) => {
        const people = others.filter((person) => person.side === side);
        if (people.length === 0) return null;
        return (
          <div key={side} className="safety__side">
            <h4>{t(`safety.people.${side}`)}</h4>
            <ul>
              {people.map((person) => (
                <PersonRow
                  key={person.memberId ?? person.personId ?? person.name}
                  {...{ client, mark, person, acts }}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

function PersonRow({ client, mark, person, acts }: MarkPeopleProps & { person: MarkPerson }): ReactElement {
  const { t } = useTranslation();
  const kinds = person.kinds.map((kind) => t(`safety.directory.${kind}`));
  const place = person.memberId === null ? person.area?.name : t('safety.onMap');
  const basis = person.basis === 'LINKED' ? t('safety.linked') : null;
  return (
    <li className="safety__row">
      <span className="safety__who">
        <strong>{person.name}</strong>
        <span className="soft">{[place, ...kinds, basis].filter(Boolean).join(' · ')}</span>
        {person.livesWith.length === 0 ? null : (
          <span className="soft">
            {t('safety.livesWith', { names: person.livesWith.map(({ name }) => name).join(', ') })}
          </span>
        )}
      </span>
      {acts ? <PersonActs client={client} mark={mark} person={person} /> : null}
    </li>
  );
}

function PersonActs({ client, mark, person }: Omit<MarkPeopleProps, 'acts'> & { person: MarkPerson }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { caseId } = client;
  const unlink = useAct(caseId, sendLink, () => undefined);
  const household = useAct(caseId, sendHousehold, () => undefined);
  const { memberId, personId, side, basis, name } = person;
  const ofMark = { caseId, markId: mark.id };
  return (
    <span className="agreement__actions">
      {basis === 'LINKED' ? (
        <button
          type="button"
          className="row-button"
          onClick={() => unlink.send({ ...ofMark, side, memberId, personId, linked: false })}
        >
          {t('safety.unlink')}
          <span className="visually-hidden">: {name}</span>
        </button>
      ) : null}
      {personId === null ? null : (
        <>
          <button type="button" className="row-button" onClick={() => setOpen(true)}>
            {t('safety.home')}…<span className="visually-hidden"> {name}</span>
          </button>
          {person.livesWith.map((other) => (
            <button
              key={other.personId}
              type="button"
              className="row-button"
              onClick={() => household.send({ ...ofMark, personId, otherId: other.personId, together: false })}
            >
              {t('safety.notTogether', { name: other.name })}
            </button>
          ))}
          <LinkDialog client={client} mark={mark} home={person} open={open} onClose={() => setOpen(false)} />
        </>
      )}
    </span>
  );
}

function sendLink(input: LinkToSafetyMarkInput) {
  return request(LinkToSafetyMarkDocument, { input });
}

function sendHousehold(input: RecordHouseholdInput) {
  return request(RecordHouseholdDocument, { input });
}
