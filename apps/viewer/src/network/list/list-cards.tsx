import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmRing } from '../../editing/confirm-ring.tsx';
import { MemberMenu } from '../../editing/member-menu.tsx';
import { useMayEditNow } from '../../editing/use-may-edit-now.ts';
import { ConfirmedCell } from './confirmed-cell.tsx';
import { ContactCell } from './contact-cell.tsx';
import { InformedCell } from './informed-cell.tsx';
import { KnowsCell } from './knows-cell.tsx';
import type { ListProps } from './list-table.tsx';
import { PersonCell } from './person-cell.tsx';
import { PlaceCell } from './place-cell.tsx';
import { ringGroups } from './ring-groups.ts';
import { SupportCell } from './support-cell.tsx';

/** The same list where a table does not fit: one card for each person, the same facts. */
export function ListCards({ network, members, control }: ListProps): ReactElement {
  const { t } = useTranslation();
  const withActs = useMayEditNow();
  return (
    <>
      {ringGroups(members).map((group) => (
        <section key={group.ring}>
          <h2 className="list-cards__ring">
            {t(`ring.${group.ring}`)} <span className="nl-number-badge">{group.members.length}</span>
            <ConfirmRing group={group} />
          </h2>
          <ul>
            {group.members.map((member) => (
              <li key={member.id} className="list-cards__card">
                <div className="list-cards__head">
                  <PersonCell
                    member={member}
                    chosen={control.view.personId === member.id}
                    onChoose={() => control.change({ personId: member.id })}
                  />
                  {withActs ? <MemberMenu member={member} /> : null}
                </div>
                <SupportCell support={member.tie.support} />
                <dl className="list-cards__facts">
                  <dt>{t('list.frequency')}</dt>
                  <dd>
                    <ContactCell member={member} />
                  </dd>
                  <dt>{t('list.sector')}</dt>
                  <dd>
                    <PlaceCell member={member} />
                  </dd>
                  <dt>{t('list.knows')}</dt>
                  <dd>
                    <KnowsCell member={member} network={network} />
                  </dd>
                  <dt>{t('list.confirmed')}</dt>
                  <dd>
                    <ConfirmedCell member={member} />
                  </dd>
                  <dt>{t('list.informed')}</dt>
                  <dd>
                    <InformedCell member={member} />
                  </dd>
                </dl>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
