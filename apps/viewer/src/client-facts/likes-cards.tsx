import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag } from '../parts/tag.tsx';
import { timeWords } from '../week/times-words.ts';
import { FactCard, type FactsProps } from './fact-card.tsx';
import { InterestsDialog, TimesDialog } from './likes-dialogs.tsx';

/** What the client likes to do. */
export function InterestsCard({ facts, mayRecord }: FactsProps): ReactElement {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const heading = t('clientFacts.likes.heading', { name: facts.callName });
  return (
    <FactCard id="likes" heading={heading}>
      <Tags
        words={facts.interests.map(({ interest }) => t(`interests.${interest}`))}
        none={t('clientFacts.likes.none')}
      />
      <EditButton mayRecord={mayRecord} what={heading} onEdit={() => setOpen(true)} />
      {open ? <InterestsDialog facts={facts} onClose={() => setOpen(false)} /> : null}
    </FactCard>
  );
}

/** When the client has time, in an ordinary week. */
export function TimesCard({ facts, mayRecord }: FactsProps): ReactElement {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const heading = t('clientFacts.times.heading', { name: facts.callName });
  return (
    <FactCard id="times" heading={heading}>
      <Tags words={facts.freeTimes.map((time) => timeWords(t, time))} none={t('clientFacts.times.none')} />
      <EditButton mayRecord={mayRecord} what={heading} onEdit={() => setOpen(true)} />
      {open ? <TimesDialog facts={facts} onClose={() => setOpen(false)} /> : null}
    </FactCard>
  );
}

function Tags({ words, none }: { words: readonly string[]; none: string }): ReactElement {
  if (words.length === 0) return <p className="soft">{none}</p>;
  return (
    <ul className="fact-tags">
      {words.map((each) => (
        <li key={each}>
          <Tag tone="plain">{each}</Tag>
        </li>
      ))}
    </ul>
  );
}

function EditButton(props: { mayRecord: boolean; what: string; onEdit: () => void }): ReactElement | null {
  const { t } = useTranslation();
  if (!props.mayRecord) return null;
  return (
    <div className="fact-rows__actions">
      <button
        type="button"
        className="row-button"
        aria-label={t('clientFacts.editOf', { what: props.what })}
        onClick={props.onEdit}
      >
        {t('clientFacts.edit')}
      </button>
    </div>
  );
}
