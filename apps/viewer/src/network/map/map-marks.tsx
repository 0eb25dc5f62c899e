import { memo, type ReactElement } from 'react';
import type { Point, Scene, SceneArrow, SceneLink, SceneTie } from '@netwerk/viewer-scene';

/** What stands on the lines: arrowheads, end dots, and the marks for tension, no contact and unsafe. */
interface MapMarksProps {
  scene: Scene;
  /** Who stays in sight; null: everybody. */
  lit: ReadonlySet<string> | null;
  withLines: boolean;
}

export const MapMarks = memo(function MapMarks({ scene, lit, withLines }: MapMarksProps): ReactElement {
  const beside = (...memberIds: readonly string[]): boolean => lit !== null && !memberIds.every((id) => lit.has(id));
  return (
    <g>
      {scene.links.map((link) => (
        <LinkMarks key={link.tieId} link={link} beside={beside(link.fromId, link.toId)} withLine={withLines} />
      ))}
      {scene.ties.map((tie) => (
        <TieMarks key={tie.tieId} tie={tie} beside={beside(tie.memberId)} withLine={withLines} />
      ))}
    </g>
  );
});

interface LineProps {
  beside: boolean;
  withLine: boolean;
}

function TieMarks({ tie, beside, withLine }: LineProps & { tie: SceneTie }): ReactElement {
  return (
    <g className={`map-line map-line--${beside ? 'beside' : tie.emphasis.toLowerCase()}`} data-ends={tie.memberId}>
      {withLine ? <path className="map-line__tie" d={tie.path} strokeWidth={tie.width} /> : null}
      {tie.arrows.map((arrow) => (
        <Arrow key={`${arrow.at}`} arrow={arrow} />
      ))}
      <Bars bars={tie.bars} />
      <Bolt corners={tie.bolt} />
    </g>
  );
}

function LinkMarks({ link, beside, withLine }: LineProps & { link: SceneLink }): ReactElement {
  return (
    <g
      className={`map-line map-line--${beside ? 'beside' : link.emphasis.toLowerCase()}`}
      data-ends={`${link.fromId} ${link.toId}`}
    >
      {withLine ? <path className="map-line__link" d={link.path} strokeWidth={link.width} /> : null}
      {link.dots.map((dot) => (
        <circle key={`${dot.x},${dot.y}`} className="map-dot" cx={dot.x} cy={dot.y} r={link.dotRadius} />
      ))}
      <Bars bars={link.bars} />
      <Bolt corners={link.bolt} />
    </g>
  );
}

export function Arrow({ arrow, className = 'map-arrow' }: { arrow: SceneArrow; className?: string }): ReactElement {
  return <polygon className={className} points={corners(arrow.corners)} />;
}

function Bars({ bars }: { bars: SceneTie['bars'] }): ReactElement {
  return (
    <>
      {bars.map((bar) => (
        <line
          key={`${bar.from.x},${bar.from.y}`}
          className="map-bar"
          x1={bar.from.x}
          y1={bar.from.y}
          x2={bar.to.x}
          y2={bar.to.y}
        />
      ))}
    </>
  );
}

function Bolt({ corners: points }: { corners: readonly Point[] }): ReactElement | null {
  return points.length > 0 ? <polygon className="map-bolt" points={corners(points)} /> : null;
}

export function corners(points: readonly Point[]): string {
  return points.map((point) => `${point.x},${point.y}`).join(' ');
}
