import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { latinDigits } from '../src/i18n/format';
import { CATALOGUE, type Key } from '../src/i18n/catalogue';
import { launch } from './browser';

export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

let browser: Browser;
let context: BrowserContext;
const opened: Page[] = [];
/** What no page may do, whatever it is tested for. */
const faults: string[] = [];

/** One browser a file; after each test: no dialog, no error, no call that leaves the server. */
export function withBrowser() {
  beforeAll(async () => {
    browser = await launch();
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close()));
    expect(faults.splice(0)).toEqual([]);
  });
}

/** A page at an address of the server, in a language. `expected` are errors that belong to what is tested. */
export async function open(address: string, lang: Language, expected?: RegExp): Promise<Page> {
  const page = await context.newPage();
  opened.push(page);
  page.setDefaultTimeout(20_000);
  watch(page, expected);
  await page.goto(`${base()}${address}${address.includes('?') ? '&' : '?'}lang=${lang}`);
  await settled(page);
  return page;
}

function watch(page: Page, expected?: RegExp) {
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== base()) faults.push(`asks another server: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected?.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.stack ?? error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
}

export const base = () => inject('base');

/** Waits until nothing is on its way any more. */
export async function settled(page: Page) {
  await page.locator('main > *').first().waitFor();
  const idle = () => page.waitForFunction(() => !document.querySelector('main .spinner, main .is-loading, main [aria-busy=true]'));
  await idle();
  // Effects, such as the binding of keys, run behind the frame in which something came.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
  await idle();
}

/** What the interface answers; the truth that the page is held against. */
export async function ask<T>(path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`${base()}/api/v1${path}`, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** Words of the page in a language. */
export function words(key: Key, lang: Language): string {
  return CATALOGUE[key][lang === 'ar' ? 1 : 0];
}

/** The first number in a text, in whichever digits. */
export function numberIn(text: string | null): number {
  return Number(/\d+/.exec(latinDigits(text ?? '').replace(/[,٬.]/g, ''))?.[0] ?? NaN);
}

export function parameter(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}
