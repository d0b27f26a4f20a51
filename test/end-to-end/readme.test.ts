import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Demo } from './demo.js';

describe('the README', () => {
  const demo = new Demo();

  it('embeds the form in ten lines, which deliver it and say that it is sent', async () => {
    const [, example = ''] = /```html\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    expect(example.trim().split('\n')).toHaveLength(10);
    await demo.begin();
    const page = await demo.open('index.html', { width: 400, height: 800 });
    await page.route('**/embedded.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="nb"><title>Side</title><script>
          delivered = [];
          deliver = async (caseId, record) => delivered.push([caseId, record.status]);
          addEventListener('carer-needs-submitted', (event) => (sent = event.record.status));
        </script>${example}`,
      }),
    );
    await page.goto(`${demo.address}embedded.html`);
    await page.locator('[part=start]').click();
    await page.locator('textarea').fill('Å få sove.');
    while ((await page.locator('[part=submit]').count()) === 0) await page.locator('[part=next]').click();
    await page.locator('[part=submit]').click();
    await page.waitForFunction('globalThis.sent');
    expect(await page.evaluate('[delivered, sent]')).toEqual([
      [['the-case-you-know-them-by', 'submitted']],
      'submitted',
    ]);
  });
});
