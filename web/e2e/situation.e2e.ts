import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { SituationAnswer, TimelineAnswer } from '../src/api/types';
import { ask, LANGUAGES, open, parameter, settled, withBrowser, words, type Language } from './page';

withBrowser();

const PLACE = { en: 'Tall Rifat', ar: 'تل رفعت' };
const OPPOSITION = { en: 'Syrian opposition factions', ar: 'فصائل المعارضة السورية' };

/** Who holds Tall Rifat on a day, in the words of the interface. */
async function holder(day: string, lang: Language) {
  const { places } = await ask<SituationAnswer>(`/situation?at=${day}`);
  const party = places.find((each) => each.place_en === PLACE.en)?.held[0]?.parties[0];
  return lang === 'ar' ? party?.name_ar : party?.name;
}

const row = (page: Page, lang: Language) => page.getByTestId('places').getByRole('button').filter({ hasText: PLACE[lang] });

async function goTo(page: Page, day: string) {
  await page.getByTestId('day').fill(day);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('at') === day);
  await settled(page);
}

describe.each(LANGUAGES)('situation, %s', (lang) => {
  test('as the public sees it, it says why it is not shown', async () => {
    const page = await open('/situation?tier=public', lang);
    expect(await page.getByTestId('not-public').textContent()).toBe(words('situation.notpublic', lang));
    expect(await page.getByTestId('situation-map').count()).toBe(0);
  });

  test('the map moves in time: the place changes hands', async () => {
    const page = await open('/situation?at=2016-06-01', lang);
    const [before, after] = [await holder('2016-06-01', lang), await holder('2018-06-01', lang)];
    expect(before).toBe(OPPOSITION[lang]);
    expect(after).not.toBe(before);
    await expect.poll(() => row(page, lang).locator('.meta').textContent()).toBe(before);
    await expect.poll(() => page.getByTestId('holders').textContent()).toContain(before);

    await goTo(page, '2018-06-01');
    await expect.poll(() => row(page, lang).locator('.meta').textContent()).toBe(after);
    await expect.poll(() => page.getByTestId('holders').textContent()).toContain(after);
  });

  test('a place tells who held it since when, by which words and events', async () => {
    const page = await open('/situation?at=2018-06-01', lang);
    await row(page, lang).click();
    const detail = page.getByTestId('place-detail');
    await detail.waitFor();
    expect(await detail.textContent()).toContain('2018-05-10');
    expect(await detail.locator('q').allTextContents()).toContain('سيطرت');
    await detail.locator('a').first().click();
    await page.getByTestId('event-pane').waitFor();
    expect(parameter(page, 'event')).toMatch(/^evt-/);
  });

  test('the slider goes from the first day to the last, and a key a day back', async () => {
    const { from, to } = await ask<TimelineAnswer>('/timeline?bins=1&dated=yes');
    const page = await open('/situation', lang);
    const slider = page.locator('.day-slider input[type=range]');
    await slider.press('Home');
    await page.waitForURL((url) => url.searchParams.get('at') === from);
    expect(await page.getByTestId('day').inputValue()).toBe(from);
    await slider.press('End');
    await page.waitForURL((url) => url.searchParams.get('at') === to);
    await page.keyboard.press('[');
    await page.waitForURL((url) => (url.searchParams.get('at') ?? '') < (to ?? ''));
  });
});
