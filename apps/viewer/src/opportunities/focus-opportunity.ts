import { kansenHeading } from './kansen-heading.ts';

/** Puts the focus on a kans once it stands in a list again, else on what is said there; after the page has changed. */
export function focusOpportunity(id: string): void {
  focusOn(`.kans-rows__title[data-opportunity="${CSS.escape(id)}"]`);
}

/** Puts the focus on what became of a decision. */
export function focusOutcome(): void {
  focusOn('.kans-outcome');
}

/** Puts the focus on what would change. */
export function focusWhatIf(): void {
  focusOn('#what-if-heading');
}

/** Frames within which a dialog has gone. */
const longestWait = 40;

function focusOn(selector: string, wait = longestWait): void {
  requestAnimationFrame(() => {
    const found = document.querySelector<HTMLElement>(selector) ?? kansenHeading();
    // A dialog that is closing keeps the focus within itself.
    const held = document.querySelector('.dialog__cover') !== null;
    if (!held) found?.focus();
    if (wait > 0 && (held || document.activeElement !== found)) focusOn(selector, wait - 1);
  });
}
