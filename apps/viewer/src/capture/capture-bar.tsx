import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../parts/icon.tsx';
import { capturePath, captureSteps, type CaptureStep } from './steps.ts';
import './capture-bar.css';

interface CaptureBarProps {
  caseId: string;
  name: string;
  step: CaptureStep;
  /** Steps of which everything was answered. */
  done: readonly CaptureStep[];
  search: string;
  onStop: () => void;
  saveState: ReactNode;
}

/** Stays above every step: stop when you like, go to any step, and see that it is kept. */
export function CaptureBar({ caseId, name, step, done, search, onStop, saveState }: CaptureBarProps): ReactElement {
  const { t } = useTranslation();
  return (
    <header className="capture-bar">
      <div className="capture-bar__line">
        <button type="button" className="capture-bar__stop" onClick={onStop}>
          <Icon name="close" size={20} /> {t('capture.stop')}
        </button>
        <nav className="capture-bar__steps" aria-label={t('capture.steps')}>
          <ol>
            {captureSteps.map((each, place) => (
              <li key={each}>
                <Link
                  className={`capture-bar__step ${done.includes(each) && each !== step ? 'capture-bar__step--done' : ''}`}
                  to={{ pathname: capturePath(caseId, each), search }}
                  aria-current={each === step ? 'step' : undefined}
                >
                  <StepMark number={place + 1} done={done.includes(each) && each !== step} />
                  <span className="capture-bar__step-name">{t(`capture.step.${each}`)}</span>
                </Link>
              </li>
            ))}
          </ol>
        </nav>
        <p className="capture-bar__whose">{t('capture.networkOf', { name })}</p>
        <div className="capture-bar__saving">{saveState}</div>
      </div>
    </header>
  );
}

function StepMark({ number, done }: { number: number; done: boolean }): ReactElement {
  return <span className="capture-bar__mark">{done ? <Icon name="check" size={18} /> : number}</span>;
}
