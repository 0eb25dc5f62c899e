/** The heading above the kansen: of the panel, or of the strip below the list. */
export function kansenHeading(): HTMLElement | null {
  return document.getElementById('kansen-heading') ?? document.getElementById('kansen-strip-heading');
}
