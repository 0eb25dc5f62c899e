import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SubjectWords } from '../client-facts/subject-words.tsx';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Notice } from '../parts/notice.tsx';
import { Tag } from '../parts/tag.tsx';
import { timeWords } from '../week/times-words.ts';
import { EndOfferDialog, NeighbourOfferDialog } from './neighbour-offer-dialogs.tsx';
import { RecordNeighbourDialog } from './record-neighbour-dialog.tsx';
import { usePause } from './use-pause.ts';
import type { Neighbour } from './use-neighbours.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';
import { Origin } from '../parts/origin.tsx';

/** One neighbour: what they like to do, when, and until when they may be asked. */
export function NeighbourCard({ neighbour }: { neighbour: Neighbour }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { fullName, area, agreedOn, expiresOn, offers } = neighbour;
  const dates = { from: shortDate(agreedOn, screen), until: shortDate(expiresOn, screen) };
  return (
    <li className="card neighbour">
      <div className="neighbour__line">
        <h2 className="nl-heading neighbour__name">{fullName}</h2>
        <span className="soft">{area?.name ?? t('neighbours.areaHidden')}</span>
        <NeighbourTags neighbour={neighbour} />
      </div>
      <ul className="fact-rows">
        {offers.map((offer) => (
          <OfferLine key={offer.id} neighbour={neighbour} offer={offer} />
        ))}
      </ul>
      <p className="soft minor">{t('neighbours.agreed', dates)}</p>
      <Origin origin={neighbour.origin} />
      <Acts neighbour={neighbour} />
    </li>
  );
}

function NeighbourTags({ neighbour }: { neighbour: Neighbour }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      {neighbour.volunteer ? <Tag tone="plain">{t('neighbours.volunteer')}</Tag> : null}
      {neighbour.paused ? (
        <Tag tone="info" icon="clock">
          {t('neighbours.paused')}
        </Tag>
      ) : null}
      {neighbour.holds ? null : (
        <Tag tone="warning" icon="warning">
          {t('neighbours.expired')}
        </Tag>
      )}
    </>
  );
}

interface OfferLineProps {
  neighbour: Neighbour;
  offer: Neighbour['offers'][number];
}

function OfferLine({ neighbour, offer }: OfferLineProps): ReactElement {
  const { t } = useTranslation();
  const [act, setAct] = useState<'change' | 'end' | null>(null);
  const close = (): void => setAct(null);
  const what = offer.words;
  return (
    <li>
      <SubjectWords subject={offer} more={offer.at.map((time) => timeWords(t, time))} />
      {neighbour.holds ? (
        <div className="fact-rows__actions">
          <button
            type="button"
            className="row-button"
            aria-label={t('neighbours.editOfferOf', { what })}
            onClick={() => setAct('change')}
          >
            {t('neighbours.editOffer')}
          </button>
          {neighbour.offers.length > 1 ? (
            <button
              type="button"
              className="row-button"
              aria-label={t('neighbours.endOfferOf', { what })}
              onClick={() => setAct('end')}
            >
              {t('neighbours.endOffer')}
            </button>
          ) : null}
        </div>
      ) : null}
      {act === 'change' ? <NeighbourOfferDialog neighbour={neighbour} offer={offer} onClose={close} /> : null}
      {act === 'end' ? <EndOfferDialog neighbour={neighbour} offer={offer} onClose={close} /> : null}
    </li>
  );
}

function Acts({ neighbour }: { neighbour: Neighbour }): ReactElement {
  const { t } = useTranslation();
  const [act, setAct] = useState<'offer' | 'withdraw' | 'renew' | null>(null);
  const close = (): void => setAct(null);
  const pause = usePause(neighbour);
  const { fullName: name, paused, holds } = neighbour;
  return (
    <>
      {pause.problem === null ? null : (
        <Notice tone="warning" role="alert">
          {t(pause.problem)}
        </Notice>
      )}
      <div className="fact-rows__actions" role="group" aria-label={name}>
        {holds ? (
          <>
            <button type="button" className="row-button" onClick={() => setAct('offer')}>
              {t('neighbours.addOffer')}
            </button>
            <button type="button" className="row-button" onClick={pause.send}>
              {t(paused ? 'neighbours.resume' : 'neighbours.pause')}
            </button>
          </>
        ) : (
          <button type="button" className="row-button" onClick={() => setAct('renew')}>
            {t('neighbours.renew')}
          </button>
        )}
        <button type="button" className="row-button" onClick={() => setAct('withdraw')}>
          {t('neighbours.withdraw')}
        </button>
      </div>
      {act === 'offer' ? <NeighbourOfferDialog neighbour={neighbour} offer={null} onClose={close} /> : null}
      {act === 'withdraw' ? <WithdrawDialog neighbour={neighbour} onClose={close} /> : null}
      {act === 'renew' ? <RecordNeighbourDialog start={neighbour} onClose={close} /> : null}
    </>
  );
}
