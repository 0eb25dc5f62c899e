import { useRef, useState, type CSSProperties, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Point, Scene } from '@netwerk/viewer-scene';
import type { OpportunityLayer } from '../../opportunities/map-layer.types.ts';
import { mapStops, type MapStop } from './map-stops.ts';
import { neighbourOf, type Direction } from './neighbour-of.ts';

interface MapButtonsProps {
  scene: Scene;
  chosen: string | null;
  opportunities: OpportunityLayer | null;
  onChoose: (memberId: string | null) => void;
  /** The keyboard came to somebody, who may be outside the part that is shown. */
  onReach: (at: Point) => void;
  onZoom: (factor: number) => void;
  onFit: () => void;
  /** null: nobody can be moved on this map. */
  moving: KeyboardMoving | null;
}

/** Alt and an arrow move somebody in their own ring and sector; letting Alt go keeps the place, Escape does not. */
interface KeyboardMoving {
  nudge: (memberId: string, direction: Direction) => void;
  endNudge: () => void;
  cancelNudge: () => void;
}

const directions: Record<string, Direction> = {
  ArrowLeft: 'LEFT',
  ArrowRight: 'RIGHT',
  ArrowUp: 'UP',
  ArrowDown: 'DOWN',
};
const zoomKeys: Record<string, number> = { '+': 1.25, '=': 1.25, '-': 0.8 };

/**
 * The people and kansen on the map for a keyboard and a screen reader: real buttons on the places of the picture. They let every
 * pointer through to the canvas, so that dragging and pinching work everywhere.
 */
export function MapButtons(props: MapButtonsProps): ReactElement {
  const { scene, chosen, opportunities, onChoose, onReach, onZoom, onFit, moving } = props;
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const stops = mapStops(scene, opportunities?.list ?? []);
  const tabStop = stops.find((stop) => stop.key === (current ?? chosen)) ?? stops[0];

  function focus(stop: MapStop | undefined): void {
    if (!stop) return;
    setCurrent(stop.key);
    list.current?.querySelector<HTMLButtonElement>(`[data-stop="${CSS.escape(stop.key)}"]`)?.focus();
  }

  function leave(): void {
    moving?.cancelNudge();
    onChoose(null);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const from = stops.find((stop) => stop.key === current) ?? tabStop;
    const direction = directions[event.key];
    const zoom = zoomKeys[event.key];
    if (moving && event.altKey && direction && from) {
      event.preventDefault();
      if (from.memberId !== null) moving.nudge(from.memberId, direction);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (direction && from) focus(neighbourOf(from, stops, direction));
    else if (event.key === 'Home') focus(stops[0]);
    else if (event.key === 'End') focus(stops.at(-1));
    else if (zoom) onZoom(zoom);
    else if (event.key === '0') onFit();
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  }

  return (
    <ul
      className="map__buttons map__layer"
      data-follows=""
      aria-label={[
        t('map.people'),
        ...(opportunities && opportunities.list.length > 0 ? [t('opportunities.onMap')] : []),
        ...(moving ? [t('mapPlaces.keys')] : []),
      ].join(' ')}
      ref={list}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => {
        if (event.key === 'Alt') moving?.endNudge();
      }}
    >
      {stops.map((stop) => (
        <li key={stop.key}>
          <button
            type="button"
            className={`${stop.opportunityId === null ? 'map-button' : 'map-spot'} map-button--${stop.round ? 'round' : 'square'}`}
            data-stop={stop.key}
            data-member={stop.memberId ?? undefined}
            data-moves={stop.memberId ?? undefined}
            data-opportunity={stop.opportunityId ?? undefined}
            style={buttonPlace(stop)}
            aria-label={stop.label}
            aria-pressed={stop.opportunityId === null ? stop.memberId === chosen : isChosen(stop, opportunities)}
            tabIndex={stop === tabStop ? 0 : -1}
            onFocus={() => {
              setCurrent(stop.key);
              onReach(stop);
            }}
            onClick={() =>
              stop.opportunityId === null ? onChoose(stop.memberId) : opportunities?.onChoose(stop.opportunityId)
            }
          />
        </li>
      ))}
    </ul>
  );
}

function isChosen({ opportunityId }: MapStop, opportunities: OpportunityLayer | null): boolean {
  return opportunityId !== null && opportunities?.chosenId === opportunityId;
}

/** At least 24 px, the smallest target of WCAG 2.2, also where the picture is smaller. */
function buttonPlace({ x, y, radius }: MapStop): CSSProperties {
  const side = Math.max(24, radius * 2);
  return { left: x - side / 2, top: y - side / 2, width: side, height: side };
}
