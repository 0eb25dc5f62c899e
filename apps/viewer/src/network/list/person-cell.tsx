import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MemberOpportunities } from '../../opportunities/member-opportunities.tsx';
import { UnsavedMark } from '../../saving/unsaved-mark.tsx';
import type { Member } from '../network.types.ts';
import { MemberIcon } from './member-icon.tsx';
import { MemberTags } from './member-tags.tsx';

interface PersonCellProps {
  member: Member;
  chosen: boolean;
  onChoose: () => void;
}

export function PersonCell({ member, chosen, onChoose }: PersonCellProps): ReactElement {
  const { t } = useTranslation();
  return (
    <span className="person-cell">
      <MemberIcon kind={member.kind} size={22} />
      <UnsavedMark memberId={member.id} part="name" />
      <span className="person-cell__text">
        <button
          type="button"
          className="person-cell__name"
          data-member={member.id}
          aria-pressed={chosen}
          onClick={onChoose}
        >
          {member.callName}
        </button>{' '}
        <span className="soft">{member.relation}</span>
        {member.kind === 'INFORMAL' ? null : <span className="visually-hidden">, {t(`kind.${member.kind}`)}</span>}
        <MemberOpportunities memberId={member.id} />
        <MemberTags member={member} />
      </span>
    </span>
  );
}
