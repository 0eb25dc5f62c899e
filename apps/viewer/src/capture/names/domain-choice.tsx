import { lifeDomains, type LifeDomain } from '@netwerk/domain';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { enumerate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { CaptureFooter } from '../capture-footer.tsx';
import { StepHeading } from '../step-heading.tsx';
import './domain-choice.css';

export const domainIcons: Record<LifeDomain, IconName> = {
  FINANCE: 'purse',
  HOUSING: 'house',
  WORK: 'briefcase',
  SOCIAL: 'people',
  PHYSICAL_HEALTH: 'pulse',
  MENTAL_HEALTH: 'speech',
  MEANING: 'sun',
};

interface DomainChoiceProps {
  question: string;
  /** Names that were said before anything was chosen. */
  named: readonly string[];
  onChosen: (domains: readonly LifeDomain[]) => void;
  onBack: () => void;
}

/** Only what matters to the question: nothing asks for more than one, and it can be skipped. */
export function DomainChoice({ question, named, onChosen, onBack }: DomainChoiceProps): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const [chosen, setChosen] = useState<readonly LifeDomain[]>([]);
  const toggle = (domain: LifeDomain): void =>
    setChosen(chosen.includes(domain) ? chosen.filter((each) => each !== domain) : [...chosen, domain]);
  return (
    <>
      <div className="capture__content">
        <section className="card capture-card capture-card--alone domain-choice">
          <StepHeading about="domains">{t('capture.domains.heading')}</StepHeading>
          <p className="soft">{t('capture.domains.text')}</p>
          {question === '' ? null : <p>{t('capture.domains.question', { question })}</p>}
          <div className="domain-choice__domains" role="group" aria-label={t('capture.domains.label')}>
            {lifeDomains.map((domain) => (
              <button
                key={domain}
                type="button"
                className="big-choice domain-choice__domain"
                aria-pressed={chosen.includes(domain)}
                onClick={() => toggle(domain)}
              >
                <Icon name={chosen.includes(domain) ? 'check' : domainIcons[domain]} size={24} />
                {t(`lifeDomain.${domain}`)}
              </button>
            ))}
          </div>
          {named.length === 0 ? null : (
            <p className="soft">{t('capture.domains.named', { names: enumerate(named, screen) })}</p>
          )}
        </section>
      </div>
      <CaptureFooter
        back={{ text: t('capture.toMap'), onDo: onBack }}
        skip={{ text: t('capture.domains.general'), onDo: () => onChosen([]) }}
        next={{ text: t('capture.domains.start'), short: t('capture.on'), onDo: () => onChosen(chosen) }}
      />
    </>
  );
}
