import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, expect, type Page } from '@playwright/test';
import { reviewsOnDisk, settingsOnDisk } from '../disk.ts';
import { test as base } from '../fixtures.ts';
import { startServer } from '../host.ts';

/** A page of somebody else: on a name that resolves to this machine, as after DNS rebinding, or on a site of its own. */
const test = base.extend<{ readonly foreign: { page: Page; target: URL; attacker: string } }>({
  foreign: async ({ places, launchOptions }, use) => {
    const host = await startServer(places);
    const site = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>foreign</title><iframe name="sink"></iframe>');
    });
    site.listen(0, '127.0.0.1');
    await once(site, 'listening');
    const rules = '--host-resolver-rules=MAP rebound.test 127.0.0.1, MAP attacker.test 127.0.0.1';
    const browser = await chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), rules] });
    const attacker = `http://attacker.test:${(site.address() as AddressInfo).port}/`;
    await use({ page: await browser.newPage(), target: new URL(host.address), attacker });
    await browser.close();
    site.close();
    host.process.kill('SIGTERM');
    await once(host.process, 'exit');
  },
});

test.beforeEach(({ hostKind }) => {
  test.skip(hostKind === 'desktop', 'the desktop host listens on no port');
});

test('A name that was made to resolve to this machine gets nothing, not even the page', async ({ foreign }) => {
  const { page, target } = foreign;
  const answer = await page.goto(`http://rebound.test:${target.port}/`);
  expect(answer?.status()).toBe(421);
  const statuses = await page
    .evaluate(async (ticket) => {
      const post = (path: string, body: unknown) =>
        fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
      const tried = [await post('/api/session', { ticket }), await fetch('/api/events'), await fetch('/')];
      return tried.map(({ status }) => status);
    }, target.hash.slice(1))
    .catch((error: Error) => error.message);
  // The refused page may not even ask: its policy lets it fetch from its own host alone, and that answers 421.
  expect(statuses).toEqual([421, 421, 421]);
});

test('A form and a script of another site change nothing and read nothing', async ({ foreign, places }) => {
  const { page, target, attacker } = foreign;
  await page.goto(attacker);
  await expect.poll(() => reviewsOnDisk(places), 'the host made the sample ready').toHaveLength(1);
  const before = [await reviewsOnDisk(places), await settingsOnDisk(places)];
  const answered = page.waitForResponse((response) => response.url().startsWith(target.origin));
  await page.evaluate((address) => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = address;
    form.enctype = 'text/plain';
    form.target = 'sink';
    const field = document.createElement('input');
    field.name = '{"method":"settings.change","input":{"reviewer":"mallory';
    field.value = '"}}';
    form.append(field);
    document.body.append(form);
    form.submit();
  }, `${target.origin}/api/call`);
  expect((await answered).status()).toBe(403);

  const read = await page.evaluate(
    async ({ origin, ticket }) => {
      const tries: [string, RequestInit][] = [
        [`${origin}/`, {}],
        [`${origin}/api/events`, {}],
        [`${origin}/api/session`, { method: 'POST', body: JSON.stringify({ ticket }) }],
        [
          `${origin}/api/session`,
          { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ticket }) },
        ],
      ];
      const outcomes = tries.map(([address, options]) =>
        fetch(address, options).then(
          (answer) => answer.text(),
          () => 'refused',
        ),
      );
      return Promise.all(outcomes);
    },
    { origin: target.origin, ticket: target.hash.slice(1) },
  );
  expect(read).toEqual(['refused', 'refused', 'refused', 'refused']);
  expect([await reviewsOnDisk(places), await settingsOnDisk(places)]).toEqual(before);

  await page.goto(target.href);
  await expect(page.getByRole('table'), 'the ticket was not spent by the other site').toBeVisible();
});
