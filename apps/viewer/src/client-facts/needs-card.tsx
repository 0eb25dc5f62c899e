import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Icon } from '../parts/icon.tsx';
import { EndNeedDialog } from './end-need-dialog.tsx';
import { FactCard, type FactsProps } from './fact-card.tsx';
import { distanceWords } from './need-fields.ts';
import { NeedDialog } from './need-dialog.tsx';
import { SubjectWords } from './subject-words.tsx';
import type { Need } from './use-client-facts.ts';

/** What the client wants, in their own words; what was met or withdrawn is kept below. */
export function NeedsCard({ facts, mayRecord }: FactsProps): ReactElement {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const { callName: name, caseId } = facts;
  const open = facts.needs.filter((need) => need.state === 'OPEN');
  return (
    <FactCard id="needs" heading={t('clientFacts.needs.heading', { name })}>
      <p className={open.length === 0 ? 'soft' : 'visually-hidden'} role="status">
        {open.length === 0 ? t('clientFacts.needs.none') : t('clientFacts.needs.count', { count: open.length })}
      </p>
      <ul className="fact-rows">
        {open.map((need) => (
          <NeedRow key={need.id} caseId={caseId} name={name} need={need} mayRecord={mayRecord} />
        ))}
      </ul>
      {mayRecord ? (
        <Button purpose="primary" iconStart={<Icon name="plus" />} onClick={() => setAdding(true)}>
          {t('clientFacts.needs.add')}
        </Button>
      ) : null}
      <EarlierNeeds needs={facts.needs.filter((need) => need.state !== 'OPEN')} />
      {adding ? <NeedDialog caseId={caseId} name={name} need={null} open onClose={() => setAdding(false)} /> : null}
    </FactCard>
  );
}

interface NeedRowProps {
  caseId: string;
  name: string;
  need: Need;
  mayRecord: boolean;
}

function NeedRow({ caseId, name, need, mayRecord }: NeedRowProps): ReactElement {
  const { t } = useTranslation();
  const [act, setAct] = useState<'change' | 'end' | null>(null);
  const close = (): void => setAct(null);
  const what = need.words;
  return (
    <li>
      <NeedWords need={need} />
      {mayRecord ? (
        <div className="fact-rows__actions">
          <button
            type="button"
            className="row-button"
            aria-label={t('clientFacts.editOf', { what })}
            onClick={() => setAct('change')}
          >
            {t('clientFacts.edit')}
          </button>
          <button
            type="button"
            className="row-button"
            aria-label={t('clientFacts.needs.endOf', { what })}
            onClick={() => setAct('end')}
          >
            {t('clientFacts.needs.end')}
          </button>
        </div>
      ) : null}
      {act === 'change' ? <NeedDialog caseId={caseId} name={name} need={need} open onClose={close} /> : null}
      {act === 'end' ? <EndNeedDialog caseId={caseId} need={need} open onClose={close} /> : null}
    </li>
  );
}

function NeedWords({ need }: { need: Need }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { withWhom, stepFree, mostMetres } = need;
  const conditions = [
    withWhom === null ? null : t(`clientFacts.needs.${withWhom}`),
    stepFree ? t('clientFacts.needs.noSteps') : null,
    mostMetres === null ? null : t('clientFacts.needs.within', { distance: distanceWords(mostMetres, screen) }),
  ].filter((words) => words !== null);
  return <SubjectWords subject={need} more={conditions} />;
}

function EarlierNeeds({ needs }: { needs: readonly Need[] }): ReactElement | null {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  if (needs.length === 0) return null;
  return (
    <details className="earlier">
      <summary>{t('clientFacts.needs.earlier', { count: needs.length })}</summary>
      <ul className="fact-rows">
        {needs.map((need) => (
          <li key={need.id}>
            <span className="fact-rows__words">“{need.words}”</span>
            <span className="soft minor">
              {need.state === 'OPEN' || need.endedOn === null
                ? null
                : t('clientFacts.needs.ended', {
                    how: t(`clientFacts.needs.${need.state}`),
                    on: shortDate(need.endedOn, screen),
                  })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
