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

function focusOn(selector: string): void {
  requestAnimationFrame(() => {
    const found = document.querySelector<HTMLElement>(selector) ?? document.getElementById('kansen-heading');
    found?.focus();
  });
}
