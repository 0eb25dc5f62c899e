import type { PlaceAnswer } from '../capture-commands.ts';
import { isCloseAsked } from '../capture-progress.ts';
import type { CapturePerson } from '../capture-person.ts';

export const placeAnswers = [1, 2, 3, 'OUTSIDE', 'UNSURE'] as const satisfies readonly PlaceAnswer[];

type PlaceKey = `capture.closeness.${'ring.1' | 'ring.2' | 'ring.3' | 'outside' | 'unsure'}`;

const keys: Record<PlaceAnswer, PlaceKey> = {
  1: 'capture.closeness.ring.1',
  2: 'capture.closeness.ring.2',
  3: 'capture.closeness.ring.3',
  OUTSIDE: 'capture.closeness.outside',
  UNSURE: 'capture.closeness.unsure',
};

/** Where the words of an answer stand. */
export function placeWords(answer: PlaceAnswer): PlaceKey {
  return keys[answer];
}

/** What was answered about somebody; null: nothing yet. */
export function placeOf(person: CapturePerson): PlaceAnswer | null {
  const { ring, outside } = person.member.tie;
  if (outside) return 'OUTSIDE';
  if (ring === 1 || ring === 2 || ring === 3) return ring;
  return isCloseAsked(person) ? 'UNSURE' : null;
}
