import { supportKinds } from '@netwerk/domain';
import type { Member } from './network.types.ts';
import { memberKindsShown, type ViewState } from './view-state.ts';

/** Above this many people the lines between them hide more than they tell. */
export const manyPeople = 30;

/** Who the list shows: the same people as the map, by the same choice. */
export function visibleMembers(members: readonly Member[], view: ViewState): Member[] {
  return members.filter((member) => memberKindsShown[view.who].includes(member.kind));
}

/** Whether somebody gives or gets one of the kinds of support that are looked at; without a choice everybody does. */
export function hasShownSupport(member: Member, view: ViewState): boolean {
  if (view.hidden.length === 0 || view.hidden.length === supportKinds.length) return true;
  return member.tie.support.some((support) => !view.hidden.includes(support.kind));
}

export function showsLinks(view: ViewState, people: number): boolean {
  return view.links ?? people <= manyPeople;
}

/** With every kind hidden nothing would be left to look at, so that means the same as no choice. */
export function shownSupport(view: ViewState) {
  const shown = supportKinds.filter((kind) => !view.hidden.includes(kind));
  return shown.length === 0 ? supportKinds : shown;
}
