import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Compares an element's accessibility tree with the file of it, so that no change goes unnoticed:
 * `accessibility-tree/<lang>/<element>-<state>.yaml`, the element without its prefix. "Saved" appears only when typing
 * pauses, so it is part of a tree only where the test has waited for it.
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
