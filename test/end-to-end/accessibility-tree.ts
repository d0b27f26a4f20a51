import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Compares what an element is to a screen reader with the file that keeps it, so that no change of it goes unseen:
 * `accessibility-tree/<lang>/<element>-<state>.yaml`, the element without its prefix. That it is saved is said when the
 * hands rest; it is part of a tree only where the test has waited for it.
 */
export async function expectTree(
  element: Locator,
  state: string,
  lang: string,
  { saysSaved = false }: { readonly saysSaved?: boolean } = {},
): Promise<void> {
  const name = await element.evaluate((one, isHidden) => {
    one.shadowRoot?.querySelector('.save-status')?.setAttribute('aria-hidden', String(isHidden));
    return one.localName.replace('carer-', '');
  }, !saysSaved);
  const tree = await element.ariaSnapshot();
  await expect(tree).toMatchFileSnapshot(`accessibility-tree/${lang}/${name}-${state}.yaml`);
}
