import { supportKinds, type SupportKind } from '@netwerk/domain';
import type { KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../parts/icon.tsx';
import type { CapturePerson } from '../capture-person.ts';
import { answerAfter, supportAnswer, supportAnswers, type SupportAnswer } from './support-answer.ts';
import './support-grid.css';

const icons: Record<SupportKind, IconName> = {
  PRACTICAL: 'wrench',
  COMPANY: 'cup',
  ADVICE: 'bulb',
  EMOTIONAL: 'heart',
};

interface SupportGridProps {
  person: CapturePerson;
  onAnswer: (kind: SupportKind, answer: SupportAnswer | null) => void;
}

/**
 * Four kinds of support, three directions. A second tap takes an answer back. The letter of a kind goes along its answers
 * while one of them has the focus.
 */
export function SupportGrid({ person, onAnswer }: SupportGridProps): ReactElement {
  const { t } = useTranslation();
  const answerByLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
    const kind = supportKinds.find((each) => t(`supportLetter.${each}`) === key.toUpperCase());
    if (kind === undefined || ctrlKey || metaKey || altKey) return;
    onAnswer(kind, answerAfter(supportAnswer(person.member.tie.support, kind)));
  };
  return (
    <div className="support-grid" onKeyDown={answerByLetter}>
      <div className="support-grid__headers" aria-hidden="true">
        {supportAnswers.map((answer) => (
          <p key={answer} className="support-grid__header">
            <span className="soft">{t(`capture.support.${answer}Header`, { name: person.name })}</span>
            <strong>{t(`capture.support.${answer}HeaderBold`, { name: person.name })}</strong>
          </p>
        ))}
      </div>
      {supportKinds.map((kind) => (
        <SupportRow key={kind} kind={kind} person={person} onAnswer={onAnswer} />
      ))}
    </div>
  );
}

function SupportRow({ kind, person, onAnswer }: SupportGridProps & { kind: SupportKind }): ReactElement {
  const { t } = useTranslation();
  const answered = supportAnswer(person.member.tie.support, kind);
  return (
    <div className="support-grid__row" role="group" aria-label={t(`support.${kind}`)}>
      <div className="support-grid__kind">
        <span className="support-grid__sign" aria-hidden="true">
          <Icon name={icons[kind]} size={26} />
          <span className="support-grid__letter">{t(`supportLetter.${kind}`)}</span>
        </span>
        <p>
          <strong className="support-grid__name">{t(`support.${kind}`)}</strong>
          <span className="support-grid__hint">{t(`capture.support.kindHint.${kind}`)}</span>
        </p>
      </div>
      {supportAnswers.map((answer) => (
        <button
          key={answer}
          type="button"
          className="big-choice support-grid__answer"
          aria-pressed={answered === answer}
          aria-keyshortcuts={t(`supportLetter.${kind}`)}
          onClick={() => onAnswer(kind, answered === answer ? null : answer)}
        >
          {answered === answer ? <Icon name="check" size={24} /> : null}
          {t(`capture.support.${answer}`)}
        </button>
      ))}
    </div>
  );
}
