import { useState, type ReactElement } from 'react';
import type { ClientOfCase } from '../../client/client-of-case.ts';
import { useEditing } from '../../editing/editing-context.ts';
import { EditingPanel } from '../../editing/editing-panel.tsx';
import { OpportunitiesPart } from '../../opportunities/opportunities-part.tsx';
import { OpportunityCard } from '../../opportunities/opportunity-card.tsx';
import { useOpportunityBoard } from '../../opportunities/opportunity-board.ts';
import { showsWaiting, WaitingChanges } from '../../saving/waiting-changes.tsx';
import type { ClientNetwork } from '../network.types.ts';
import type { ViewStateControl } from '../use-view-state.ts';
import { CompactList } from './compact-list.tsx';
import { PersonDetails } from './person-details.tsx';
import { ReadingPart } from './reading-part.tsx';
import './side-panel.css';

interface SidePanelProps {
  client: ClientOfCase;
  network: ClientNetwork;
  control: ViewStateControl;
  withList: boolean;
}

/** Beside the map or the list: the chosen person, or what the network says and who is in it. */
export function SidePanel({ client, network, control, withList }: SidePanelProps): ReactElement {
  const { personId } = control.view;
  const [openedWith] = useState(personId);
  const member = network.members.find((each) => each.id === personId);
  const choose = (chosen: string | null): void => control.change({ personId: chosen });
  const { act, editor } = useEditing();
  const board = useOpportunityBoard();
  const waits = showsWaiting(editor.state);
  const form = act && control.view.on === null ? <EditingPanel act={act} network={network} control={control} /> : null;
  if (form) return <aside className="card side-panel">{form}</aside>;
  return (
    <aside className="card side-panel">
      {waits ? <WaitingChanges client={client} state={editor.state} /> : null}
      {member ? (
        <PersonDetails
          key={member.id}
          client={client}
          network={network}
          member={member}
          asked={member.id !== openedWith}
          onClose={() => {
            focusMember(member.id);
            choose(null);
          }}
          onChoose={choose}
        />
      ) : board?.chosen ? (
        <OpportunityCard board={board} opportunity={board.chosen} />
      ) : (
        <>
          {board?.tried ? null : <ReadingPart network={network} onChoose={choose} />}
          <OpportunitiesPart caseId={client.caseId} />
          {withList && network.members.length > 0 ? (
            <CompactList client={client} network={network} control={control} />
          ) : null}
        </>
      )}
    </aside>
  );
}

/** Who closes somebody's details stands again on the person from which they were opened. */
function focusMember(memberId: string): void {
  document.querySelector<HTMLElement>(`[data-member="${CSS.escape(memberId)}"]`)?.focus();
}
