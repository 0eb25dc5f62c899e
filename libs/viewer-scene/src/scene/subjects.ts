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
 * What may be seen of one member. In gespreksmodus, and on paper for the client, nothing that is for the worker alone: a tie
 * with tension is a tie, a broken or only named one is none, no safety mark and no age of the facts, whatever the caller
 * hands over.
 */
export function subjectOf(member: MemberOnMap, options: SceneOptions, mode: SizeMode): Subject {
  const filters = filtersOf(options);
  const { tie } = member;
  const forClient = mode === 'CONVERSATION' || options.forClient === true;
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
  const hidden = tie.nature === 'CUT_OFF' && (forClient || !filters.cutOff);
  return {
    member,
    emphasis: fits ? 'FULL' : 'LIGHT',
    nature: forClient ? 'ORDINARY' : tie.nature,
    received,
    given,
    showTie: fits && !hidden && tie.nature !== 'NAMED' && !member.gone,
    showUnsafe: !forClient && (options.showUnsafe ?? false) && tie.unsafe,
    showStale: !forClient,
    change: null,
    tag: null,
  };
}

function kindsThat(support: readonly { readonly kind: SupportKind }[], filters: SceneFilters): readonly SupportKind[] {
  return support.map((each) => each.kind).filter((kind) => filters.support.includes(kind));
}
