import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmRing } from '../../editing/confirm-ring.tsx';
import { MemberMenu } from '../../editing/member-menu.tsx';
import { useMayEditNow } from '../../editing/use-may-edit-now.ts';
import { UnsavedMark } from '../../saving/unsaved-mark.tsx';
import type { ClientNetwork, Member } from '../network.types.ts';
import type { ViewStateControl } from '../use-view-state.ts';
import { hasShownSupport } from '../visible-members.ts';
import { ConfirmedCell } from './confirmed-cell.tsx';
import { ContactCell } from './contact-cell.tsx';
import { InformedCell } from './informed-cell.tsx';
import { KnowsCell } from './knows-cell.tsx';
import { PersonCell } from './person-cell.tsx';
import { PlaceCell } from './place-cell.tsx';
import { ringGroups } from './ring-groups.ts';
import { SupportCell } from './support-cell.tsx';

export interface ListProps {
  caption: string;
  network: ClientNetwork;
  members: readonly Member[];
  control: ViewStateControl;
}

const columns = ['who', 'support', 'frequency', 'placeHeader', 'knows', 'confirmed', 'informed'] as const;

export function ListTable({ caption, network, members, control }: ListProps): ReactElement {
  const { t } = useTranslation();
  const withActs = useMayEditNow();
  return (
    <div className="list-card__scroll">
      <table className="utrecht-table list-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={`list-table__${column}`}>
                {t(`list.${column}`)}
              </th>
            ))}
            {withActs ? (
              <th scope="col" className="list-table__acts">
                <span className="visually-hidden">{t('editing.actionsColumn')}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        {ringGroups(members).map((group) => (
          <tbody key={group.ring}>
            <tr className="list-table__ring">
              <th scope="rowgroup" colSpan={columns.length + (withActs ? 1 : 0)}>
                {t(`ring.${group.ring}`)} <span className="nl-number-badge">{group.members.length}</span>
                <ConfirmRing group={group} />
              </th>
            </tr>
            {group.members.map((member) => (
              <MemberRow key={member.id} member={member} network={network} control={control} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface MemberRowProps {
  member: Member;
  network: ClientNetwork;
  control: ViewStateControl;
}

function MemberRow({ member, network, control }: MemberRowProps): ReactElement {
  const chosen = control.view.personId === member.id;
  const withActs = useMayEditNow();
  const light = hasShownSupport(member, control.view) ? '' : 'list-table__row--light';
  return (
    <tr className={`list-table__row ${chosen ? 'list-table__row--chosen' : ''} ${light}`}>
      <th scope="row">
        <PersonCell
          member={member}
          chosen={chosen}
          onChoose={() => control.change({ personId: chosen ? null : member.id })}
        />
      </th>
      <td>
        <UnsavedMark memberId={member.id} part="support" />
        <SupportCell support={member.tie.support} />
      </td>
      <td>
        <ContactCell member={member} />
      </td>
      <td>
        <PlaceCell member={member} />
      </td>
      <td>
        <KnowsCell member={member} network={network} />
      </td>
      <td>
        <UnsavedMark memberId={member.id} part="confirmed" />
        <ConfirmedCell member={member} />
      </td>
      <td>
        <UnsavedMark memberId={member.id} part="informed" />
        <InformedCell member={member} short />
      </td>
      {withActs ? (
        <td className="list-table__acts">
          <MemberMenu member={member} />
        </td>
      ) : null}
    </tr>
  );
}
