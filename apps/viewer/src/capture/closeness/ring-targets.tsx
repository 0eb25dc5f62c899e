import type { KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../parts/icon.tsx';
import type { PlaceAnswer } from '../capture-commands.ts';
import { placeAnswers, placeWords } from './place-words.ts';
import { RingSwatch } from './ring-swatch.tsx';
import './ring-targets.css';

interface RingTargetsProps {
  label: string;
  chosen: PlaceAnswer | null;
  onChoose: (answer: PlaceAnswer) => void;
  onPoint: (ring: number | null) => void;
}

/** Five large answers; one tap is enough, or a digit while one of them has the focus. */
export function RingTargets({ label, chosen, onChoose, onPoint }: RingTargetsProps): ReactElement {
  const { t } = useTranslation();
  const chooseByDigit = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
    const answer = placeAnswers[Number(key) - 1];
    if (answer !== undefined && !ctrlKey && !metaKey && !altKey) onChoose(answer);
  };
  return (
    <div className="ring-targets" role="group" aria-label={label} onKeyDown={chooseByDigit}>
      {placeAnswers.map((answer, place) => (
        <button
          key={answer}
          type="button"
          className={`big-choice ring-targets__answer ${typeof answer === 'number' ? '' : 'ring-targets__answer--other'}`}
          aria-pressed={chosen === answer}
          aria-keyshortcuts={String(place + 1)}
          onClick={() => {
            onPoint(null);
            onChoose(answer);
          }}
          onMouseEnter={() => onPoint(typeof answer === 'number' ? answer : null)}
          onMouseLeave={() => onPoint(null)}
          onFocus={() => onPoint(typeof answer === 'number' ? answer : null)}
          onBlur={() => onPoint(null)}
        >
          {typeof answer === 'number' ? <RingSwatch ring={answer} /> : null}
          <span className="ring-targets__words">
            <span className="ring-targets__name">{t(placeWords(answer))}</span>
            {typeof answer === 'number' ? (
              <span className="ring-targets__hint">{t(`capture.closeness.ringHint.${answer}`)}</span>
            ) : null}
          </span>
          {chosen === answer ? <Icon name="check" size={22} /> : null}
          <kbd className="capture-key" aria-hidden="true">
            {place + 1}
          </kbd>
        </button>
      ))}
    </div>
  );
}
