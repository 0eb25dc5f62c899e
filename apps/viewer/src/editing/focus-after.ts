/** Long enough for a menu or a form to have gone, in ms. */
const gone = 100;

/**
 * When what had the focus has gone from the page, it goes to whom it was about; when that person has gone too, to the
 * button that takes it back.
 */
export function focusAfter(): void {
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    const next =
      document.querySelector<HTMLElement>('#person-heading') ?? document.querySelector('.undo-buttons button');
    (next as HTMLElement | null)?.focus({ preventScroll: true });
  }, gone);
}
