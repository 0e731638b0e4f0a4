import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Detail, EventList } from '../src/api/types';
import { ask, base, LANGUAGES, open, settled, withBrowser, words } from './page';

// Dialogs, errors and calls to others fail every test (page.ts); here the text is looked at.
withBrowser();

const SCRIPT = '<script>alert(1)</script>';
const FORMULA = '=HYPERLINK("http://evil.example/","اضغط هنا")';
const OVERRIDE = '\u202e';

const hostile = async () => {
  const [event] = (await ask<EventList>('/events?type=air_strike&date_from=2016-10-04&date_to=2016-10-04')).events;
  return ask<Detail>(`/events/${event?.id}`);
};

/** Nothing of the report became a part of the page, and no override of direction reaches out of it. */
async function harmless(page: Page) {
  const found = await page.evaluate((override) => {
    const scripts = [...document.querySelectorAll('script')].filter((each) => !each.src);
    const images = document.querySelectorAll('img[src="x"], [onerror]');
    const links = [...document.querySelectorAll('a')].filter((each) => each.href.includes('evil'));
    const loose: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!node.textContent?.includes(override) || !holder) continue;
      let at: Element | null = holder;
      // Direction ends with an isolate or a block.
      while (at && getComputedStyle(at).display === 'inline' && !getComputedStyle(at).unicodeBidi.startsWith('isolate')) at = at.parentElement;
      const closed = at && at !== document.body && (at.matches('bdi, p, q, li, pre, option, input, textarea') || getComputedStyle(at).unicodeBidi !== 'normal');
      if (!closed) loose.push(holder.outerHTML.slice(0, 200));
    }
    return { scripts: scripts.length, images: images.length, links: links.length, loose };
  }, OVERRIDE);
  expect(found).toEqual({ scripts: 0, images: 0, links: 0, loose: [] });
}

describe.each(LANGUAGES)('a hostile report, %s', (lang) => {
  test('is text and nothing else beside its event', async () => {
    const { id } = await hostile();
    const page = await open(`/explore?view=table&event=${id}`, lang);
    await page.getByTestId('fields').waitFor();
    await harmless(page);
    await page.locator('#event-panel-tab-report').click();
    const text = await page.getByTestId('report-text').textContent();
    expect(text).toContain(SCRIPT);
    expect(text).toContain(FORMULA);
    expect(text).toContain(OVERRIDE);
    await harmless(page);
  });

  test('is text and nothing else on the desk', async () => {
    const { id } = await hostile();
    const page = await open(`/review?event=${id}`, lang);
    expect(await page.getByTestId('report-text').textContent()).toContain(SCRIPT);
    await harmless(page);
  });

  test('is text and nothing else when it is pasted', async () => {
    const page = await open('/try', lang);
    await page.getByLabel(words('try.title.field', lang), { exact: true }).fill(SCRIPT);
    await page.getByLabel(words('try.text', lang), { exact: true }).fill(`${FORMULA} ${OVERRIDE} قصفت طائرات حربية أمس مدينة إدلب. <img src=x onerror=alert(3)>`);
    await page.getByRole('button', { name: words('try.read', lang), exact: true }).click();
    await page.locator('.read-sentence').first().waitFor();
    const read = (await page.getByTestId('reading').getByTestId('report-text').allTextContents()).join(' ');
    expect(read).toContain(SCRIPT);
    expect(read).toContain('=HYPERLINK(');
    await harmless(page);
  });

  test('searched for, it is a word like others', async () => {
    const page = await open(`/explore?q=${encodeURIComponent('"><img src=x onerror=alert(4)>')}`, lang);
    await settled(page);
    await harmless(page);
  });
});

test('no cell of the table that is downloaded begins a formula', async () => {
  const table = await (await fetch(`${base()}/api/v1/events.csv`)).text();
  expect(table).toContain('HYPERLINK');
  expect(table).not.toMatch(/(^|[,\n])"?[=+@]/);
});
