import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../parts/avatar.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { CapturePerson } from '../capture-person.ts';
import type { Capture } from '../capture.types.ts';
import { linkOf } from './acquaintance-pairs.ts';
import './knows-buttons.css';

interface KnowsButtonsProps {
  capture: Capture;
  people: readonly CapturePerson[];
  current: CapturePerson;
}

/** A large button for everybody else. What stood on the map before this day is shown and is not taken away here. */
export function KnowsButtons({ capture, people, current }: KnowsButtonsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="knows-buttons" role="group" aria-label={t('capture.knows.question', { name: current.name })}>
      {people
        .filter((person) => person.id !== current.id)
        .map((person) => {
          const link = linkOf(capture.ties, current.id, person.id);
          const fixed = link !== null && link.validFrom !== capture.today;
          const toggle = (): void => {
            if (link === null) capture.acts.acquaint([[current.id, person.id]]);
            else if (!fixed) capture.acts.notAcquainted([link.id]);
          };
          return (
            <button
              key={person.id}
              type="button"
              className="big-choice knows-buttons__person"
              aria-pressed={link !== null}
              aria-disabled={fixed || undefined}
              onClick={toggle}
            >
              {link === null ? (
                <Avatar name={person.name} tone="client" size="large" />
              ) : (
                <Icon name="check" size={24} className="knows-buttons__check" />
              )}
              <span className="knows-buttons__words">
                <span>{person.name}</span>
                {fixed ? <span className="knows-buttons__note">{t('capture.knows.fixed')}</span> : null}
              </span>
            </button>
          );
        })}
    </div>
  );
}
