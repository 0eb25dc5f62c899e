import { addYears } from '@netwerk/domain';
import type { DemoBatch } from '../dataset/batch.types.ts';
import type { AgreementRow } from '../dataset/case-rows.types.ts';
import type { OfferRow } from '../dataset/kansen-rows.types.ts';
import { namedId, residentId, type AreaPlan } from '../people/plan.ts';
import type { Making } from '../people/resident-batches.ts';
import { volunteerFacts } from '../people/volunteer-facts.ts';
import { offerRow, slotsOf } from '../wishes/wish-batches.ts';
import type { ToldOffer } from '../wishes/wishes.types.ts';
import { drawnOffer, namedOffers, offersByTraining, type OpenOffer } from './open-offers.ts';

interface Offering {
  readonly personId: string;
  readonly areaCode: string;
  readonly offer: ToldOffer;
  readonly index: number;
  /** null: a volunteer, who may be asked by their own word. */
  readonly expiresOn: string | null;
}

/** What people said of themselves outside any file: the offer, when, and the agreement (A1) that it rests on. */
export function* offerBatches(making: Making): Iterable<DemoBatch> {
  const all = making.plan.areas.flatMap((area) => [
    ...namedOfferings(making, area),
    ...volunteerOfferings(making, area),
    ...residentOfferings(making, area),
  ]);
  const idOf = (one: Offering) => making.ids.of('offer', one.personId, one.index);
  const agreed = all.filter((one) => one.expiresOn !== null);
  yield { node: 'Agreement', rows: agreed.map((one) => agreementRow(making, one)) };
  yield {
    link: 'AGREEMENT_BINDS',
    rows: agreed.map((one) => ({ from: agreementId(making, one), to: one.personId, properties: {} })),
  };
  yield { node: 'Offer', rows: all.map((one) => openRow(making, one)) };
  yield { link: 'PERSON_OFFERS', rows: all.map((one) => ({ from: one.personId, to: idOf(one), properties: {} })) };
  const slots = all.flatMap((one) => slotsOf(making.ids, idOf(one), one.offer.at ?? []));
  yield { node: 'WeeklySlot', rows: slots.map(({ row }) => row) };
  yield { link: 'OFFERED_AT', rows: slots.map(({ of, row }) => ({ from: of, to: row.id, properties: {} })) };
}

function namedOfferings({ ids, clock, codes, town }: Making, { area }: AreaPlan): Offering[] {
  const volunteers = new Set(town.neighbours.filter((one) => one.volunteer !== undefined).map((one) => one.key));
  const here = [...town.neighbours, ...town.stories.map((story) => story.resident)].filter(
    (one) => one.area === area.key,
  );
  return here.flatMap(({ key }) =>
    (namedOffers[key] ?? []).map(({ expiresOn, on, ...offer }, index) => ({
      personId: namedId(ids, key),
      areaCode: codes.neighbourhood(area.key),
      offer: { ...offer, on: clock.day(on) },
      index,
      expiresOn: volunteers.has(key) ? null : clock.day(expiresOn),
    })),
  );
}

function volunteerOfferings({ ids, seed, clock, codes }: Making, area: AreaPlan): Offering[] {
  return Array.from({ length: area.volunteers }, (_, index) =>
    residentId(ids, area.area, area.clients + index),
  ).flatMap((personId) => {
    const { trainedIn, trainedOn, volunteerSince } = volunteerFacts(seed, clock, personId);
    const offer = trainedIn === undefined ? undefined : offersByTraining[trainedIn];
    if (offer === undefined) return [];
    const on = trainedOn ?? volunteerSince;
    return [
      {
        personId,
        areaCode: codes.neighbourhood(area.area.key),
        offer: { ...offer, on },
        index: 0,
        expiresOn: null,
      },
    ];
  });
}

function residentOfferings(making: Making, area: AreaPlan): Offering[] {
  const first = area.clients + area.volunteers;
  const everybodyElse = area.residents - area.named.length - first;
  return Array.from({ length: Math.max(0, everybodyElse) }, (_, offset) => first + offset).flatMap((index) => {
    const found: OpenOffer | null = drawnOffer(making, area, index);
    if (found === null) return [];
    const { expiresOn, ...offer } = found;
    const personId = residentId(making.ids, area.area, index);
    return [{ personId, areaCode: making.codes.neighbourhood(area.area.key), offer, index: 0, expiresOn }];
  });
}

function agreementRow(making: Making, one: Offering): AgreementRow {
  const expiresOn = one.expiresOn ?? addYears(one.offer.on, 1);
  return { id: agreementId(making, one), kind: 'A1', givenOn: one.offer.on, expiresOn };
}

function openRow(making: Making, one: Offering): OfferRow {
  const agreed = one.expiresOn === null ? {} : { agreementId: agreementId(making, one) };
  return { ...offerRow(making.ids.of('offer', one.personId, one.index), one.offer), areaCode: one.areaCode, ...agreed };
}

function agreementId({ ids }: Making, one: Offering): string {
  return ids.of('agreement', 'asked', one.personId, one.index);
}
