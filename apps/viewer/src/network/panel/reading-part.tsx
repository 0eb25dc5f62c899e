import { useId, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../../editing/editing-context.ts';
import type { ReadingTopic } from '../../graphql/generated/graphql.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { showsWaiting } from '../../saving/waiting-changes.tsx';
import type { ClientNetwork } from '../network.types.ts';
import './reading-part.css';

type Sentence = ClientNetwork['reading'][number];

const icons: Record<ReadingTopic, IconName> = {
  SIZE: 'people',
  COVERAGE: 'coverage',
  LEANS_ON_ONE: 'leans',
  GIVE_AND_TAKE: 'mutual',
  DENSITY: 'links',
  DIFFERENT_CIRCLES: 'links',
  PROFESSIONAL_ONLY: 'briefcase',
  MINOR_CARES: 'child',
  CONTACT_FADED: 'moved',
  FRESHNESS: 'clock',
};

/** How many sentences stand there at first, so that the list below them is in sight; the rest is one press away. */
const firstSentences = 4;

interface ReadingPartProps {
  network: ClientNetwork;
  onChoose: (memberId: string) => void;
}

/** Wat we samen zien: each fact in plain words, then the question that it raises. */
export function ReadingPart({ network, onChoose }: ReadingPartProps): ReactElement {
  const { t } = useTranslation();
  const { editor } = useEditing();
  const [all, setAll] = useState(false);
  const few = network.reading.length <= firstSentences + 1;
  const sentences = all || few ? network.reading : network.reading.slice(0, firstSentences);
  return (
    <section className="side-panel__part reading" aria-labelledby="reading-heading">
      <h2 id="reading-heading" className="nl-heading side-panel__heading">
        {t('panel.reading')}
      </h2>
      {showsWaiting(editor.state) ? <p className="soft minor">{t('saving.readingLater')}</p> : null}
      {network.reading.length === 0 ? <p className="soft">{t('panel.readingEmpty')}</p> : null}
      <ul className="reading__list">
        {sentences.map((sentence) => (
          <ReadingLine key={sentence.topic + sentence.text} sentence={sentence} network={network} onChoose={onChoose} />
        ))}
      </ul>
      {few ? null : (
        <button type="button" className="text-button reading__more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('panel.less') : t('panel.more', { count: network.reading.length - firstSentences })}
        </button>
      )}
    </section>
  );
}

function ReadingLine({ sentence, network, onChoose }: { sentence: Sentence } & ReadingPartProps): ReactElement {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const meaningId = useId();
  const people = network.members.filter((member) => sentence.memberIds.includes(member.id));
  return (
    <li className={`reading__line ${sentence.computable ? '' : 'reading__line--unknown'}`}>
      <Icon name={icons[sentence.topic]} className="reading__icon" />
      <div className="reading__text">
        <p className="reading__fact">{sentence.text}</p>
        {sentence.question ? <p className="reading__question">{sentence.question}</p> : null}
        {open ? (
          <div className="reading__meaning" id={meaningId}>
            <p>{sentence.meaning}</p>
            {people.length > 0 ? (
              <p>
                {t('panel.about')}
                {people.map((person) => (
                  <button key={person.id} type="button" className="text-button" onClick={() => onChoose(person.id)}>
                    {person.callName}
                  </button>
                ))}
              </p>
            ) : null}
          </div>
        ) : null}
      </div>
      <button
        type="button"
        className="reading__why"
        aria-label={`${t('panel.meaning')} ${sentence.text}`}
        title={t('panel.meaning')}
        aria-expanded={open}
        aria-controls={open ? meaningId : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="info" size={17} />
      </button>
    </li>
  );
}
