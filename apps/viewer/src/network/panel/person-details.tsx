import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MemberFacts } from '../../client-facts/member-facts.tsx';
import type { ClientOfCase } from '../../client/client-of-case.ts';
import { PersonActions } from '../../editing/person-actions.tsx';
import { Icon } from '../../parts/icon.tsx';
import { stacked } from '../../parts/use-media.ts';
import { MemberSafety } from '../../safety/member-safety.tsx';
import { MemberIcon } from '../list/member-icon.tsx';
import { ringKey } from '../list/ring-groups.ts';
import type { ClientNetwork, Member } from '../network.types.ts';
import { PersonFacts } from './person-facts.tsx';
import { PersonHistory } from './person-history.tsx';
import { PersonNotices } from './person-notices.tsx';
import { PersonOrigin } from './person-origin.tsx';
import { PersonPlace } from './person-place.tsx';
import { PersonSupport } from './person-support.tsx';
import './person-details.css';

interface PersonDetailsProps {
  client: ClientOfCase;
  network: ClientNetwork;
  member: Member;
  /** Chosen on this page; not when the address held it already. */
  asked: boolean;
  onClose: () => void;
  onChoose: (memberId: string) => void;
}

/** Everything that is known of one person around the client, to read. */
export function PersonDetails({ client, network, member, asked, onClose, onChoose }: PersonDetailsProps): ReactElement {
  const { t } = useTranslation();
  const heading = useFocusAfterChoice(asked);
  return (
    <section
      className="person-details"
      aria-labelledby="person-heading"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header className="person-details__header">
        <MemberIcon kind={member.kind} size={40} />
        <div className="person-details__who">
          <h2 id="person-heading" className="nl-heading side-panel__heading" tabIndex={-1} ref={heading}>
            {member.callName}
          </h2>
          <PlaceWords member={member} />
        </div>
        <button
          type="button"
          className="icon-button"
          aria-label={t('person.close', { name: member.callName })}
          onClick={onClose}
        >
          <Icon name="close" size={20} />
        </button>
      </header>
      <PersonNotices client={client} network={network} member={member} />
      <PersonSupport client={client} member={member} />
      <PersonFacts client={client} network={network} member={member} onChoose={onChoose} />
      <PersonOrigin client={client} member={member} />
      <PersonPlace member={member} />
      <MemberFacts client={client} member={member} />
      <PersonHistory member={member} />
      <MemberSafety client={client} member={member} />
      <PersonActions member={member} />
    </section>
  );
}

function PlaceWords({ member }: { member: Member }): ReactElement {
  const { t } = useTranslation();
  const sector = member.tie.sector ? t(`sector.${member.tie.sector}`) : null;
  const kind = member.kind === 'INFORMAL' ? null : t(`kind.${member.kind}`);
  const words = [member.relation ?? kind, sector, t(`ring.${ringKey(member)}`)].filter((word) => word !== null);
  return <p className="soft">{words.join(' · ').toLocaleLowerCase()}</p>;
}

/**
 * What was asked for gets the focus, so that a screen reader starts there, and comes into sight where it stands below
 * the list; not when the page opens with it.
 */
function useFocusAfterChoice(asked: boolean): React.RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const below = window.matchMedia(stacked).matches;
    // A tap on the picture leaves the focus where it was.
    if (!(document.activeElement instanceof HTMLButtonElement) && !(asked && below)) return;
    heading.current?.focus({ preventScroll: true });
    if (below) heading.current?.scrollIntoView({ block: 'start' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when these details appear
  }, []);
  return heading;
}
