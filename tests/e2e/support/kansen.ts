import type { Page } from 'playwright-core';

/** Waits until the kansen of the client stand beside the map or below the list. */
export async function kansenReady(page: Page): Promise<void> {
  await page.locator('.kans-rows__title').first().waitFor();
}

/** Opens the card of a kans, as it is numbered in the list. */
export async function openKans(page: Page, number = 1): Promise<void> {
  await kansenReady(page);
  await page
    .locator('.kans-rows__title')
    .nth(number - 1)
    .click();
  await page.locator('#kans-heading').waitFor();
}

/** Turns a kans on in Stel dat. */
export async function tryKans(page: Page, number = 1): Promise<void> {
  await openKans(page, number);
  await page.getByRole('button', { name: 'Stel dat', exact: true }).click();
  await page.locator('#what-if-heading').waitFor();
}

/** Opens the dialog of a decision about a kans. */
export async function decideOnKans(
  page: Page,
  decision: 'Bespreken' | 'Past niet' | 'Later',
  number = 1,
): Promise<void> {
  await openKans(page, number);
  await page.getByRole('button', { name: decision, exact: true }).click();
  await page.getByRole('dialog').waitFor();
}
