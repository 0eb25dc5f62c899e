import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../parts/icon.tsx';
import { CaptureFooter } from '../capture-footer.tsx';
import type { CapturePerson } from '../capture-person.ts';
import type { Capture } from '../capture.types.ts';
import { StepHeading } from '../step-heading.tsx';
import { domainIcons } from './domain-choice.tsx';
import { NameForm } from './name-form.tsx';
import { NamedPeople } from './named-people.tsx';
import { OtherQuestions } from './other-questions.tsx';
import { promptWords } from './prompt-words.ts';
import { lifeDomainOf, promptId, type Prompt } from './prompts.ts';
import { RelationChips } from './relation-chips.tsx';
import './prompt-page.css';

interface PromptPageProps {
  capture: Capture;
  prompts: readonly Prompt[];
  place: number;
  onPlace: (place: number) => void;
  back: { text: string; onDo: () => void };
  onReady: () => void;
}

/** One question, a field for the names that it brings, and who was named so far. */
export function PromptPage({ capture, prompts, place, onPlace, back, onReady }: PromptPageProps): ReactElement | null {
  const { t } = useTranslation();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const prompt = prompts[place];
  if (prompt === undefined) return null;
  const current = spokenOf(capture, chosenId);
  const relate: Capture['acts']['setRelation'] = (person, words, code) => {
    capture.acts.setRelation(person, words, code);
    // Who somebody is was the last thing to say about them: the field is ready for the next name.
    if (words !== null) setTurn(turn + 1);
  };
  const name = (callName: string): void => {
    const memberId = capture.acts.name(callName, lifeDomainOf(prompt));
    capture.remember((memory) => ({ ...memory, named: [...memory.named, { memberId, promptId: promptId(prompt) }] }));
    capture.announce(t('capture.added', { name: callName }));
    setChosenId(memberId);
  };
  const remove = (person: CapturePerson): void => {
    capture.acts.remove(person);
    capture.announce(t('capture.removed', { name: person.name }));
    setTurn(turn + 1);
  };
  const named = capture.memory.named.filter(({ memberId }) => capture.people.some(({ id }) => id === memberId));
  const brought = named.some((each) => each.promptId === promptId(prompt));
  const skip = {
    text: t(brought ? 'capture.nextQuestion' : 'capture.skip'),
    onDo: () => (place + 1 < prompts.length ? onPlace(place + 1) : onReady()),
  };
  return (
    <>
      <div className="capture__content prompt-page">
        <div className="prompt-page__question">
          <PromptTopic prompt={prompt} />
          <StepHeading about={promptId(prompt)} takesFocus={false}>
            {t(promptWords(prompt))}
          </StepHeading>
          <NameForm
            label={t(promptWords(prompt))}
            about={`${promptId(prompt)} ${turn}`}
            hint={t('capture.nameHint')}
            addText={t('capture.add')}
            members={capture.people.map((person) => person.member)}
            onName={name}
          />
          {current ? <RelationChips key={current.id} person={current} setRelation={relate} /> : null}
          <OtherQuestions prompts={prompts} current={prompt} named={named} onChoose={onPlace} />
        </div>
        <NamedPeople
          people={capture.people}
          currentId={current?.id ?? null}
          onChoose={(person) => setChosenId(person.id)}
          onRemove={remove}
          onUndo={capture.acts.undo}
        />
      </div>
      <CaptureFooter
        back={back}
        skip={skip}
        next={{ text: t('capture.next.hoe-dichtbij'), short: t('capture.on'), onDo: onReady }}
      />
    </>
  );
}

/** Who was chosen, and otherwise the last one named; after coming back, the first of whom is not known who they are. */
function spokenOf({ people, memory }: Capture, chosenId: string | null): CapturePerson | null {
  const chosen = people.find((person) => person.id === chosenId);
  const last = people.find((person) => person.id === memory.named.at(-1)?.memberId);
  const unknown = people.find((person) => person.fresh && person.member.relation === null);
  return chosen ?? last ?? unknown ?? null;
}

function PromptTopic({ prompt }: { prompt: Prompt }): ReactElement {
  const { t } = useTranslation();
  return (
    <p className="prompt-page__topic">
      <Icon name={prompt.domain === 'GENERAL' ? 'people' : domainIcons[prompt.domain]} size={22} />
      <span>{prompt.domain === 'GENERAL' ? t('capture.generalDomain') : t(`lifeDomain.${prompt.domain}`)}</span>
      <span className="soft">· {t('capture.promptOf', { index: prompt.index, total: prompt.total })}</span>
    </p>
  );
}
