import { useEffect, useMemo, useRef, type ReactElement, type ReactNode, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Scene } from '@netwerk/viewer-scene';
import { litMembers, opportunityAt } from '../../opportunities/map-focus.ts';
import type { OpportunityLayer } from '../../opportunities/map-layer.types.ts';
import { MapOpportunityLines, MapOpportunityMarks } from '../../opportunities/map-opportunities.tsx';
import { useMedia } from '../../parts/use-media.ts';
import { MapButtons } from './map-buttons.tsx';
import { MapCellMark } from './map-cell-mark.tsx';
import { MapGround } from './map-ground.tsx';
import { MapLayer } from './map-layer.tsx';
import { MapMarks } from './map-marks.tsx';
import { MapPeople } from './map-people.tsx';
import { MapTrails } from './map-trails.tsx';
import { useMapCanvas, type MapHandle } from './use-map-canvas.ts';
import { useMoving, type MapMoving } from './use-moving.ts';
import { ZoomControls } from './zoom-controls.tsx';
import './map.css';

interface NetworkMapProps {
  scene: Scene;
  label: string;
  chosen: string | null;
  onChoose: (memberId: string | null) => void;
  /** Where the zoom buttons stand: beside the map, for over it they would hide somebody. */
  controls: HTMLElement | null;
  /** Left out: everybody keeps their place. */
  moving?: MapMoving | undefined;
  /** Left out: a map without kansen. */
  opportunities?: OpportunityLayer | null;
  /** What stands at a place of the scene and moves along with it. */
  children?: ReactNode;
}

/**
 * Four layers that move as one: the ground, Cytoscape's shapes and lines (which also owns pan, zoom and taps), the
 * letters and signs over it, and the buttons for keyboard and screen reader.
 */
export function NetworkMap({
  scene,
  label,
  chosen,
  onChoose,
  controls,
  moving,
  opportunities = null,
  children,
}: NetworkMapProps): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const handle = useRef<MapHandle | null>(null);
  const { held, drags, nudge, endNudge, cancelNudge } = useMoving(scene, moving, () => handle.current);
  const lit = useMemo(() => litMembers(opportunities), [opportunities]);
  const map = useMapCanvas(frame, {
    ...{ scene, chosen, onChoose, drags, lit },
    onOver: (at) => {
      const tapped = opportunityAt(opportunities?.list ?? [], at);
      if (tapped) opportunities?.onChoose(tapped.id);
      return tapped !== null;
    },
    isOver: (at) => opportunityAt(opportunities?.list ?? [], at) !== null,
  });
  const { canvas } = map;
  useEffect(() => {
    handle.current = map;
  });
  const forced = useMedia('(forced-colors: active)');
  return (
    <section className={`map ${forced ? 'map--forced' : ''}`} aria-label={label} ref={frame}>
      <MapGround scene={scene} />
      <div className="map__layer" data-follows="" aria-hidden="true">
        <div className="map__light" hidden />
      </div>
      <div className="map__canvas" aria-hidden="true" />
      {held ? (
        <MapLayer area={scene.area}>
          <MapCellMark scene={scene} cell={held.cell} own={held.own} />
        </MapLayer>
      ) : null}
      <MapLayer area={scene.area} className="map__over">
        <MapTrails scene={scene} />
        {opportunities ? <MapOpportunityLines layer={opportunities} /> : null}
        <MapMarks scene={scene} lit={lit} withLines={forced} />
        <MapPeople scene={scene} chosen={chosen} lit={lit} withShapes={forced} />
        {opportunities ? <MapOpportunityMarks layer={opportunities} scene={scene} /> : null}
      </MapLayer>
      <MapButtons
        scene={scene}
        chosen={chosen}
        opportunities={opportunities}
        onChoose={onChoose}
        onReach={(at) => canvas.current?.reveal(at)}
        onZoom={(factor) => canvas.current?.zoomBy(factor)}
        onFit={() => canvas.current?.fit()}
        moving={moving ? { nudge, endNudge, cancelNudge } : null}
      />
      <div className="map__layer" data-follows="">
        {children}
      </div>
      {controls
        ? createPortal(
            <ZoomControls onZoom={(factor) => canvas.current?.zoomBy(factor)} onFit={() => canvas.current?.fit()} />,
            controls,
          )
        : null}
    </section>
  );
}

/** The room for the map while its first picture is being made. */
export function MapPlace({
  room,
  children,
}: {
  room: RefObject<HTMLDivElement | null>;
  children: React.ReactNode;
}): ReactElement {
  return (
    <div className="map-place" ref={room}>
      {children}
    </div>
  );
}

export function MapDrawing(): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="map-drawing">
      <svg viewBox="0 0 208 208" aria-hidden="true">
        <circle cx="104" cy="104" r="103" />
        <circle cx="104" cy="104" r="71" />
        <circle cx="104" cy="104" r="40" />
      </svg>
      <p className="soft" role="status">
        {t('map.drawing')}
      </p>
    </div>
  );
}
