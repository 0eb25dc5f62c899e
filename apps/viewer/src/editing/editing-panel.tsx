import type { ReactElement } from 'react';
import type { ClientNetwork } from '../network/network.types.ts';
import type { ViewStateControl } from '../network/use-view-state.ts';
import { AddPerson } from './add-person.tsx';
import { CorrectName } from './correct-name.tsx';
import { EditTie } from './edit-tie.tsx';
import type { EditingAct } from './editing-context.ts';
import { EndTie } from './end-tie.tsx';
import { InformMember } from './inform-member.tsx';
import { MarkGone } from './mark-gone.tsx';
import { WhoKnowsWhom } from './who-knows-whom.tsx';

interface EditingPanelProps {
  act: EditingAct;
  network: ClientNetwork;
  control: ViewStateControl;
}

/** The form of what the worker is doing; null when it is about somebody who is not on this map. */
export function EditingPanel({ act, network, control }: EditingPanelProps): ReactElement | null {
  if (act.kind === 'ADD') return <AddPerson control={control} correcting={act.correcting} />;
  const member = network.members.find((each) => each.id === act.memberId);
  if (member === undefined) return null;
  switch (act.kind) {
    case 'EDIT':
      return (
        <EditTie
          key={`${member.id} ${JSON.stringify(act.start)}`}
          member={member}
          correcting={act.correcting}
          start={act.start}
        />
      );
    case 'NAME':
      return <CorrectName key={member.id} member={member} correcting={act.correcting} />;
    case 'END':
      return <EndTie key={member.id} member={member} />;
    case 'GONE':
      return <MarkGone key={member.id} member={member} />;
    case 'INFORMED':
      return <InformMember key={member.id} member={member} />;
    case 'KNOWS':
      return <WhoKnowsWhom key={member.id} member={member} network={network} />;
  }
}
