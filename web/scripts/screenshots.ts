// Pictures of the page for the documents, from the sample reports: docs/screens/*.png.
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launch } from '../e2e/browser';
import { serve } from '../e2e/server';

const FOLDER = fileURLToPath(new URL('../../docs/screens/', import.meta.url));
const LIMIT_KB = 200;

interface Answer {
  events: { id: string }[];
}

/** The first event that some filters leave. */
async function first(base: string, filters: string): Promise<string> {
  const { events } = (await (await fetch(`${base}/api/v1/events?${filters}`)).json()) as Answer;
  if (!events[0]) throw new Error(`No event of the sample reports fits ${filters}.`);
  return events[0].id;
}

async function settled(page: Page) {
  await page.locator('main > *').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('main .spinner, main .is-loading, main [aria-busy=true]'));
  await page.evaluate(() => document.fonts.ready);
}

async function read(page: Page) {
  await page.locator('.try-form button.quiet').click();
  await page.locator('.try-form button.primary').click();
  await page.locator('.read-sentence').first().waitFor();
}

const server = await serve([]);
const browser = await launch();
try {
  mkdirSync(FOLDER, { recursive: true });
  const capture = await first(server.base, 'type=capture&place=sy-manbij');
  const toll = await first(server.base, 'type=air_strike&place=ly-tajura');
  const views: [name: string, address: string, then?: (page: Page) => Promise<void>][] = [
    ['explore', `/explore?event=${capture}&tab=report`],
    ['situation', '/situation?at=2024-12-01'],
    ['review', `/review?event=${toll}`],
    ['try-it', '/try', read],
  ];
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', colorScheme: 'light' });
  for (const lang of ['en', 'ar']) {
    for (const [name, address, then] of views) {
      const page = await context.newPage();
      await page.goto(`${server.base}${address}${address.includes('?') ? '&' : '?'}lang=${lang}`);
      await settled(page);
      await then?.(page);
      await settled(page);
      const path = `${FOLDER}${name}-${lang}.png`;
      await page.screenshot({ path, animations: 'disabled' });
      const kb = Math.ceil(statSync(path).size / 1000);
      console.log(`${name}-${lang}.png: ${kb} KB`);
      if (kb > LIMIT_KB) process.exitCode = 1;
      await page.close();
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
