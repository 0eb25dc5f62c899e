import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { timeWords } from '../week/times-words.ts';
import { EndOfferDialog, TalentDialog } from './offer-dialogs.tsx';
import { SubjectWords } from './subject-words.tsx';
import type { Offer } from './use-client-facts.ts';

interface OfferRowProps {
  caseId: string;
  /** Whose offer it is. */
  name: string;
  whose: 'CLIENT' | 'MEMBER';
  offer: Offer;
  mayRecord: boolean;
}

/** One offer that was told in this file, with what can be done about it. */
export function OfferRow({ caseId, name, whose, offer, mayRecord }: OfferRowProps): ReactElement {
  const { t } = useTranslation();
  const [act, setAct] = useState<'change' | 'end' | null>(null);
  const close = (): void => setAct(null);
  const what = offer.words;
  const heading = t(whose === 'CLIENT' ? 'clientFacts.talents.endHeading' : 'clientFacts.members.endHeading', { name });
  return (
    <li>
      {whose === 'MEMBER' ? <strong>{name}</strong> : null}
      <SubjectWords subject={offer} more={offer.at.map((time) => timeWords(t, time))} />
      {mayRecord ? (
        <div className="fact-rows__actions">
          {whose === 'CLIENT' ? (
            <button
              type="button"
              className="row-button"
              aria-label={t('clientFacts.editOf', { what })}
              onClick={() => setAct('change')}
            >
              {t('clientFacts.edit')}
            </button>
          ) : null}
          <button
            type="button"
            className="row-button"
            aria-label={t('clientFacts.talents.endOf', { what })}
            onClick={() => setAct('end')}
          >
            {t('clientFacts.talents.end')}
          </button>
        </div>
      ) : null}
      {act === 'change' ? <TalentDialog caseId={caseId} name={name} offer={offer} onClose={close} /> : null}
      {act === 'end' ? <EndOfferDialog {...{ caseId, heading, offer, whose }} onClose={close} /> : null}
    </li>
  );
}
