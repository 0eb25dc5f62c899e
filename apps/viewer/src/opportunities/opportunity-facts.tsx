import { useId, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { useViewer } from '../session/viewer-context.ts';
import type { Opportunity } from './opportunities.types.ts';

/** Wat, waarom, via wie, haalbaar, gebaseerd op, onzeker, nog nodig: everything that the kans says. */
export function OpportunityFacts({ opportunity }: { opportunity: Opportunity }): ReactElement {
  const { t } = useTranslation();
  const { what, why, viaWhom, feasible, uncertain, agreementsNeeded } = opportunity;
  return (
    <div className="kans-facts">
      <Part heading={t('opportunities.what')}>
        <p>{what}</p>
      </Part>
      <Part heading={t('opportunities.why')}>
        <p>{why}</p>
      </Part>
      {viaWhom === null ? null : (
        <Part heading={t('opportunities.viaWhom')}>
          <p>{viaWhom}</p>
        </Part>
      )}
      {feasible.length === 0 ? null : (
        <Part heading={t('opportunities.feasible')}>
          <ul className="kans-facts__chips">
            {feasible.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </Part>
      )}
      <BasedOn facts={opportunity.basedOn} />
      <Sentences heading={t('opportunities.uncertain')} texts={uncertain} />
      <Sentences heading={t('opportunities.needed')} texts={agreementsNeeded.map((each) => each.text)} />
    </div>
  );
}

function BasedOn({ facts }: { facts: Opportunity['basedOn'] }): ReactElement | null {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  if (facts.length === 0) return null;
  return (
    <Part heading={t('opportunities.basedOn')}>
      <ul className="kans-facts__list">
        {facts.map(({ text, on }) => (
          <li key={`${text} ${on ?? ''}`}>
            {text}
            {on === null ? null : <span className="soft"> {shortDate(on, screen, today)}</span>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Sentences({ heading, texts }: { heading: string; texts: readonly string[] }): ReactElement | null {
  const [only] = texts;
  if (only === undefined) return null;
  return (
    <Part heading={heading}>
      {texts.length === 1 ? (
        <p>{only}</p>
      ) : (
        <ul className="kans-facts__list">
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }): ReactElement {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 className="kans-facts__heading" id={id}>
        {heading}
      </h3>
      {children}
    </section>
  );
}
