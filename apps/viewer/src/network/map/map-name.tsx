import type { ReactElement } from 'react';
import type { SceneNode } from '@netwerk/viewer-scene';

/** The name, what somebody is to the client, and what changed. */
export function MapName({ label }: { label: SceneNode['label'] }): ReactElement {
  return (
    <g>
      <text className="map-name" x={label.x} y={label.y} fontSize={label.nameSize} textAnchor={label.anchor}>
        {label.name}
      </text>
      {label.relation ? (
        <text
          className="map-relation"
          x={label.x}
          y={label.relationY}
          fontSize={label.relationSize}
          textAnchor={label.anchor}
        >
          {label.relation}
        </text>
      ) : null}
      {label.tag ? <ChangeTag tag={label.tag} /> : null}
    </g>
  );
}

function ChangeTag({ tag: { box, text } }: { tag: NonNullable<SceneNode['label']['tag']> }): ReactElement {
  return (
    <g>
      <rect className="map-tag" x={box.x} y={box.y} width={box.width} height={box.height} rx={box.height / 2} />
      <text
        className="map-tag__text"
        x={box.x + box.width / 2}
        y={box.y + box.height / 2}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {text}
      </text>
    </g>
  );
}
