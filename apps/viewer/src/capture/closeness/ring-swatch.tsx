import type { ReactElement } from 'react';

const radii = [6.5, 12, 17.5];

/** Which of the three rings, as a sign beside its name. */
export function RingSwatch({ ring }: { ring: 1 | 2 | 3 }): ReactElement {
  const outer = radii[ring - 1] ?? 0;
  const inner = radii[ring - 2] ?? 0;
  return (
    <svg className="ring-swatch" width="40" height="40" viewBox="0 0 40 40" aria-hidden="true">
      {radii.map((radius) => (
        <circle key={radius} cx="20" cy="20" r={radius} className="ring-swatch__line" />
      ))}
      <circle cx="20" cy="20" r={(outer + inner) / 2} className="ring-swatch__band" strokeWidth={outer - inner} />
      <circle cx="20" cy="20" r="2.5" className="ring-swatch__client" />
    </svg>
  );
}
