import { useTranslation } from 'react-i18next';
import { enumerate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import type { Member } from '../network/network.types.ts';
import { useViewState } from '../network/use-view-state.ts';
import { useViewer } from '../session/viewer-context.ts';
import { focusAfter } from './focus-after.ts';
import { useEditing, type MemberAct } from './editing-context.ts';

export interface MemberActs {
  readonly open: (member: Member, act: MemberAct) => void;
  readonly confirm: (members: readonly Member[]) => void;
  readonly remove: (member: Member) => void;
}

/** What can be done with somebody, from the map, the list and the panel alike. */
export function useMemberActs(): MemberActs {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { editor, open, tell } = useEditing();
  const { today } = useViewer();
  const { change } = useViewState();
  return {
    open: (member, act) => {
      open({ kind: act, memberId: member.id });
      change({ personId: member.id });
    },
    confirm: (members) => {
      const named = members.map(({ id, version }) => ({ memberId: id, baseVersion: version }));
      if (named.length === 0) return;
      editor.send({ kind: 'confirmTies', input: { members: named, on: today } });
      tell(
        t('editing.confirmed', {
          names: enumerate(
            members.map((each) => each.callName),
            screen,
          ),
        }),
      );
    },
    remove: (member) => {
      editor.send({ kind: 'removeMember', input: { memberId: member.id, baseVersion: member.version } });
      change({ personId: null });
      tell(t('editing.removed', { name: member.callName }));
      focusAfter();
    },
  };
}
