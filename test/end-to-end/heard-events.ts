import type { BrowserContext, Page } from 'playwright-core';

const NAMES = [
  'carer-conversation-changed',
  'carer-conversation-closed',
  'carer-plan-changed',
  'carer-needs-changed',
  'carer-journal-extract',
  'carer-journal-extract-withdrawn',
  'carer-act-recorded',
  'carer-case-changed',
];

interface Heard {
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Listens on the pages of a context as their host does. To be called before they are opened. */
export async function hearEvents(context: BrowserContext): Promise<void> {
  await context.addInitScript((names) => {
    const heard: { type: string; fields: Record<string, unknown> }[] = [];
    Object.assign(window, { heard });
    for (const name of names)
      document.addEventListener(name, (event) => {
        const own = Object.entries(event).filter(([field]) => field !== 'isTrusted');
        heard.push({ type: event.type, fields: structuredClone(Object.fromEntries(own)) });
      });
  }, NAMES);
}

export function heardEvents(page: Page): Promise<readonly Heard[]> {
  return page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
}

/** The last event of a name, as it carried it. */
export async function lastHeard(page: Page, name: string): Promise<Readonly<Record<string, unknown>>> {
  const last = (await heardEvents(page)).filter(({ type }) => type === name).at(-1);
  if (!last) throw new Error(`no ${name} was heard`);
  return last.fields;
}
