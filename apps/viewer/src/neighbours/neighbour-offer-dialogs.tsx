import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { newOffer, offerFields, offerOf, typedOffer } from '../client-facts/offer-fields.ts';
import { FormDialog } from '../forms/form-dialog.tsx';
import type { FormField } from '../forms/form-fields.ts';
import type { Newer, Sent } from '../forms/use-form.ts';
import { ChangeNeighbourOffersDocument, type NeighbourOfferInput } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { useViewer } from '../session/viewer-context.ts';
import { useReadNeighboursAgain, type Neighbour } from './use-neighbours.ts';

type Offer = Neighbour['offers'][number];

interface OfferDialogProps {
  neighbour: Neighbour;
  onClose: () => void;
}

/** One offer of a neighbour: a new one, or other words for one that stands. The others stay as they are. */
export function NeighbourOfferDialog(props: OfferDialogProps & { offer: Offer | null }): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { onClose } = props;
  const [opened] = useState(props);
  const change = useChange(opened.neighbour);
  const { neighbour, offer } = opened;
  return (
    <FormDialog
      open
      onClose={onClose}
      heading={t('neighbours.offerHeading', { name: neighbour.fullName })}
      intro={t('neighbours.offerIntro', { name: neighbour.fullName })}
      save={t('forms.save')}
      fields={neighbourOfferFields(offerFields(t), t('neighbours.handlesMoney'))}
      initial={offer === null ? newOffer(today) : typedOffer(offer)}
      baseVersion={neighbour.version}
      send={(values, sent) => {
        const written = { ...(offer === null ? {} : { id: offer.id }), ...offerOf(values) };
        return change.send(sent, (standing) => [...without(standing, offer), written], offer);
      }}
      onDone={() => void change.readAgain().then(onClose)}
    />
  );
}

/** A neighbour no longer offers one thing; the others stay. */
export function EndOfferDialog({ neighbour, offer, onClose }: OfferDialogProps & { offer: Offer }): ReactElement {
  const { t } = useTranslation();
  const [opened] = useState(neighbour);
  const change = useChange(opened);
  return (
    <FormDialog
      open
      onClose={onClose}
      heading={t('neighbours.endOfferOf', { what: offer.words })}
      intro={t('neighbours.endOfferIntro', { name: opened.fullName })}
      save={t('neighbours.endOffer')}
      fields={[]}
      initial={{}}
      baseVersion={opened.version}
      send={(_values, sent) => change.send(sent, (standing) => without(standing, offer), null)}
      onDone={() => void change.readAgain().then(onClose)}
    />
  );
}

export function neighbourOfferFields(fields: readonly FormField[], handlesMoney: string): FormField[] {
  return fields.map((field) => (field.name === 'handlesMoney' ? { ...field, label: handlesMoney } : field));
}

function without(offers: readonly Offer[], left: Offer | null): NeighbourOfferInput[] {
  return offers.filter(({ id }) => id !== left?.id).map(inputOf);
}

function inputOf({ id, words, supportKind, lifeDomain, interest, handlesMoney, at }: Offer): NeighbourOfferInput {
  return { id, words, supportKind, lifeDomain, interest, handlesMoney, at };
}

/** Sends the whole set; when a colleague was first, the next press starts from what they saved. */
function useChange(opened: Neighbour) {
  const readAgain = useReadNeighboursAgain();
  const [standing, setStanding] = useState(opened);
  const send = async (
    sent: Sent,
    offersOf: (standing: readonly Offer[]) => NeighbourOfferInput[],
    edited: Offer | null,
  ): Promise<Newer | null> => {
    const { residentId, gender, offers } = standing;
    const input = { ...sent, residentId, gender, offers: offersOf(offers) };
    const { changeNeighbourOffers: answer } = await request(ChangeNeighbourOffersDocument, { input });
    if (answer.__typename === 'NeighbourChanged') return null;
    const { neighbour } = answer;
    setStanding(neighbour);
    const now = neighbour.offers.find(({ id }) => id === edited?.id);
    return { version: neighbour.version, typed: now === undefined ? {} : typedOffer(now) };
  };
  return { send, readAgain };
}
