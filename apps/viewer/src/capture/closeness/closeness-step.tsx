import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CaptureFooter } from '../capture-footer.tsx';
import type { PlaceAnswer } from '../capture-commands.ts';
import type { CapturePerson } from '../capture-person.ts';
import { isCloseAsked, nextOpen } from '../capture-progress.ts';
import type { Capture } from '../capture.types.ts';
import { NobodyYet } from '../nobody-yet.tsx';
import { PeopleColumn } from '../people-column.tsx';
import { StepHeading } from '../step-heading.tsx';
import type { CaptureWalk } from '../use-capture-walk.ts';
import { AllAtOnce } from './all-at-once.tsx';
import { OneByOne } from './one-by-one.tsx';
import { placeOf, placeWords } from './place-words.ts';
import { RingPicture } from './ring-picture.tsx';
import { WayChoice, type Way } from './way-choice.tsx';

interface StepProps {
  capture: Capture;
  walk: CaptureWalk;
}

/** Step 2: how close everybody is. One tap for each, and the next one is asked about by itself. */
export function ClosenessStep({ capture, walk }: StepProps): ReactElement {
  const { t } = useTranslation();
  const [way, setWay] = useState<Way>('ONE_BY_ONE');
  const { people } = capture;
  if (people.length === 0) {
    return <NobodyYet heading={t('capture.nobodyHeading')} text={t('capture.nobodyText')} walk={walk} />;
  }
  const chosen = people.find((person) => person.id === walk.who);
  const current = chosen ?? nextOpen(people, null, (person) => !isCloseAsked(person));
  const choice = <WayChoice way={way} onWay={setWay} />;
  return (
    <>
      <div className={`capture__content ${way === 'TOGETHER' ? '' : 'capture__content--column'}`}>
        {way === 'TOGETHER' ? (
          <Together capture={capture} aside={choice} />
        ) : (
          <>
            <ClosenessColumn capture={capture} current={current} walk={walk} />
            <section className="card capture-card">
              {current ? (
                <OneByOne capture={capture} walk={walk} person={current} aside={choice} />
              ) : (
                <Everybody capture={capture} aside={choice} />
              )}
            </section>
          </>
        )}
      </div>
      <ClosenessFooter capture={capture} current={way === 'TOGETHER' ? null : current} walk={walk} />
    </>
  );
}

interface CurrentProps extends StepProps {
  current: CapturePerson | null;
}

function ClosenessColumn({ capture, current, walk }: CurrentProps): ReactElement {
  const { t } = useTranslation();
  const note = (person: CapturePerson): string | null => {
    const place = placeOf(person);
    return place === null ? null : t(placeWords(place));
  };
  return (
    <PeopleColumn
      people={capture.people}
      currentId={current?.id ?? null}
      isDone={isCloseAsked}
      note={note}
      onChoose={(person) => walk.ask(person.id)}
      onUndo={capture.acts.undo}
    />
  );
}

function Everybody({ capture, aside }: { capture: Capture; aside: ReactElement }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="everybody">
      <StepHeading about="everybody" aside={aside}>
        {t('capture.closeness.everybodyHeading')}
      </StepHeading>
      <p className="soft">{t('capture.closeness.everybodyText')}</p>
      <RingPicture clientName={capture.client.callName} people={capture.people} currentId={null} ties={capture.ties} />
    </div>
  );
}

function Together({ capture, aside }: { capture: Capture; aside: ReactElement }): ReactElement {
  const { t } = useTranslation();
  const place = (person: CapturePerson, answer: PlaceAnswer): void => {
    if (placeOf(person) !== answer) capture.acts.place(person, answer);
  };
  return (
    <section className="card capture-card capture-card--alone">
      <StepHeading about="together" takesFocus={false} aside={aside}>
        {t('capture.closeness.allQuestion')}
      </StepHeading>
      <p className="soft">{t('capture.closeness.hint')}</p>
      <AllAtOnce people={capture.people} onPlace={place} />
    </section>
  );
}

function ClosenessFooter({ capture, current, walk }: CurrentProps): ReactElement {
  const { t } = useTranslation();
  const others = capture.people.filter((person) => person.id !== current?.id);
  const after = current === null ? null : nextOpen(capture.people, current.id, (person) => !isCloseAsked(person));
  const skip =
    current === null || isCloseAsked(current)
      ? null
      : {
          text: t('capture.skip'),
          onDo: () => (after && others.length > 0 ? walk.ask(after.id) : walk.go('steun')),
        };
  return (
    <CaptureFooter
      back={{ text: t('capture.step.namen'), onDo: () => walk.go('namen') }}
      skip={skip}
      next={{ text: t('capture.next.steun'), short: t('capture.on'), onDo: () => walk.go('steun') }}
    />
  );
}
