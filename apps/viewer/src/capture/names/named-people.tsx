import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../parts/avatar.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { CapturePerson } from '../capture-person.ts';
import { UndoButton } from '../undo-button.tsx';
import './named-people.css';

interface NamedPeopleProps {
  people: readonly CapturePerson[];
  currentId: string | null;
  onChoose: (person: CapturePerson) => void;
  onRemove: (person: CapturePerson) => void;
  onUndo: (() => void) | null;
}

/** Who was named, the last one first. Who stood on the map already is shown apart and is not taken away here. */
export function NamedPeople({ people, currentId, onChoose, onRemove, onUndo }: NamedPeopleProps): ReactElement {
  const { t } = useTranslation();
  const fresh = people.filter((person) => person.fresh).toReversed();
  const earlier = people.filter((person) => !person.fresh);
  return (
    <aside className="card named-people" aria-labelledby="named-people">
      <h2 id="named-people" className="nl-heading nl-heading--level-3">
        {fresh.length === 0 ? t('capture.nobodyNamed') : t('capture.youNamed', { count: fresh.length })}
      </h2>
      {fresh.length === 0 ? <p className="soft">{t('capture.nobodyNamedText')}</p> : null}
      <div className="named-people__scroll" tabIndex={-1}>
        <ul>
          {fresh.map((person) => (
            <li key={person.id} className="named-people__row">
              <PersonButton person={person} current={person.id === currentId} onChoose={onChoose} />
              <button
                type="button"
                className="icon-button named-people__remove"
                aria-label={t('capture.remove', { name: person.name })}
                onClick={() => onRemove(person)}
              >
                <Icon name="close" size={20} />
              </button>
            </li>
          ))}
        </ul>
        {earlier.length > 0 ? <EarlierPeople people={earlier} open={fresh.length === 0} /> : null}
      </div>
      <UndoButton onUndo={onUndo} />
    </aside>
  );
}

function PersonButton({
  person,
  current,
  onChoose,
}: {
  person: CapturePerson;
  current: boolean;
  onChoose: (person: CapturePerson) => void;
}): ReactElement {
  return (
    <button
      type="button"
      className="named-people__person"
      aria-current={current ? 'true' : undefined}
      onClick={() => onChoose(person)}
    >
      <Avatar name={person.name} tone="client" size="large" />
      <span className="named-people__words">
        <span className="named-people__name">{person.name}</span>
        {person.member.relation ? <span className="soft named-people__relation">{person.member.relation}</span> : null}
      </span>
    </button>
  );
}

function EarlierPeople({ people, open }: { people: readonly CapturePerson[]; open: boolean }): ReactElement {
  const { t } = useTranslation();
  return (
    <details className="named-people__earlier" open={open}>
      <summary>{t('capture.earlierPeople', { count: people.length })}</summary>
      <ul>
        {people.map((person) => (
          <li key={person.id} className="named-people__known">
            <strong>{person.name}</strong>
            {person.member.relation ? <span className="soft">{person.member.relation}</span> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
