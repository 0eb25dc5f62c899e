import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../parts/icon.tsx';
import type { CaptureMemory } from '../capture.types.ts';
import { promptId, type Prompt } from './prompts.ts';
import { promptWords } from './prompt-words.ts';
import './other-questions.css';

interface OtherQuestionsProps {
  prompts: readonly Prompt[];
  current: Prompt;
  named: CaptureMemory['named'];
  onChoose: (place: number) => void;
}

/** The other questions of this leefgebied, and the way to those of the next; in any order, none of them a must. */
export function OtherQuestions({ prompts, current, named, onChoose }: OtherQuestionsProps): ReactElement | null {
  const { t } = useTranslation();
  const shown = prompts
    .map((prompt, place) => ({ prompt, place }))
    .filter(({ prompt }) => prompt !== current && (prompt.domain === current.domain || prompt.index === 1));
  if (shown.length === 0) return null;
  return (
    <section className="other-questions" aria-labelledby="other-questions">
      <h2 id="other-questions" className="other-questions__heading">
        {t('capture.otherQuestions')}
      </h2>
      <ul>
        {shown.map(({ prompt, place }) => {
          const count = namesAt(prompt, current, prompts, named);
          return (
            <li key={promptId(prompt)}>
              <button type="button" className="other-questions__question" onClick={() => onChoose(place)}>
                <Icon name={count > 0 ? 'check' : 'chevronRight'} size={20} className="other-questions__mark" />
                <span className="other-questions__words">
                  {prompt.domain === current.domain ? t(promptWords(prompt)) : <OtherDomain prompt={prompt} />}
                </span>
                {count > 0 ? <span className="soft">{t('capture.names', { count })}</span> : null}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function OtherDomain({ prompt }: { prompt: Prompt }): ReactElement {
  const { t } = useTranslation();
  const domain = prompt.domain === 'GENERAL' ? t('capture.generalDomain') : t(`lifeDomain.${prompt.domain}`);
  return <>{t('capture.otherDomain', { domain, count: prompt.total })}</>;
}

/** How many names a question brought; another leefgebied counts as a whole. */
function namesAt(prompt: Prompt, current: Prompt, prompts: readonly Prompt[], named: CaptureMemory['named']): number {
  const asked = prompt.domain === current.domain ? [prompt] : prompts.filter(({ domain }) => domain === prompt.domain);
  const ids = asked.map(promptId);
  return named.filter((each) => ids.includes(each.promptId)).length;
}
