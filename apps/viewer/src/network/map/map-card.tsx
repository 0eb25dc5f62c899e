import { useMemo, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SceneOpportunity } from '@netwerk/viewer-scene';
import type { ClientOfCase } from '../../client/client-of-case.ts';
import { useMapLayer, useOpportunitiesToDraw } from '../../opportunities/use-map-layer.ts';
import { WhatIfBand } from '../../opportunities/what-if-band.tsx';
import { useOpportunityBoard, type OpportunityBoard } from '../../opportunities/opportunity-board.ts';
import { longDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { ListCard } from '../list/list-card.tsx';
import { OtherDay } from '../other-day.tsx';
import type { ClientNetwork } from '../network.types.ts';
import type { ViewStateControl } from '../use-view-state.ts';
import { showsLinks, shownSupport } from '../visible-members.ts';
import { Legend } from './legend.tsx';
import { MapMenu } from './map-menu.tsx';
import { MapNotices } from './map-notices.tsx';
import { useShareScene } from './map-scene.ts';
import { MoveQuestion } from './move-question.tsx';
import { MapDrawing, MapPlace, NetworkMap } from './network-map.tsx';
import { OffMapStrip } from './off-map-strip.tsx';
import { layoutInput, toNetwork, type SceneRequest } from './scene-request.ts';
import { SmallScreenChoice } from './small-screen-choice.tsx';
import { useMapMoving } from './use-map-moving.ts';
import { useMapArea } from './use-map-area.ts';
import { useScene } from './use-scene.ts';

interface MapCardProps {
  client: ClientOfCase;
  network: ClientNetwork;
  control: ViewStateControl;
}

const none: readonly SceneOpportunity[] = [];

/** On a small screen the list comes first; the map is there for who asks for it. */
export function MapCard({ small, ...card }: MapCardProps & { small: boolean }): ReactElement {
  const [asked, setAsked] = useState(false);
  if (!small) return <MapWithLegend {...card} />;
  return (
    <div className="small-screen">
      <SmallScreenChoice map={asked} onChoose={setAsked} />
      {asked ? <MapWithLegend {...card} /> : <ListCard {...card} />}
    </div>
  );
}

function MapWithLegend({ client, network, control }: MapCardProps): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const room = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLSpanElement>(null);
  const [controls, setControls] = useState<HTMLElement | null>(null);
  const board = useOpportunityBoard();
  const { answer, failed } = useScene(useSceneRequest(network, control, board, room));
  const layer = useMapLayer(board, answer?.opportunities ?? none);
  const date = longDate(network.on, screen);
  const label = t('map.label', { name: client.callName, date });
  const choose = (personId: string | null): void => {
    board?.choose(null);
    control.change({ personId });
  };
  const { moving, question, answered } = useMapMoving(network, control.view.on === null);
  const moved = network.members.find((member) => member.id === question?.memberId);
  useShareScene(answer?.scene ?? null);
  return (
    <div className="card network__card">
      <MapPlace room={room}>
        <OtherDay on={network.on} />
        <WhatIfBand board={board} over />
        {answer ? (
          <NetworkMap
            scene={answer.scene}
            label={label}
            chosen={control.view.personId}
            onChoose={choose}
            controls={controls}
            moving={moving}
            opportunities={layer}
          >
            <span
              className="map-anchor"
              ref={anchor}
              style={{ insetInlineStart: question?.at.x ?? 0, insetBlockStart: question?.at.y ?? 0 }}
            />
          </NetworkMap>
        ) : failed ? null : (
          <MapDrawing />
        )}
        <MapNotices
          network={network}
          control={control}
          failed={failed}
          crowded={answer?.crowded ?? false}
          arrangingHelps={answer?.arrangingHelps ?? false}
        />
      </MapPlace>
      {question && moving && moved ? (
        <MoveQuestion
          question={question}
          member={moved}
          scheme={control.view.scheme}
          anchor={anchor}
          onAnswered={answered}
          onEdit={() => choose(moved.id)}
        />
      ) : null}
      <p className="visually-hidden" role="status">
        {answer ? t('map.drawn', { date, shown: answer.scene.nodes.length }) : ''}
        {layer && layer.list.length > 0 ? `, ${t('opportunities.drawn', { count: layer.list.length })}` : ''}
      </p>
      {answer ? <OffMapStrip people={answer.scene.offMap} chosen={control.view.personId} onChoose={choose} /> : null}
      <Legend name={client.callName} opportunities={layer !== null && layer.list.length > 0} controls={setControls}>
        <div className="legend__menu">{moving ? <MapMenu /> : null}</div>
      </Legend>
    </div>
  );
}

function useSceneRequest(
  network: ClientNetwork,
  control: ViewStateControl,
  board: OpportunityBoard | null,
  room: React.RefObject<HTMLElement | null>,
): SceneRequest | null {
  const area = useMapArea(room);
  const { api } = useLanguage();
  const { scheme, who } = control.view;
  const opportunities = useOpportunitiesToDraw(board);
  const links = showsLinks(control.view, network.members.length);
  const support = shownSupport(control.view).join('.');
  return useMemo(() => {
    if (area === null) return null;
    const filters = { who, links, support: shownSupport(control.view) };
    return {
      layout: layoutInput(network, { scheme, area, language: api }),
      network: toNetwork(network),
      options: { filters, showUnsafe: true },
      then: null,
      changes: [],
      opportunities,
    };
    // `support` stands for the part of the view that the filters need.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a new view object with the same choices is the same picture
  }, [network, area, scheme, who, links, support, api, opportunities]);
}
