import { describe, expect, test } from 'vitest';
import type { EventList, Reading } from '../src/api/types';
import { stretchesOf } from '../src/tryit/stretches';
import { ask, LANGUAGES, open, withBrowser, words } from './page';

withBrowser();

const TITLE = 'معارك في ريف حماة';
const TEXT =
  'أعلنت فصائل المعارضة أمس سيطرتها على مدينة صوران في ريف حماة الشمالي بعد اشتباكات مع قوات النظام.\n' +
  'وقال ناشطون إن الطيران الحربي قصف مدينة طيبة الإمام، ما أدى إلى مقتل 5 مدنيين وإصابة 9 آخرين.';

describe.each(LANGUAGES)('try it, %s', (lang) => {
  test('a pasted report is read, and every mark lies on the words that were read', async () => {
    const before = (await ask<EventList>('/events')).total;
    const page = await open('/try', lang);
    await page.getByLabel(words('try.title.field', lang), { exact: true }).fill(TITLE);
    await page.getByLabel(words('try.text', lang), { exact: true }).fill(TEXT);
    await page.locator('.try-form .day').fill('2016-08-30');
    const answered = page.waitForResponse((response) => response.url().endsWith('/api/v1/read'));
    await page.getByRole('button', { name: words('try.read', lang), exact: true }).click();
    const reading = (await (await answered).json()) as Reading;
    const { events } = reading.analysis;
    expect(events.map((each) => each.type)).toEqual(expect.arrayContaining(['capture', 'air_strike']));
    await page.locator('.read-sentence').first().waitFor();
    expect(await page.locator('.read-sentence').count()).toBe(reading.sentences.length);
    expect(await page.locator('.read-event').count()).toBe(events.length);

    const marks = await page.getByTestId('reading').evaluate((result) => {
      const all: Record<string, string> = {};
      for (const mark of result.querySelectorAll<HTMLElement>('[data-testid=report-text] mark')) {
        for (const id of mark.dataset['ids']?.split(' ') ?? []) all[id] = (all[id] ?? '') + mark.textContent;
      }
      return all;
    });
    const text = `${TITLE}\n${TEXT}`;
    const expected = events.flatMap((event) => stretchesOf(event)).map((each) => [each.id, text.slice(each.start, each.end)]);
    expect(marks).toEqual(Object.fromEntries(expected));
    expect(Object.values(marks)).toEqual(expect.arrayContaining(['أمس', 'مدينة صوران', 'فصائل المعارضة']));

    await page.locator('.read-event summary').first().click();
    expect((await page.locator('.read-event .explanation').first().textContent())?.trim()).not.toBe('');
    // Nothing is kept of it.
    expect((await ask<EventList>('/events')).total).toBe(before);
  });
});
