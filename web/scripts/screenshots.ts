// Pictures of the page for the documents, from the sample reports: docs/screens/*.jpg.
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launch } from '../e2e/browser';
import { serve } from '../e2e/server';
import type { EventList, SituationAnswer } from '../src/api/types';
import { placeKey } from '../src/situation/holders';

const FOLDER = fileURLToPath(new URL('../../docs/screens/', import.meta.url));
const LIMIT_KB = 200;

/** The first event that some filters leave. */
async function first(base: string, filters: string): Promise<string> {
  const { events } = (await (await fetch(`${base}/api/v1/events?${filters}`)).json()) as EventList;
  if (!events[0]) throw new Error(`No event of the sample reports fits ${filters}.`);
  return events[0].id;
}

/** By what the page's address names a place of the situation. */
async function placeOf(base: string, name: string, day: string): Promise<string> {
  const { places } = (await (await fetch(`${base}/api/v1/situation?at=${day}`)).json()) as SituationAnswer;
  const place = places.find((each) => each.place_en === name);
  if (!place) throw new Error(`The sample reports do not tell of ${name} on ${day}.`);
  return placeKey(place);
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
  const airport = await placeOf(server.base, 'Khartoum airport', '2023-04-17');
  const views: [name: string, address: string, then?: (page: Page) => Promise<void>][] = [
    ['explore', `/explore?event=${capture}&tab=report`],
    ['situation', `/situation?at=2023-04-17&at_place=${airport}`],
    ['review', `/review?event=${toll}`, (page) => page.getByTestId('report-text').waitFor()],
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
      const path = `${FOLDER}${name}-${lang}.jpg`;
      await page.screenshot({ path, type: 'jpeg', quality: 85, animations: 'disabled' });
      const kb = Math.ceil(statSync(path).size / 1000);
      console.log(`${name}-${lang}.jpg: ${kb} KB`);
      if (kb > LIMIT_KB) process.exitCode = 1;
      await page.close();
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
