import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { enumerate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Icon } from '../../parts/icon.tsx';
import { FocusedButton } from '../focused-button.tsx';
import type { GroupSuggestion } from './acquaintance-pairs.ts';
import './group-question.css';

interface GroupQuestionProps {
  group: GroupSuggestion;
  /** It came back in the place of the button that brought it back. */
  takesFocus: boolean;
  onYes: () => void;
}

/** Asks for a whole group at once what would otherwise take a tap for each pair. */
export function GroupQuestion({ group, takesFocus, onYes }: GroupQuestionProps): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const family = group.sector === 'FAMILY';
  return (
    <div className="group-question">
      <p>
        <strong>{t(family ? 'capture.knows.family' : 'capture.knows.care')}</strong>{' '}
        <span className="soft">
          {enumerate(
            group.people.map((person) => person.name),
            screen,
          )}
        </span>
      </p>
      <FocusedButton className="big-chip" onClick={onYes} takesFocus={takesFocus}>
        <Icon name="links" size={20} />
        {t(family ? 'capture.knows.familyYes' : 'capture.knows.careYes')}
      </FocusedButton>
    </div>
  );
}
