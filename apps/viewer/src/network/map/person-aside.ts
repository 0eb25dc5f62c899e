import type { Point } from '@netwerk/viewer-scene';

/**
 * Shows what is drawn and pressed at one person so many pixels of the scene aside. What stands on their lines is hidden for as
 * long: the canvas takes the lines along, not their ends.
 */
export function putAside(frame: HTMLElement | null, memberId: string, by: Point): void {
  const id = CSS.escape(memberId);
  for (const element of within(frame, `[data-moves="${id}"]`)) {
    element.style.transform = `translate(${by.x}px, ${by.y}px)`;
  }
  for (const element of within(frame, `[data-ends~="${id}"]`)) element.style.visibility = 'hidden';
}

/** Everybody stands where the scene has them. */
export function putAllBack(frame: HTMLElement | null): void {
  for (const element of within(frame, '[data-moves][style*="transform"]')) element.style.transform = '';
  for (const element of within(frame, '[data-ends][style*="visibility"]')) element.style.visibility = '';
}

function within(frame: HTMLElement | null, selector: string): Iterable<HTMLElement> {
  return frame?.querySelectorAll<HTMLElement>(selector) ?? [];
}
