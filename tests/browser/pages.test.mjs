// What a reader does, in Debian's Chromium.  Every page is also held against axe.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, devices } from 'playwright-core';

const base = process.env.URL;
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const arguments_ = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
                    '--disable-component-update', '--disable-sync'];
const phone = { ...devices['iPhone 13'], defaultBrowserType: 'chromium' };
let browser;

before(async () => { browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: arguments_ }); });
after(async () => { await browser?.close(); });

async function open(path, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.errors = [];
  page.on('pageerror', e => page.errors.push(String(e)));
  page.on('console', m => m.type() === 'error' && page.errors.push(m.text()));
  const response = await page.goto(base + path);
  assert.ok(response.status() < 400, `${path}: ${response.status()}`);
  return page;
}

// axe comes in by evaluate: our Content-Security-Policy would block a script tag.
async function accessible(page, what) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run(document));
  assert.deepEqual(violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' | ').slice(0, 300)}`), [], what);
}

async function fits(page, what) {
  const [content, window_] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(content <= window_, `${what}: ${content} px wide in a window of ${window_} px`);
}

test('the home page offers a search box and six example queries', async () => {
  const page = await open('/en/');
  assert.equal(await page.locator('input[type=search]').count(), 1);
  assert.equal(await page.locator('[data-examples] a').count(), 6);
  await accessible(page, 'home');
  assert.deepEqual(page.errors, []);
});

test('a member searches, sees what is in force first, and opens the clause', async () => {
  const page = await open('/en/');
  await page.fill('#q', 'rent controls');
  await page.press('#q', 'Enter');
  await page.waitForURL(/search\?.*q=rent/);
  await page.waitForSelector('#results .hit');
  assert.match(await page.locator('.answer').innerText(), /In force/i);
  await accessible(page, 'search');
  await page.locator('#results .hit .cl a').first().click();
  await page.waitForURL(/\/en\/t\//);
  await accessible(page, 'text');
  assert.deepEqual(page.errors, []);
});

test('results follow the typing and the address follows the results', async () => {
  const page = await open('/en/search?q=rent');
  await page.fill('#q', 'trident');
  await page.waitForURL(/q=trident/);
  await page.waitForFunction(() => /trident/i.test(document.querySelector('#results').innerText));
  assert.deepEqual(page.errors, []);
});

test('the slash key puts the cursor into the search box', async () => {
  const page = await open('/en/search?q=rail');
  await page.locator('#rh').click();
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'q');
});

test('without JavaScript a search, a filter and a text work', async () => {
  const page = await open('/en/', { javaScriptEnabled: false });
  await page.fill('#q', 'housing');
  await page.press('#q', 'Enter');
  await page.waitForURL(/search/);
  assert.ok(await page.locator('#results .hit').count() > 1);
  await page.locator('input[name=kind]').first().check();
  await page.locator('button.noscript, form .apply, button:has-text("Apply")').first().click();
  await page.waitForURL(/kind=/);
  await page.locator('#results h3 a').first().click();
  await page.waitForURL(/\/t\//);
  assert.equal(await page.locator('h1').count(), 1);
});

test('the constitution can be read as at a day', async () => {
  const now = await open('/en/t/cwm-constitution');
  const then = await open('/en/t/cwm-constitution/at/2019-01-01');
  assert.notEqual(await now.locator('.pol').innerText(), await then.locator('.pol').innerText());
  await accessible(then, 'as at');
});

test('an exact version says what it is', async () => {
  const page = await open('/en/t/cwm-constitution/v/1');
  assert.match(await page.locator('main').innerText(), /2021/);
  await accessible(page, 'version');
});

test('the interface in Welsh keeps the query', async () => {
  const page = await open('/en/search?q=tai');
  await page.locator('a[hreflang=cy][rel=alternate], a.lang').first().click();
  await page.waitForURL(/\/cy\/search\?.*q=tai/);
  assert.equal(await page.locator('html').getAttribute('lang'), 'cy');
  assert.ok(await page.locator('#results .hit').count() > 0);
  await accessible(page, 'cy search');
});

const paths = ['/en/', '/en/search?q=housing', '/en/t/cwm-constitution', '/en/t/cwm-constitution/history', '/en/about',
               '/cy/', '/cy/search?q=tai', '/cy/t/wlg-principles', '/en/browse', '/en/search?q=xyzzyxyzzy',
               '/cy/changes', '/en/t/cwm-pos-rent-controls/compare/1..2', '/cy/t/cwm-pos-rent-controls/both'];
for (const path of paths) {
  test(`${path} holds up on a phone, at 320 px, in the dark and in forced colours`, async () => {
    const page = await open(path, phone);
    await fits(page, 'phone');
    await accessible(page, 'phone');
    await page.setViewportSize({ width: 320, height: 640 });
    await fits(page, '320 px');
    await page.emulateMedia({ colorScheme: 'dark' });
    await accessible(page, 'dark');
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await accessible(page, 'forced colours');
    assert.deepEqual(page.errors, []);
  });
}

test('a first view keeps to its budget of requests and bytes', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0, font = 0;
  const requests = [];
  const fonts = new Set();
  // The browser fetches the tab's icon after the view, and draws the date field's own picture from inside itself.
  const counts = url => url.startsWith('http') && !url.endsWith('/mark.svg');
  session.on('Network.responseReceived', e => { if (counts(e.response.url)) requests.push(e.response.url); if (e.type === 'Font') fonts.add(e.requestId); });
  session.on('Network.loadingFinished', e => { bytes += e.encodedDataLength; if (fonts.has(e.requestId)) font += e.encodedDataLength; });
  await page.goto(base + '/en/search?q=housing', { waitUntil: 'networkidle' });
  assert.ok(requests.length <= 5, requests.join('\n'));
  assert.ok(bytes <= 30 * 1024, `${bytes} bytes`);
  assert.ok(bytes - font <= 14 * 1024, `${bytes - font} bytes without the font`);
});
