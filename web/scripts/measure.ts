// How long people wait on a register: npm run measure -- REGISTER [TIMES]. Prints a table in milliseconds.
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../e2e/browser';
import { open } from '../e2e/server';

const [register, times = '15'] = process.argv.slice(3);
if (!register) {
  console.error('usage: npm run measure -- REGISTER [TIMES]');
  process.exit(2);
}

/** Runs in the page before it loads: takes the time from an input, or from the start, until all that was asked for is drawn. */
function clock() {
  const busy = () => document.querySelector('main .spinner, main .is-loading, main [aria-busy=true]') !== null;
  const useful = () =>
    !!document.querySelector('[data-testid=total]')?.textContent &&
    /\d/.test(document.querySelector('[data-testid=map-count]')?.textContent ?? '') &&
    document.querySelector('[data-testid=timeline]') !== null &&
    document.querySelector('[data-testid=filters] input[type=checkbox]') !== null;
  const state = window as unknown as { measured: number | null; begin: (event: string) => void };
  let from: number | null = 0;
  let seen = true;
  state.measured = null;
  state.begin = (event) => {
    state.measured = null;
    from = null;
    seen = false;
    window.addEventListener(event, (input) => (from = input.timeStamp), { capture: true, once: true });
  };
  const look = () => {
    if (from !== null && state.measured === null) {
      seen ||= busy();
      if (seen && !busy() && useful()) {
        const begun = from;
        from = null;
        // Drawn when the next frame but one begins.
        requestAnimationFrame(() => requestAnimationFrame((now) => (state.measured = now - begun)));
      }
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

async function measured(page: Page): Promise<number> {
  const answer = await page.waitForFunction(() => (window as unknown as { measured: number | null }).measured);
  return (await answer.jsonValue()) ?? NaN;
}

const begin = (page: Page, event: string) => page.evaluate((name) => (window as unknown as { begin: (event: string) => void }).begin(name), event);

async function visit(browser: Browser, base: string) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(clock);
  await page.goto(`${base}/explore?lang=en`);
  return { page, first: await measured(page) };
}

/**
 * Drags the map, to and fro and never quite back to where it was, and holds it before it is let go: a
 * throw would go on by itself.
 */
async function pan(page: Page, round: number) {
  const box = await page.getByTestId('map').boundingBox();
  if (!box) throw new Error('there is no map');
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const by = (round % 2 === 0 ? 1 : -1) * (150 + 4 * round);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by, y + by / 3, { steps: 8 });
  await page.waitForTimeout(300);
  await begin(page, 'mouseup');
  await page.mouse.up();
  return measured(page);
}

/** Ticks a box that was not ticked before, so that nobody has asked this yet; then takes it off again. */
async function filter(page: Page, round: number) {
  const box = page.getByTestId('filters').locator('.option input[type=checkbox]').nth(round);
  await begin(page, 'click');
  await box.click();
  const took = await measured(page);
  await begin(page, 'click');
  await box.click();
  await measured(page);
  return took;
}

function row(what: string, values: number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  console.log(`| ${what} | ${median.toFixed(0)} | ${(sorted.at(-1) ?? NaN).toFixed(0)} | ${values.length} |`);
}

const server = await open(resolve(process.env['INIT_CWD'] ?? '.', register));
const browser = await launch();
try {
  const rounds = Array.from({ length: Number(times) }, (_, i) => i);
  const firsts: number[] = [];
  // The first of all warms the server up and is not counted.
  for (const round of [-1, ...rounds]) {
    const { page, first } = await visit(browser, server.base);
    if (round >= 0) firsts.push(first);
    await page.context().close();
  }
  const { page } = await visit(browser, server.base);
  const pans: number[] = [];
  const filters: number[] = [];
  for (const round of rounds) pans.push(await pan(page, round));
  for (const round of rounds) filters.push(await filter(page, round));
  console.log(`${await page.getByTestId('total').textContent()}\n\n| ms | median | worst | of |\n|---|---|---|---|`);
  row('first useful paint', firsts);
  row('pan', pans);
  row('filter', filters);
} finally {
  await browser.close();
  await server.stop();
}
