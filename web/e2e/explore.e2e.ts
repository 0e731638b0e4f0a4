import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Detail, EventList, Facets, Report, Summary } from '../src/api/types';
import { evidenceOf } from '../src/event/fields';
import { ask, LANGUAGES, numberIn, open, parameter, settled, withBrowser, words } from './page';

withBrowser();

/** The shelling of the market, which two outlets tell with differing tolls. */
async function market(): Promise<Summary> {
  const [event] = (await ask<EventList>('/events?type=shelling&date_from=2016-09-11&date_to=2016-09-11')).events;
  if (!event) throw new Error('the shelling of the market was not read');
  return event;
}

/** The words of each mark by its id, put together from its pieces, and where it begins. */
function marks(page: Page) {
  return page.getByTestId('report-text').evaluate((text) => {
    const all: Record<string, { words: string; at: number }> = {};
    for (const mark of text.querySelectorAll<HTMLElement>('mark')) {
      for (const id of mark.dataset['ids']?.split(' ') ?? []) {
        (all[id] ??= { words: '', at: Number(mark.dataset['at']) }).words += mark.textContent;
      }
    }
    return all;
  });
}

describe.each(LANGUAGES)('explore, %s', (lang) => {
  test('shows the whole register: on the map, over time, as a table', async () => {
    const page = await open('/explore', lang);
    const { total } = await ask<EventList>('/events');
    expect(await page.locator('html').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(numberIn(await page.getByTestId('total').textContent())).toBe(total);
    await page.locator('[data-testid=map] canvas, [data-testid=map] svg, [data-testid=map] .leaflet-marker-icon').first().waitFor();
    await page.getByTestId('timeline').waitFor();
    const undated = await ask<EventList>('/events?dated=no');
    expect(numberIn(await page.getByTestId('undated').textContent())).toBe(undated.total);

    await page.keyboard.press('t');
    await page.getByTestId('events').waitFor();
    expect(await page.getByTestId('events').locator('tbody tr').count()).toBe(total);
    expect(parameter(page, 'view')).toBe('table');
  });

  test('does by another key what somebody chose it for, also the next time', async () => {
    const page = await open('/explore', lang);
    await page.keyboard.press('Shift+Slash');
    const key = page.getByTestId('key.table');
    const said = page.getByTestId('keys-said');
    await key.click();
    await page.keyboard.press('m');
    await expect.poll(() => said.textContent()).toContain(words('key.map', lang));
    await page.keyboard.press('Escape');
    expect(await key.textContent()).toBe('t');
    await key.press('Enter');
    await page.keyboard.press('n');
    await expect.poll(() => key.textContent()).toBe('n');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.keyboard.press('t');
    expect(parameter(page, 'view')).toBeNull();
    await page.reload();
    await settled(page);
    await page.keyboard.press('n');
    await page.waitForURL((url) => url.searchParams.get('view') === 'table');

    await page.keyboard.press('Shift+Slash');
    await page.getByRole('button', { name: words('keys.giveBack', lang) }).click();
    await expect.poll(() => key.textContent()).toBe('t');
  });

  test('is filtered, and the address holds it', async () => {
    const page = await open('/explore?view=table', lang);
    const facets = await ask<Facets>('/facets');
    const told = facets.type.find((each) => each.value === 'air_strike');
    await page.getByTestId('filters').getByRole('checkbox', { name: words('type.air_strike', lang) }).check();
    await page.waitForURL(/type=air_strike/);
    await settled(page);
    const rows = page.getByTestId('events').locator('tbody tr');
    await expect.poll(() => rows.count()).toBe(told?.count);
    await expect.poll(async () => numberIn(await page.getByTestId('total').textContent())).toBe(told?.count);

    await page.reload();
    await settled(page);
    await expect.poll(() => rows.count()).toBe(told?.count);
    await page.goBack();
    await expect.poll(() => rows.count()).not.toBe(told?.count);
  });

  test('finds Arabic words', async () => {
    const page = await open('/explore?view=table', lang);
    await page.locator('#search').fill('الرستن');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    const { total } = await ask<EventList>(`/events?q=${encodeURIComponent('الرستن')}`);
    expect(total).toBeGreaterThan(0);
    await expect.poll(() => page.getByTestId('events').locator('tbody tr').count()).toBe(total);
  });

  test('opens an event; its evidence stands at the right letters of both reports', async () => {
    const event = await market();
    const detail = await ask<Detail>(`/events/${event.id}`);
    expect(detail.reports.map((each) => each.source)).toEqual(expect.arrayContaining(['E2E: outlet A', 'E2E: outlet B']));
    const page = await open('/explore?view=table&type=shelling', lang);
    await page.getByTestId('events').locator('tbody tr').first().locator('button').click();
    await page.getByTestId('event-pane').waitFor();
    expect(parameter(page, 'event')).toBe(event.id);

    const tolls = await page.locator('[data-testid=fields] [data-field=fatalities] .claim-value').allTextContents();
    expect(tolls.map(numberIn).sort()).toEqual([12, 17]);

    await page.getByRole('tab').and(page.locator('#event-panel-tab-report')).click();
    for (const { key } of detail.reports) {
      await page.getByTestId('event-pane').locator('select').selectOption(key);
      await page.waitForURL((url) => url.searchParams.get('report') === key);
      const report = await ask<Report>(`/reports/${key}`);
      const expected = evidenceOf(detail).filter((each) => each.report === key);
      expect(expected.length).toBeGreaterThan(4);
      await expect.poll(async () => Object.keys(await marks(page)).sort()).toEqual(expected.map((each) => each.id).sort());
      const shown = await marks(page);
      for (const each of expected) {
        expect(shown[each.id]?.words).toBe(each.quote);
        // Offsets are code points of the text that was read.
        expect([...(report.text ?? '')].slice(each.start, each.end).join('')).toBe(each.quote);
        expect([...(report.text ?? '').slice(0, shown[each.id]?.at)].length).toBe(each.start);
      }
    }
  });

  test('goes from a field to its words and from the words to their field', async () => {
    const event = await market();
    const page = await open(`/explore?event=${event.id}`, lang);
    const said = page.locator('[data-testid=fields] [data-field=places] button.words').first();
    const quote = (await said.textContent())?.trim();
    await said.click();
    await page.locator('mark.strong').first().waitFor();
    expect((await page.locator('mark.strong').allTextContents()).join('')).toBe(quote);
    await page.locator('mark[data-field=actors]').first().click();
    await page.waitForURL(/mark=actors/);
    await page.locator('.evidence-item.role-who[aria-current=true]').waitFor();
  });

  test('keeps letters in place behind a character outside the basic plane', async () => {
    const [event] = (await ask<EventList>('/events?type=clash&date_from=2017-04-19&date_to=2017-04-19')).events;
    const detail = await ask<Detail>(`/events/${event?.id}`);
    const page = await open(`/explore?event=${event?.id}&tab=report`, lang);
    expect(await page.getByTestId('report-text').textContent()).toContain('😀');
    const shown = await marks(page);
    for (const each of evidenceOf(detail)) expect(shown[each.id]?.words).toBe(each.quote);
  });

  test('shows what was done to an event', async () => {
    const page = await open(`/explore?event=${(await market()).id}&tab=history`, lang);
    expect(await page.getByTestId('history').locator('li').count()).toBeGreaterThan(0);
  });

  test('changes its language and keeps what is chosen', async () => {
    const page = await open('/explore?type=capture', lang);
    await page.getByTestId('language').click();
    await page.waitForFunction((dir) => document.documentElement.dir === dir, lang === 'ar' ? 'ltr' : 'rtl');
    expect(parameter(page, 'type')).toBe('capture');
  });
});
