import type { LayoutScheme } from '../layout.types.ts';
import { sectorOf } from '../schemes/schemes.ts';
import { titleLines } from '../schemes/sector-titles.ts';
import { sceneWords } from '../scene/words.ts';
import type { Scene } from '../scene.types.ts';
import type { OpportunityPlace, OpportunityToDraw } from './opportunity.types.ts';

/** "kans 1: Mee-eten op maandag, nieuw: Eettafel, Werk, school, vereniging, via Bilal"; a name is said once. */
export function describeOpportunity(
  opportunity: OpportunityToDraw,
  place: OpportunityPlace,
  scene: Scene,
  scheme: LayoutScheme,
): string {
  const { number, title, viaText } = opportunity;
  const words = sceneWords[scene.language];
  const parts = [`${words.opportunity} ${number}: ${title}`, whereTo(opportunity, place, scene, scheme), viaText ?? ''];
  return parts.filter((part) => part !== '').join(', ');
}

function whereTo(
  { memberId, label, title: name, sector, lifeDomain }: OpportunityToDraw,
  place: OpportunityPlace,
  scene: Scene,
  scheme: LayoutScheme,
): string {
  const words = sceneWords[scene.language];
  if (place === 'CLIENT') return `${words.around} ${scene.client.name}`;
  if (place === 'MEMBER') {
    return `${words.withMember} ${scene.nodes.find((node) => node.memberId === memberId)?.callName ?? label}`;
  }
  const title = titleLines(sectorOf({ sector, lifeDomain }, scheme), scene.language).join(' ');
  const fresh = name.toLowerCase().includes(label.toLowerCase()) ? words.newHere : `${words.newHere}: ${label}`;
  return [fresh, title].filter((part) => part !== '').join(', ');
}
