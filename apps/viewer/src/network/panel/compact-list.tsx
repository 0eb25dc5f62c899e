import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { ClientOfCase } from '../../client/client-of-case.ts';
import { tabPath } from '../../client/client-tabs.ts';
import { SupportCell } from '../list/support-cell.tsx';
import { MemberIcon } from '../list/member-icon.tsx';
import { ringGroups } from '../list/ring-groups.ts';
import type { ClientNetwork, Member } from '../network.types.ts';
import type { ViewStateControl } from '../use-view-state.ts';
import { visibleMembers } from '../visible-members.ts';
import './compact-list.css';

interface CompactListProps {
  client: ClientOfCase;
  network: ClientNetwork;
  control: ViewStateControl;
}

/** Everybody on the map in short; the whole list is one press away. */
export function CompactList({ client, network, control }: CompactListProps): ReactElement {
  const { t } = useTranslation();
  const { search } = useLocation();
  const members = visibleMembers(network.members, control.view);
  return (
    <section className="side-panel__part compact-list" aria-labelledby="compact-list-heading">
      <header className="compact-list__header">
        <h2 id="compact-list-heading" className="nl-heading side-panel__heading">
          {t('panel.list', { count: members.length })}
        </h2>
        <Link to={{ pathname: tabPath(client.caseId, 'lijst'), search }}>{t('panel.openList')}</Link>
      </header>
      {ringGroups(members).map((group) => (
        <div key={group.ring} role="group" aria-label={t(`ring.${group.ring}`)}>
          <h3 className="compact-list__ring">
            {t(`ring.${group.ring}`)} <span className="soft">{group.members.length}</span>
          </h3>
          <ul>
            {group.members.map((member) => (
              <CompactRow key={member.id} member={member} onChoose={() => control.change({ personId: member.id })} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function CompactRow({ member, onChoose }: { member: Member; onChoose: () => void }): ReactElement {
  return (
    <li className="compact-list__row">
      <MemberIcon kind={member.kind} size={22} />
      <button type="button" className="compact-list__name" onClick={onChoose}>
        <strong>{member.callName}</strong> <span className="soft">{member.relation}</span>
      </button>
      <SupportCell support={member.tie.support} />
    </li>
  );
}
