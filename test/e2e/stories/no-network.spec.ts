import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { test } from '../fixtures.ts';
import { Workspace } from '../pages/workspace.ts';

test('Whatever runs in the page reaches nothing but its own host, and each attempt is told', async ({
  app,
  faults,
}) => {
  await new Workspace(app).isReady();
  // What the page's console says of the refusals is wanted here.
  faults.expectLostHost();
  const reached: string[] = [];
  const elsewhere = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  const address = `127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;

  const refused = await app.evaluate(async (place) => {
    const told: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
      // Of a frame only the origin is told.
      told.push(effectiveDirective === 'frame-src' ? `${blockedURI}/frame` : blockedURI);
    });
    const url = (name: string) => `http://${place}/${name}`;
    const attempts: Record<string, () => unknown> = {
      fetch: () => fetch(url('fetch'), { mode: 'no-cors' }),
      beacon: () => navigator.sendBeacon(url('beacon'), 'text'),
      image: () => {
        const image = new Image();
        image.src = url('image');
        return image.decode();
      },
      socket: () => new WebSocket(`ws://${place}/socket`),
      events: () => new EventSource(url('events')),
      module: () => import(url('module')),
      frame: () => {
        const frame = document.createElement('iframe');
        frame.src = url('frame');
        document.body.append(frame);
      },
      style: () => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = url('style');
        document.head.append(link);
      },
      font: () => new FontFace('foreign', `url(${url('font')})`).load(),
      form: () => {
        const form = document.createElement('form');
        form.method = 'post';
        form.action = url('form');
        document.body.append(form);
        form.submit();
      },
    };
    for (const attempt of Object.values(attempts)) {
      try {
        await attempt();
      } catch {
        // Refused at once.
      }
    }
    const wanted = Object.keys(attempts);
    const isTold = (name: string) => told.some((uri) => uri.endsWith(`/${name}`));
    for (let tries = 0; tries < 200 && !wanted.every(isTold); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return { wanted, told: wanted.filter(isTold) };
  }, address);

  expect(refused.told).toEqual(refused.wanted);
  expect(reached).toEqual([]);
  elsewhere.close();
});
