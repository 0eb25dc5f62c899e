import { round } from '../geometry/round.ts';
import { titleTypeFor } from '../layout/titles.ts';
import type { SceneLayout } from '../layout.types.ts';
import { contactCount } from '../schemes/sector-titles.ts';
import type { SceneTitle } from '../scene.types.ts';
import type { Figure } from './figure.ts';

/** The sector titles with how many contacts stand there on this date. */
export function drawTitles(figures: readonly Figure[], layout: SceneLayout): readonly SceneTitle[] {
  const type = titleTypeFor(layout.sizes, layout.mode);
  return layout.sectors.flatMap(({ sector, title }) => {
    if (!title) return [];
    const { box, anchor, lines } = title;
    const contacts = figures.filter((figure) => figure.placement.sector === sector && !isPast(figure)).length;
    return [
      {
        ...{ sector, lines, anchor, box, lineHeight: type.lineHeight, size: type.size, countSize: type.countSize },
        count: type.showCount ? contactCount(contacts, layout.language) : null,
        x: anchor === 'end' ? round(box.x + box.width) : box.x,
        y: round(box.y + type.size * 0.8),
      },
    ];
  });
}

/** Who stopped is drawn in a comparison but is no contact any more. */
function isPast({ subject }: Figure): boolean {
  return subject.change === 'STOPPED' || subject.member.gone;
}
