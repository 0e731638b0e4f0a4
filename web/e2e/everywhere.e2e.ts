import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { EventList } from '../src/api/types';
import { ask, LANGUAGES, open, settled, withBrowser, words, type Language } from './page';

withBrowser();

const event = async () => (await ask<EventList>('/events?type=shelling&place=sy-manbij')).events[0]?.id ?? '';

async function read(page: Page, lang: Language) {
  await page.getByRole('button', { name: words('try.sample', lang), exact: true }).click();
  await page.getByRole('button', { name: words('try.read', lang), exact: true }).click();
  await page.locator('.read-sentence').first().waitFor();
}

/** Every page, and what is done there before it is looked at. */
const PAGES: [name: string, address: (id: string) => string, then?: (page: Page, lang: Language) => Promise<unknown>][] = [
  ['explore, map', () => '/explore'],
  ['explore, table and event', (id) => `/explore?view=table&event=${id}`],
  ['explore, report', (id) => `/explore?event=${id}&tab=report&mark=actors`],
  ['explore, history', (id) => `/explore?event=${id}&tab=history`],
  ['explore, public preview', () => '/explore?tier=public'],
  ['situation', () => '/situation?at=2018-06-01&at_place=sy-tall-rifat'],
  ['actors', () => '/actors?actor=sy-nusra'],
  ['try it', () => '/try', read],
  ['review', (id) => `/review?event=${id}`],
  [
    'review, correct',
    (id) => `/review?event=${id}`,
    async (page) => {
      await page.getByTestId('report-text').waitFor();
      await settled(page);
      await page.keyboard.press('e');
      await page.getByTestId('correct').waitFor();
    },
  ],
  [
    'review, merge',
    (id) => `/review?event=${id}`,
    async (page) => {
      await page.getByTestId('report-text').waitFor();
      await settled(page);
      await page.keyboard.press('d');
      await page.getByRole('dialog').waitFor();
    },
  ],
  ['keys', () => '/explore', (page) => page.keyboard.press('Shift+Slash').then(() => page.getByRole('dialog').waitFor())],
  ['about', () => '/about'],
  ['sign in', () => '/signin'],
];

/** What axe-core finds that keeps people out. */
async function seriousFaults(page: Page) {
  await page.evaluate(axe.source);
  const found = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }));
  return found.violations
    .filter((each) => each.impact === 'serious' || each.impact === 'critical')
    .map((each) => `${each.id}: ${each.nodes.map((node) => `${node.target.join(' ')} (${node.failureSummary})`).join('; ')}`);
}

describe.each(LANGUAGES)('every page, %s', (lang) => {
  test.each(PAGES)('%s: open to those who do not see or use no mouse, and fits a telephone', async (_, address, then) => {
    const page = await open(address(await event()), lang);
    await then?.(page, lang);
    await settled(page);
    expect(await seriousFaults(page)).toEqual([]);
    // Colours are the same in both languages.
    if (lang === 'en') {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await seriousFaults(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 390, height: 800 });
    await page.waitForFunction(() => document.documentElement.scrollWidth <= 390);
  });
});
