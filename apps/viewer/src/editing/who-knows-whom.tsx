import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientNetwork, Member, MemberLink } from '../network/network.types.ts';
import type { TieNature } from '../graphql/generated/graphql.ts';
import { Icon } from '../parts/icon.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { useViewer } from '../session/viewer-context.ts';
import { useEditing } from './editing-context.ts';
import { FormFrame } from './form-frame.tsx';
import './who-knows-whom.css';

interface WhoKnowsWhomProps {
  member: Member;
  network: ClientNetwork;
}

/** Whom somebody knows among the others on this map; each change counts at once. */
export function WhoKnowsWhom({ member, network }: WhoKnowsWhomProps): ReactElement {
  const { t } = useTranslation();
  const { editor, close } = useEditing();
  const { today } = useViewer();
  const [other, setOther] = useState('');
  const known = acquaintancesOf(member, network);
  const free = network.members
    .filter((each) => each.id !== member.id && !known.some(({ other: one }) => one.id === each.id))
    .toSorted((one, two) => one.callName.localeCompare(two.callName, 'nl'));
  const add = (toId: string): void => {
    setOther('');
    if (toId === '') return;
    const input = { tieId: crypto.randomUUID(), fromId: member.id, toId, since: today };
    editor.send({ kind: 'recordMemberTie', input });
  };
  return (
    <FormFrame
      heading={t('editing.knowsHeading', { name: member.callName })}
      submit={t('editing.done')}
      kept={false}
      onSubmit={() => {
        add(other);
        close();
      }}
      onClose={close}
      onCancel={close}
    >
      <p className="soft">{t('editing.knowsIntro')}</p>
      {known.length === 0 ? <p>{t('person.knowsNobody')}</p> : null}
      <ul className="who-knows-whom">
        {known.map(({ other: one, tie }) => (
          <KnownRow key={tie.id} member={member} other={one} tie={tie} />
        ))}
      </ul>
      {free.length === 0 ? null : (
        <div className="who-knows-whom__add">
          <SelectField
            label={t('editing.knowsAdd')}
            value={other}
            options={[
              { value: '', text: t('editing.knowsPick') },
              ...free.map((each) => ({ value: each.id, text: nameOf(each) })),
            ]}
            onChange={setOther}
          />
          <button
            type="button"
            className="nl-button nl-button--secondary"
            disabled={other === ''}
            onClick={() => add(other)}
          >
            <Icon name="plus" /> {t('editing.knowsAddDone')}
          </button>
        </div>
      )}
    </FormFrame>
  );
}

const natures = ['ORDINARY', 'TENSION', 'CUT_OFF'] as const;

function KnownRow({ member, other, tie }: { member: Member; other: Member; tie: MemberLink }): ReactElement {
  const { t } = useTranslation();
  const { editor } = useEditing();
  const { today } = useViewer();
  const names = { name: member.callName, other: other.callName };
  const base = { tieId: tie.id, baseVersion: tie.version };
  // What began today never was so when it ends today: that is the button beside it.
  const mayEnd = tie.validFrom < today;
  const choose = (value: TieNature | 'ENDED'): void => {
    if (value === 'ENDED') editor.send({ kind: 'endMemberTie', input: { ...base, on: today, because: 'UNKNOWN' } });
    else editor.send({ kind: 'correctMemberTie', input: { ...base, nature: value } });
  };
  return (
    <li>
      <SelectField
        label={t('editing.knowsNature', names)}
        value={tie.nature}
        options={[
          ...natures.map((value) => ({ value, text: t(`editing.natures.${value}`) })),
          ...(mayEnd ? [{ value: 'ENDED' as const, text: t('editing.knowsEnded') }] : []),
        ]}
        onChange={choose}
      />
      <button
        type="button"
        className="icon-button icon-button--rim"
        aria-label={t('editing.knowsRemove', names)}
        title={t('editing.knowsRemove', names)}
        onClick={() => editor.send({ kind: 'removeMemberTie', input: base })}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

function acquaintancesOf(member: Member, network: ClientNetwork): { other: Member; tie: MemberLink }[] {
  return network.ties.flatMap((tie) => {
    if (tie.fromId !== member.id && tie.toId !== member.id) return [];
    const otherId = tie.fromId === member.id ? tie.toId : tie.fromId;
    const other = network.members.find((each) => each.id === otherId);
    return other ? [{ other, tie }] : [];
  });
}

function nameOf({ callName, relation }: Member): string {
  return relation ? `${callName}, ${relation}` : callName;
}
