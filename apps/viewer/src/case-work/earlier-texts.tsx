import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { moment } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import type { CaseTexts, CaseWork } from './use-case-work.ts';

const shown = ['asked', 'question', 'agreedInstead', 'goal', 'referrer', 'purpose'] as const;

/** What the texts of the case said before, of each version only what was different afterwards. */
export function EarlierTexts({ work }: { work: CaseWork }): ReactElement | null {
  const { t } = useTranslation();
  if (work.earlierTexts.length === 0) return null;
  return (
    <details className="earlier earlier-texts">
      <summary>{t('caseWork.earlier', { count: work.earlierTexts.length })}</summary>
      <ol>
        {work.earlierTexts.map((earlier, index) => (
          <EarlierVersion
            key={earlier.texts.version}
            earlier={earlier}
            next={work.earlierTexts[index - 1]?.texts ?? work.texts}
          />
        ))}
      </ol>
    </details>
  );
}

interface EarlierVersionProps {
  earlier: CaseWork['earlierTexts'][number];
  next: CaseTexts;
}

function EarlierVersion({ earlier, next }: EarlierVersionProps): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { texts, replacedAt, replacedBy } = earlier;
  const by = replacedBy ?? t('caseWork.somebody');
  const changed = shown.filter((name) => texts[name] !== next[name]);
  return (
    <li>
      <p className="soft minor">{t('caseWork.earlierUntil', { at: moment(replacedAt, screen), by })}</p>
      <dl className="case-card__facts">
        {changed.map((name) => (
          <div key={name}>
            <dt>{t(`caseFacts.${name}`)}</dt>
            <dd>{texts[name] ?? <span className="soft">{t('caseFacts.unknown')}</span>}</dd>
          </div>
        ))}
        {texts.legalGround === next.legalGround ? null : (
          <div>
            <dt>{t('caseFacts.legalGround')}</dt>
            <dd>{t(`legalGround.${texts.legalGround}`)}</dd>
          </div>
        )}
      </dl>
    </li>
  );
}
