import { Button } from '@nl-design-system-candidate/button-react';
import { useContext, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, Heading, Popover } from 'react-aria-components';
import type { LayoutScheme } from '@netwerk/viewer-scene';
import { EditingContext } from '../../editing/editing-context.ts';
import type { Member } from '../network.types.ts';
import { movedTo, type MovedTo } from './moved-to.ts';
import type { OtherCell } from './use-moving.ts';
import './move-question.css';

interface MoveQuestionProps {
  question: OtherCell;
  member: Member;
  scheme: LayoutScheme;
  anchor: RefObject<HTMLElement | null>;
  onAnswered: () => void;
  /** The form of this person is going to be filled in. */
  onEdit: () => void;
}

/** Somebody was let go in another ring or sector: that says something about the tie, so the worker says what. */
export function MoveQuestion({
  question,
  member,
  scheme,
  anchor,
  onAnswered,
  onEdit,
}: MoveQuestionProps): ReactElement {
  const editing = useContext(EditingContext);
  const moved = movedTo(question.from, question.to, member.kind, scheme);
  const leave = (): void => {
    question.onLeave();
    onAnswered();
  };
  const edit = (mode: 'CHANGED' | 'MISTAKE'): void => {
    leave();
    if (!moved) return;
    onEdit();
    editing?.open({ kind: 'EDIT', memberId: member.id, start: { mode, ...moved } });
  };
  return (
    <Popover className="move-question" triggerRef={anchor} isOpen onOpenChange={leave} placement="right" offset={24}>
      <Dialog className="move-question__dialog">
        {moved ? (
          <Choices member={member} moved={moved} onEdit={edit} onLeave={leave} />
        ) : (
          <NotHere name={member.callName} onLeave={leave} />
        )}
      </Dialog>
    </Popover>
  );
}

interface ChoicesProps {
  member: Member;
  moved: MovedTo;
  onEdit: (mode: 'CHANGED' | 'MISTAKE') => void;
  onLeave: () => void;
}

function Choices({ member, moved, onEdit, onLeave }: ChoicesProps): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <MoveHeading name={member.callName} moved={moved} />
      <div className="move-question__choices">
        <Button purpose="secondary" onClick={() => onEdit('CHANGED')}>
          {t('mapPlaces.changed')}
        </Button>
        <Button purpose="secondary" onClick={() => onEdit('MISTAKE')}>
          {t('mapPlaces.mistake')}
        </Button>
      </div>
      <p className="soft minor">{t('mapPlaces.onlyPin')}</p>
      <button type="button" className="text-button" onClick={onLeave}>
        {t('mapPlaces.leave')}
      </button>
    </>
  );
}

function MoveHeading({ name, moved }: { name: string; moved: MovedTo }): ReactElement {
  const { t } = useTranslation();
  const ring = moved.ring && t(`mapPlaces.ring.${moved.ring}`);
  const sector = moved.sector ? t(`sector.${moved.sector}`) : moved.lifeDomain && t(`lifeDomain.${moved.lifeDomain}`);
  const words =
    ring && sector
      ? t('mapPlaces.toBoth', { name, ring, sector })
      : ring
        ? t('mapPlaces.toRing', { name, ring })
        : t('mapPlaces.toSector', { name, sector });
  return (
    <Heading slot="title" level={2} className="move-question__heading">
      {words}
    </Heading>
  );
}

function NotHere({ name, onLeave }: { name: string; onLeave: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <Heading slot="title" level={2} className="move-question__heading">
        {t('mapPlaces.notHereHeading', { name })}
      </Heading>
      <p className="soft minor">{t('mapPlaces.notHere', { name })}</p>
      <Button purpose="secondary" onClick={onLeave}>
        {t('mapPlaces.leave')}
      </Button>
    </>
  );
}
