import { textProblem, maxNameLength, type TextProblem } from '@netwerk/domain';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../parts/icon.tsx';
import { TextField } from '../../parts/text-field.tsx';
import type { CapturePerson } from '../capture-person.ts';
import type { Capture } from '../capture.types.ts';
import { firstRelations, otherRelations, relationCode, type RelationCode } from './relations.ts';
import './relation-chips.css';

interface RelationChipsProps {
  person: CapturePerson;
  setRelation: Capture['acts']['setRelation'];
}

/** Who somebody is to the client, in one tap; it can wait. */
export function RelationChips({ person, setRelation }: RelationChipsProps): ReactElement {
  const { t } = useTranslation();
  const { relation } = person.member;
  const code = relationCode(relation);
  const isOther = relation !== null && !firstRelations.some((each) => each === code);
  const [more, setMore] = useState(isOther);
  const choose = (chosen: RelationCode): void =>
    chosen === code
      ? setRelation(person, null, null)
      : setRelation(person, t(`capture.relationKept.${chosen}`), chosen);
  const chips = (choices: readonly RelationCode[]): ReactElement[] =>
    choices.map((each) => <RelationChip key={each} code={each} chosen={each === code} onChoose={() => choose(each)} />);
  return (
    <section className="relation-chips" aria-label={t('capture.whoIs', { name: person.name })}>
      <p>
        <strong>{t('capture.whoIs', { name: person.name })}</strong>{' '}
        <span className="soft">{t('capture.mayLater')}</span>
      </p>
      <div className="relation-chips__chips">
        {chips(firstRelations)}
        <button type="button" className="big-chip" aria-expanded={more || isOther} onClick={() => setMore(!more)}>
          {t('capture.otherRelation')}
        </button>
        {more || isOther ? chips(otherRelations) : null}
      </div>
      {more || isOther ? (
        <OwnWords
          key={person.id}
          start={code === null ? (relation ?? '') : ''}
          onKeep={(words) => setRelation(person, words, null)}
        />
      ) : null}
    </section>
  );
}

function RelationChip({
  code,
  chosen,
  onChoose,
}: {
  code: RelationCode;
  chosen: boolean;
  onChoose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <button type="button" className="big-chip" aria-pressed={chosen} onClick={onChoose}>
      {chosen ? <Icon name="check" size={18} /> : null}
      {t(`capture.relation.${code}`)}
    </button>
  );
}

function OwnWords({ start, onKeep }: { start: string; onKeep: (words: string) => void }): ReactElement {
  const { t } = useTranslation();
  const [words, setWords] = useState(start);
  const [problem, setProblem] = useState<Exclude<TextProblem, 'EMPTY'> | null>(null);
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    const said = words.trim();
    const found = textProblem(said, { longest: maxNameLength, lines: false });
    if (found === null) onKeep(said);
    setProblem(found === 'EMPTY' ? null : found);
  };
  return (
    <form className="relation-chips__own" onSubmit={keep} noValidate>
      <TextField
        label={t('capture.ownWords')}
        name="relation"
        value={words}
        onChange={setWords}
        error={problem === null ? undefined : t(`capture.relationProblem.${problem}`)}
      />
      <button type="submit" className="big-chip">
        {t('capture.keepWords')}
      </button>
    </form>
  );
}
