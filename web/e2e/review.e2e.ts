import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Detail, EventList, Queue } from '../src/api/types';
import { ask, LANGUAGES, numberIn, open, parameter, settled, withBrowser, words, type Language } from './page';

withBrowser();

const shelling = async () => {
  const [event] = (await ask<EventList>('/events?type=shelling&place=sy-manbij')).events;
  return ask<Detail>(`/events/${event?.id}`);
};

const killed = async (id: string) => {
  const { summary } = await ask<Detail>(`/events/${id}`);
  return [summary.fatalities_min, summary.fatalities_max];
};

/** Clicks twice on a word of the report, as one selects a word with a mouse. */
async function selectWord(page: Page, word: string) {
  const at = await page.getByTestId('report-text').evaluate((text, wanted) => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  }, word);
  if (!at) throw new Error(`«${word}» does not stand in the report`);
  await page.mouse.dblclick(at.x, at.y);
}

async function undo(page: Page, lang: Language) {
  await page.keyboard.press('Control+z');
  await page.getByTestId('toast').filter({ hasText: words('review.done.undo', lang) }).waitFor();
}

describe.each(LANGUAGES)('review, %s', (lang) => {
  test('a field is corrected by selecting the words that say so, and the correction is undone', async () => {
    const { id, reports } = await shelling();
    const second = reports.find((each) => each.source === 'E2E: outlet B');
    expect(await killed(id)).toEqual([12, 17]);
    const page = await open(`/review?event=${id}&report=${second?.key}`, lang);
    await page.getByTestId('report-text').waitFor();
    await settled(page);
    await selectWord(page, '17');
    await page.getByTestId('selected-words').locator('q').filter({ hasText: /^17$/ }).waitFor();
    await settled(page);
    await page.keyboard.press('s');
    await page.getByTestId('correct-field').selectOption('killed');
    expect(await page.getByTestId('correct-value').inputValue()).toBe('17');
    await page.getByTestId('correct').locator('button[type=submit]').click();
    await page.locator('[data-field=fatalities] .corrected').waitFor();
    expect(await killed(id)).toEqual([17, 17]);

    await undo(page, lang);
    await page.locator('[data-field=fatalities] .corrected').waitFor({ state: 'detached' });
    expect(await killed(id)).toEqual([12, 17]);
  });

  test('a field is corrected by its value, in Arabic digits too', async () => {
    const { id } = await shelling();
    const page = await open(`/review?event=${id}`, lang);
    await page.getByTestId('report-text').waitFor();
    await settled(page);
    await page.keyboard.press('e');
    await page.getByTestId('correct-field').selectOption('injured');
    await page.getByTestId('correct-value').fill('٢١');
    await page.getByTestId('correct').locator('button[type=submit]').click();
    await page.locator('[data-field=injured] .corrected').waitFor();
    expect((await ask<Detail>(`/events/${id}`)).summary.injured_max).toBe(21);
    await undo(page, lang);
    await expect.poll(async () => (await ask<Detail>(`/events/${id}`)).summary.injured_max).toBe(20);
  });

  test('two events are merged and unmerged', async () => {
    const { items } = await ask<Queue>('/review/queue?reason=duplicate');
    const first = items[0]?.event.id ?? '';
    const other = items[0]?.reasons.flatMap((each) => each.other)[0] ?? '';
    const before = (await ask<EventList>('/events')).total;
    const page = await open('/review?reason=duplicate', lang);
    await page.getByTestId('queue').getByRole('button').first().click();
    await page.getByTestId('report-text').waitFor();
    await settled(page);
    await page.keyboard.press('d');
    const side = page.getByTestId('compare').locator('thead th');
    await expect.poll(async () => (await side.allTextContents()).map((text) => /evt-[0-9a-f]+/.exec(text)?.[0])).toEqual([first, other]);
    await page.getByRole('dialog').locator('input[required]').fill('e2e');
    await page.getByRole('dialog').getByRole('button', { name: words('review.merge', lang), exact: true }).click();
    await page.getByTestId('unmerge').waitFor();
    expect((await ask<EventList>('/events')).total).toBe(before - 1);

    await page.getByTestId('unmerge').click();
    await page.getByTestId('unmerge').waitFor({ state: 'detached' });
    expect((await ask<EventList>('/events')).total).toBe(before);
    expect((await ask<Detail>(`/events/${first}`)).id).toBe(first);
    expect((await ask<Detail>(`/events/${other}`)).id).toBe(other);
  });

  test('of merged events only the parties that were left ticked stay, and undo gives both back', async () => {
    const [first, other] = (await ask<EventList>('/events?type=capture&place=sy-tall-rifat&sort=date')).events;
    const [away] = other?.actors ?? [];
    expect(first?.actors.map((each) => each.id)).not.toContain(away?.id);
    const page = await open(`/review?event=${first?.id}`, lang);
    await page.getByTestId('report-text').waitFor();
    await settled(page);
    await page.keyboard.press('d');
    const dialog = page.getByRole('dialog');
    await dialog.locator('.inline-form input').fill(other?.id ?? '');
    await dialog.locator('.inline-form button').click();
    await page.getByTestId('compare').locator('thead th').nth(1).waitFor();
    const name = (lang === 'ar' ? away?.name_ar : away?.name) ?? '';
    const box = page
      .getByTestId('compare')
      .getByRole('row', { name: words('field.actors', lang) })
      .getByRole('checkbox', { name });
    await box.uncheck();
    await dialog.locator('input[required]').fill('e2e');
    await dialog.getByRole('button', { name: words('review.merge', lang), exact: true }).click();
    await page.getByTestId('unmerge').waitFor();
    const merged = await ask<Detail>(`/events/${first?.id}`);
    expect(merged.summary.actors.map((each) => each.id)).toEqual(first?.actors.map((each) => each.id));
    expect(merged.summary.n_reports).toBe(2);

    await undo(page, lang);
    expect((await ask<Detail>(`/events/${other?.id}`)).summary.actors).toEqual(other?.actors);
    expect((await ask<Detail>(`/events/${first?.id}`)).summary.actors).toEqual(first?.actors);
  });

  test('the tellings of an event are split, and undo makes them one again', async () => {
    const { id, tellings } = await shelling();
    const before = (await ask<EventList>('/events')).total;
    expect(tellings.length).toBe(2);
    const page = await open(`/review?event=${id}`, lang);
    await page.getByTestId('report-text').waitFor();
    await settled(page);
    await page.keyboard.press('p');
    const form = page.getByTestId('split');
    expect(await form.locator('button[type=submit]').isDisabled()).toBe(true);
    await form.getByRole('checkbox', { name: 'E2E: outlet B' }).check();
    await form.locator('input[required]').fill('e2e');
    await form.locator('button[type=submit]').click();
    await page.getByTestId('toast').filter({ hasText: words('review.done.split', lang) }).waitFor();
    expect((await ask<EventList>('/events')).total).toBe(before + 1);
    expect((await ask<Detail>(`/events/${tellings[0]?.id}`)).tellings.length).toBe(1);

    await undo(page, lang);
    expect((await ask<EventList>('/events')).total).toBe(before);
    expect((await ask<Detail>(`/events/${id}`)).tellings.length).toBe(2);
  });

  test('why an event waits is told in the language of the page', async () => {
    const page = await open('/review?reason=low_confidence', lang);
    await page.getByTestId('queue').getByRole('button').first().click();
    const why = page.locator('.why-here');
    await why.waitFor();
    expect(/[A-Za-z]{3}/.test((await why.textContent()) ?? '')).toBe(lang === 'en');
  });

  test('one key confirms and goes on to the next', async () => {
    const page = await open('/review?reason=no_place', lang);
    await page.getByTestId('queue').getByRole('button').first().waitFor();
    await settled(page);
    await page.keyboard.press('j');
    await page.getByTestId('report-text').waitFor();
    await settled(page);
    const id = parameter(page, 'event');
    await page.keyboard.press('c');
    await page.waitForURL((url) => url.searchParams.get('event') !== id);
    expect((await ask<Detail>(`/events/${id}`)).summary.review_status).toBe('confirmed');
    await undo(page, lang);
    expect((await ask<Detail>(`/events/${id}`)).summary.review_status).toBe('machine');
  });

  test('of two at one event the second is told, and nothing is overwritten', async () => {
    const { id } = await shelling();
    const second = await open(`/review?event=${id}`, lang, /409/);
    const first = await open(`/review?event=${id}`, lang);
    await second.getByTestId('report-text').waitFor();
    await first.getByTestId('report-text').waitFor();
    await settled(second);
    await settled(first);
    await first.keyboard.press('u');
    await first.getByTestId('toast').waitFor();
    await second.keyboard.press('c');
    await second.getByTestId('stale').waitFor();
    expect((await ask<Detail>(`/events/${id}`)).summary.review_status).toBe('unsure');
    await undo(first, lang);
  });

  test('many are decided at once, after a look at which, and it is undone as one', async () => {
    const confirmed = async () => (await ask<EventList>('/events?type=capture&review_status=confirmed')).total;
    const { total } = await ask<EventList>('/events?type=capture');
    expect(await confirmed()).toBe(0);
    const page = await open('/review?type=capture', lang);
    await page.getByRole('button', { name: words('review.bulk', lang) }).click();
    const form = page.getByTestId('bulk');
    await form.locator('input').fill('e2e');
    await form.locator('button[type=submit]').click();
    expect(numberIn(await page.getByTestId('bulk-preview').locator('p').textContent())).toBe(total);
    expect(await confirmed()).toBe(0);
    await form.locator('button[type=submit]').click();
    await page.getByTestId('toast').waitFor();
    expect(await confirmed()).toBe(total);
    await page.getByTestId('toast').getByRole('button', { name: words('review.undo', lang) }).click();
    await expect.poll(confirmed).toBe(0);
    await settled(page);
  });
});
