import type { MemberOnMap, NetworkAtDate } from '@netwerk/domain';
import type { SceneLayout } from '../layout.types.ts';
import type { Scene, SceneChange, SceneOptions } from '../scene.types.ts';
import { composeScene } from './compose.ts';
import type { Subject } from './figure.ts';
import { ghostsFor } from './ghosts.ts';
import { filtersOf, isShown, subjectOf } from './subjects.ts';
import { sceneWords } from './words.ts';

/**
 * The later network with what changed since the earlier one: a word at everybody who changed, a trail from where they stood,
 * the rest lighter. Who stopped still stands where they stood, crossed out and without a line.
 */
export function compareScene(
  layout: SceneLayout,
  then: NetworkAtDate,
  now: NetworkAtDate,
  changes: readonly SceneChange[],
  options: SceneOptions = {},
): Scene {
  const filters = filtersOf(options);
  const byMember = new Map(changes.map((change) => [change.memberId, change]));
  const stopped = then.members.filter((member) => byMember.get(member.id)?.change === 'STOPPED');
  const present = now.members.filter((member) => !stopped.some((each) => each.id === member.id));
  const subjects = [...present, ...stopped]
    .filter((member) => isShown(member, filters))
    .map((member) => comparedSubject(member, byMember.get(member.id), layout, options));
  return composeScene(layout, {
    clientName: now.clientName,
    subjects,
    links: filters.links ? now.ties : [],
    ghosts: ghostsFor(subjects, then, layout),
  });
}

function comparedSubject(
  member: MemberOnMap,
  change: SceneChange | undefined,
  layout: SceneLayout,
  options: SceneOptions,
): Subject {
  const subject = subjectOf(member, options, layout.mode);
  const tag = tagOf(change, layout);
  const stopped = change?.change === 'STOPPED';
  return {
    ...subject,
    emphasis: tag === null ? 'LIGHT' : subject.emphasis,
    showTie: subject.showTie && !stopped,
    showStale: subject.showStale && !stopped,
    change: change?.change ?? null,
    tag,
  };
}

/** Only what changed gets a word; giving more or less is said of who stayed where they were. */
function tagOf(change: SceneChange | undefined, { language }: SceneLayout): string | null {
  const words = sceneWords[language];
  if (change === undefined) return null;
  if (change.change !== 'SAME') return words.change[change.change];
  if (change.supportShift === 'EQUAL') return null;
  return change.supportShift === 'LESS' ? words.less : words.more;
}
