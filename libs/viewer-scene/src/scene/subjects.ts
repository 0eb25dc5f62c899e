import { supportKinds, type MemberOnMap, type SupportKind } from '@netwerk/domain';
import type { SizeMode } from '../layout.types.ts';
import type { SceneFilters, SceneOptions } from '../scene.types.ts';
import type { Subject } from './figure.ts';

const showAll: SceneFilters = { who: 'EVERYBODY', support: supportKinds, links: true, cutOff: true };

export function filtersOf(options: SceneOptions): SceneFilters {
  return { ...showAll, ...options.filters };
}

/** Who stays in the picture under the choice of informal or professional; groups and animals count as informal. */
export function isShown(member: MemberOnMap, { who }: SceneFilters): boolean {
  if (who === 'EVERYBODY') return true;
  return (member.kind === 'PROFESSIONAL') === (who === 'PROFESSIONAL');
}

/**
 * What may be seen of one member. In gespreksmodus nothing that is for the worker alone: no tension, no broken contact, no
 * safety mark and no age of the facts, whatever the caller hands over.
 */
export function subjectOf(member: MemberOnMap, options: SceneOptions, mode: SizeMode): Subject {
  const filters = filtersOf(options);
  const { tie } = member;
  const conversation = mode === 'CONVERSATION';
  const received = kindsThat(
    tie.support.filter((each) => each.received > 0),
    filters,
  );
  const given = kindsThat(
    tie.support.filter((each) => each.given > 0),
    filters,
  );
  const choosy = filters.support.length < supportKinds.length;
  const fits = !choosy || received.length + given.length > 0;
  const hidden = tie.nature === 'CUT_OFF' && !filters.cutOff;
  return {
    member,
    emphasis: fits ? 'FULL' : 'LIGHT',
    nature: conversation && tie.nature !== 'NAMED' ? 'ORDINARY' : tie.nature,
    received,
    given,
    showTie: fits && !hidden && tie.nature !== 'NAMED' && !member.gone,
    showUnsafe: !conversation && (options.showUnsafe ?? false) && tie.unsafe,
    showStale: !conversation,
    change: null,
    tag: null,
  };
}

function kindsThat(support: readonly { readonly kind: SupportKind }[], filters: SceneFilters): readonly SupportKind[] {
  return support.map((each) => each.kind).filter((kind) => filters.support.includes(kind));
}
