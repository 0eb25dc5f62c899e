import type { Page } from 'playwright-core';
import { becomes } from './becomes.ts';

/** Says what has the focus. */
type Focused = (page: Page) => Promise<string>;

/**
 * Presses Tab until what has the focus says `wanted`; a keyboard user must get there within `most` presses, counted from
 * when it is on the page at all.
 */
export async function tabTo(page: Page, wanted: RegExp, focused: Focused, most = 60): Promise<void> {
  await stands(page, wanted);
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    if (wanted.test(await focused(page))) return;
  }
  throw new Error(`${wanted} was not reached with Tab; the focus is on: ${await focused(page)}`);
}

/** Waits until something that can have the focus says `wanted`, in its name, its label or its words. */
async function stands(page: Page, { source, flags }: RegExp): Promise<void> {
  await page.waitForFunction(
    ([words, how]) => {
      const wanted = new RegExp(words, how);
      return [...document.querySelectorAll('a[href], button, input, select, textarea, [tabindex]')].some((each) => {
        const label = each.id ? document.querySelector(`label[for="${CSS.escape(each.id)}"]`)?.textContent : null;
        const around = each.closest('label')?.textContent;
        const own = each.getAttribute('aria-label') ?? each.textContent;
        const field = `[${each.getAttribute('name') ?? ''}] ${own} ${around ?? ''}`;
        return [own, label, around, field].some((said) => wanted.test(said ?? ''));
      });
    },
    [source, flags] as const,
  );
}

/** Waits until the element that has the focus fits `selector`. */
export async function focusIsOn(page: Page, selector: string): Promise<void> {
  await becomes(() => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector), true);
}
