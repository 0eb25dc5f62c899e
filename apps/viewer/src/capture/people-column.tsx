import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../parts/avatar.tsx';
import { Icon } from '../parts/icon.tsx';
import type { CapturePerson } from './capture-person.ts';
import { UndoButton } from './undo-button.tsx';
import './people-column.css';

interface PeopleColumnProps {
  people: readonly CapturePerson[];
  currentId: string | null;
  isDone: (person: CapturePerson) => boolean;
  /** A few words about somebody: "dichtbij". */
  note?: (person: CapturePerson) => string | null;
  heading?: string;
  onChoose: (person: CapturePerson) => void;
  /** null: nothing to take back. */
  onUndo: (() => void) | null;
}

/** Everybody to speak about, with who was spoken about; any of them can be chosen. */
export function PeopleColumn(props: PeopleColumnProps): ReactElement {
  const { t } = useTranslation();
  const { people, isDone } = props;
  const fresh = people.filter((person) => person.fresh);
  const earlier = people.filter((person) => !person.fresh);
  const heading = props.heading ?? t('capture.done', { done: people.filter(isDone).length, total: people.length });
  return (
    <section className="people-column" aria-label={t('capture.people')}>
      <h2 className="people-column__heading">{heading}</h2>
      <PeopleList {...props} people={fresh} />
      {earlier.length > 0 ? (
        <>
          {fresh.length > 0 ? <h3 className="people-column__subheading">{t('capture.earlier')}</h3> : null}
          <PeopleList {...props} people={earlier} />
        </>
      ) : null}
      <UndoButton onUndo={props.onUndo} />
    </section>
  );
}

function PeopleList({ people, currentId, isDone, note, onChoose }: Omit<PeopleColumnProps, 'onUndo'>): ReactElement {
  return (
    <ul className="people-column__list">
      {people.map((person) => (
        <li key={person.id}>
          <button
            type="button"
            className="people-column__person"
            aria-current={person.id === currentId ? 'true' : undefined}
            onClick={() => onChoose(person)}
          >
            <Avatar name={person.name} tone="client" size="large" />
            <span className="people-column__words">
              <span className="people-column__name">{person.name}</span>
              {note?.(person) ? <span className="people-column__note">{note(person)}</span> : null}
            </span>
            {isDone(person) ? <Icon name="check" size={20} className="people-column__done" /> : null}
          </button>
        </li>
      ))}
    </ul>
  );
}
