import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaceAnswer } from '../capture-commands.ts';
import type { CapturePerson } from '../capture-person.ts';
import { placeAnswers, placeOf, placeWords } from './place-words.ts';
import './all-at-once.css';

interface AllAtOnceProps {
  people: readonly CapturePerson[];
  onPlace: (person: CapturePerson, answer: PlaceAnswer) => void;
}

/** Everybody below each other, with the same five answers: the quickest way for who sees the whole. */
export function AllAtOnce({ people, onPlace }: AllAtOnceProps): ReactElement {
  const { t } = useTranslation();
  return (
    <ul className="all-at-once">
      {people.map((person) => (
        <li key={person.id} className="all-at-once__row">
          <p className="all-at-once__who">
            <strong>{person.name}</strong>{' '}
            {person.member.relation ? <span className="soft">{person.member.relation}</span> : null}
          </p>
          <div className="all-at-once__answers" role="group" aria-label={person.name}>
            {placeAnswers.map((answer) => (
              <button
                key={answer}
                type="button"
                className="all-at-once__answer"
                aria-pressed={placeOf(person) === answer}
                onClick={() => onPlace(person, answer)}
              >
                {t(placeWords(answer))}
              </button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
