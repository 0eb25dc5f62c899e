import { useRef, useState, type CSSProperties, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scene, SceneNode } from '@netwerk/viewer-scene';
import { neighbourOf, type Direction } from './neighbour-of.ts';

interface MapButtonsProps {
  scene: Scene;
  chosen: string | null;
  onChoose: (memberId: string | null) => void;
  /** The keyboard came to somebody, who may be outside the part that is shown. */
  onReach: (memberId: string) => void;
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
 * The people on the map for a keyboard and a screen reader: real buttons on the places of the picture. They let every
 * pointer through to the canvas, so that dragging and pinching work everywhere.
 */
export function MapButtons(props: MapButtonsProps): ReactElement {
  const { scene, chosen, onChoose, onReach, onZoom, onFit, moving } = props;
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const nodes = inReadingOrder(scene);
  const tabStop = nodes.find((node) => node.memberId === (current ?? chosen)) ?? nodes[0];

  function focus(node: SceneNode | undefined): void {
    if (!node) return;
    setCurrent(node.memberId);
    list.current?.querySelector<HTMLButtonElement>(`[data-member="${CSS.escape(node.memberId)}"]`)?.focus();
  }

  function leave(): void {
    moving?.cancelNudge();
    onChoose(null);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const from = nodes.find((node) => node.memberId === current) ?? tabStop;
    const direction = directions[event.key];
    const zoom = zoomKeys[event.key];
    if (moving && event.altKey && direction && from) {
      event.preventDefault();
      moving.nudge(from.memberId, direction);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (direction && from) focus(neighbourOf(from, nodes, direction));
    else if (event.key === 'Home') focus(nodes[0]);
    else if (event.key === 'End') focus(nodes.at(-1));
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
      aria-label={`${t('map.people')}${moving ? ` ${t('mapPlaces.keys')}` : ''}`}
      ref={list}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => {
        if (event.key === 'Alt') moving?.endNudge();
      }}
    >
      {nodes.map((node) => (
        <li key={node.memberId}>
          <button
            type="button"
            className={`map-button map-button--${node.shape === 'CIRCLE' ? 'round' : 'square'}`}
            data-member={node.memberId}
            data-moves={node.memberId}
            style={buttonPlace(node)}
            aria-label={node.description}
            aria-pressed={node.memberId === chosen}
            tabIndex={node === tabStop ? 0 : -1}
            onFocus={() => {
              setCurrent(node.memberId);
              onReach(node.memberId);
            }}
            onClick={() => onChoose(node.memberId)}
          />
        </li>
      ))}
    </ul>
  );
}

/** At least 24 px, the smallest target of WCAG 2.2, also where the picture is smaller. */
function buttonPlace(node: SceneNode): CSSProperties {
  const side = Math.max(24, node.radius * 2);
  return { left: node.x - side / 2, top: node.y - side / 2, width: side, height: side };
}

/** From close to far, and in each ring clockwise from twelve o'clock, as one would tell it. */
function inReadingOrder(scene: Scene): SceneNode[] {
  const angle = ({ x, y }: SceneNode): number => {
    const turn = Math.atan2(x - scene.centre.x, scene.centre.y - y);
    return turn < 0 ? turn + 2 * Math.PI : turn;
  };
  return scene.nodes.toSorted((a, b) => a.ring - b.ring || angle(a) - angle(b) || (a.memberId < b.memberId ? -1 : 1));
}
