import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import type { Member } from '../network.types.ts';

/** How many lines say enough at first sight. */
const firstLines = 3;

export function PersonHistory({ member }: { member: Member }): ReactElement | null {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const [all, setAll] = useState(false);
  if (member.history.length === 0) return null;
  const lines = all ? member.history : member.history.slice(0, firstLines);
  return (
    <section aria-labelledby="person-history-heading">
      <h3 id="person-history-heading">{t('person.history')}</h3>
      <ul className="person-history">
        {lines.map((line) => (
          <li key={line.on + line.text}>
            <span className="soft">{shortDate(line.on, screen)}</span>
            <span>{line.text}</span>
          </li>
        ))}
      </ul>
      {member.history.length > firstLines ? (
        <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('person.lessHistory') : t('person.allHistory', { count: member.history.length })}
        </button>
      ) : null}
    </section>
  );
}
