import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../parts/notice.tsx';
import { CaptureFooter } from '../capture-footer.tsx';
import type { CapturePerson } from '../capture-person.ts';
import { onTheMap } from '../capture-progress.ts';
import type { Capture } from '../capture.types.ts';
import { NobodyYet } from '../nobody-yet.tsx';
import { RingPicture } from '../closeness/ring-picture.tsx';
import { PeopleColumn } from '../people-column.tsx';
import { StepHeading } from '../step-heading.tsx';
import type { CaptureWalk } from '../use-capture-walk.ts';
import { acquaintedWith, groupSuggestions, type GroupSuggestion } from './acquaintance-pairs.ts';
import { FocusedButton } from '../focused-button.tsx';
import { GroupQuestion } from './group-question.tsx';
import { KnowsButtons } from './knows-buttons.tsx';

interface StepProps {
  capture: Capture;
  walk: CaptureWalk;
}

/** Step 4: pick somebody, and tap whom they know. A group that knows each other takes one tap. */
export function KnowsStep({ capture, walk }: StepProps): ReactElement {
  const { t } = useTranslation();
  const people = onTheMap(capture.people);
  const current = people.find((person) => person.id === walk.who) ?? people[0];
  if (current === undefined || people.length < 2) {
    return <NobodyYet heading={t('capture.knows.alone')} text={t('capture.knows.aloneText')} walk={walk} />;
  }
  const note = (person: CapturePerson): string => {
    const count = acquaintedWith(capture.ties, person.id);
    return count === 0 ? t('capture.knows.knowsNone') : t('capture.knows.knowsCount', { count });
  };
  return (
    <>
      <div className="capture__content capture__content--column">
        <PeopleColumn
          people={people}
          currentId={current.id}
          heading={t('capture.people')}
          isDone={(person) => acquaintedWith(capture.ties, person.id) > 0}
          note={note}
          onChoose={(person) => walk.ask(person.id)}
          onUndo={capture.acts.undo}
        />
        <section className="card capture-card">
          <StepHeading about={current.id}>{t('capture.knows.question', { name: current.name })}</StepHeading>
          <p className="soft">{t('capture.knows.hint')}</p>
          <Groups capture={capture} people={people} />
          <div className="knows-views">
            <KnowsButtons capture={capture} people={people} current={current} />
            <RingPicture
              clientName={capture.client.callName}
              people={people}
              currentId={current.id}
              ties={capture.ties}
            />
          </div>
        </section>
      </div>
      <CaptureFooter
        back={{ text: t('capture.step.steun'), onDo: () => walk.go('steun') }}
        next={{ text: t('capture.ready'), onDo: capture.acts.finish }}
      />
    </>
  );
}

/** What one tap tied can be taken back with one tap. */
function Groups({ capture, people }: { capture: Capture; people: readonly CapturePerson[] }): ReactElement | null {
  const { t } = useTranslation();
  const [tied, setTied] = useState<readonly string[]>([]);
  const [tookBack, setTookBack] = useState(false);
  const suggestions = groupSuggestions(people, capture.ties);
  const tie = (group: GroupSuggestion): void => {
    const tieIds = capture.acts.acquaint(group.pairs);
    setTied(tieIds);
    capture.announce(t('capture.knows.tied', { count: tieIds.length }));
  };
  const takeBack = (): void => {
    capture.acts.notAcquainted(tied.filter((id) => capture.ties.some((each) => each.id === id)));
    setTied([]);
    setTookBack(true);
    capture.announce(t('capture.knows.untied'));
  };
  return (
    <>
      {tied.length > 0 ? (
        <Notice tone="ok">
          {t('capture.knows.tied', { count: tied.length })}{' '}
          <FocusedButton key={tied[0]} className="text-button" onClick={takeBack}>
            {t('capture.knows.takeBack')}
          </FocusedButton>
        </Notice>
      ) : null}
      {suggestions.map((group) => (
        <GroupQuestion key={group.sector} group={group} takesFocus={tookBack} onYes={() => tie(group)} />
      ))}
    </>
  );
}
