import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect as connectSocket, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CALL_PATH, EVENTS_PATH, SESSION_PATH } from '../../../../shared/api/wire.ts';
import { connect } from '../../../support/loopback-client.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { type TestLoopback, testLoopback } from '../../../support/workbenches.ts';

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends exactly what is given: no header is added but Host, which `headers` may replace. */
function send({ host }: TestLoopback, { method = 'GET', path = '/', headers = {}, body }: Sent): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: host.port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The headers that the page's own posts have. */
function own({ origin }: TestLoopback, more: Record<string, string> = {}): Record<string, string> {
  return { origin, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...more };
}

const describeCall = JSON.stringify({ method: 'app.describe', input: {} });

async function withPage(): Promise<TestLoopback> {
  const folder = await temporaryFolder();
  const root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(root, 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(join(root, 'assets', 'app.js'), 'export {};');
  await writeFile(join(folder, 'secret.html'), 'secret');
  await symlink(join(folder, 'secret.html'), join(root, 'linked.html'));
  return testLoopback({ rendererFolder: root });
}

describe('who reaches the loopback host', () => {
  it('listens on 127.0.0.1 alone', async () => {
    const { host } = await testLoopback();
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ address, family }) => address !== '127.0.0.1' && family === 'IPv4');
    for (const address of ['127.0.0.2', '::1', ...others.map(({ address }) => address)]) {
      const reached = await new Promise((resolve) => {
        const socket = connectSocket({ host: address, port: host.port }, () => resolve(true));
        socket.on('error', () => resolve(false));
        socket.on('connect', () => socket.destroy());
      });
      expect(reached, address).toBe(false);
    }
  });

  it.each([
    ['localhost:PORT'],
    ['127.0.0.1'],
    ['127.0.0.1:1'],
    ['evil.example:PORT'],
    ['127.0.0.1.evil.example:PORT'],
    ['[::1]:PORT'],
  ])('answers 421 to a request for the host %s', async (name) => {
    const loopback = await withPage();
    const headers = { host: name.replace('PORT', String(loopback.host.port)) };
    expect((await send(loopback, { headers })).status).toBe(421);
    const post = { method: 'POST', path: CALL_PATH, headers: own(loopback, headers), body: describeCall };
    expect((await send(loopback, post)).status).toBe(421);
  });

  it.each(['http://evil.example', 'null', 'http://localhost:PORT', 'https://127.0.0.1:PORT', 'http://127.0.0.1'])(
    'answers 403 to a post of the origin %s',
    async (name) => {
      const loopback = await testLoopback();
      const { bearer } = await connect(loopback.host.newAddress());
      const origin = name.replace('PORT', String(loopback.host.port));
      const headers = own(loopback, { origin, authorization: bearer });
      const answer = await send(loopback, { method: 'POST', path: CALL_PATH, headers, body: describeCall });
      expect(answer.status).toBe(403);
    },
  );

  it('answers 403 to a post without an origin', async () => {
    const loopback = await testLoopback();
    const { bearer } = await connect(loopback.host.newAddress());
    const headers = { 'content-type': 'application/json', authorization: bearer };
    const answer = await send(loopback, { method: 'POST', path: CALL_PATH, headers, body: describeCall });
    expect(answer.status).toBe(403);
  });

  it.each(['cross-site', 'same-site', 'none'])('answers 403 to a post that the browser calls %s', async (site) => {
    const loopback = await testLoopback();
    const { bearer } = await connect(loopback.host.newAddress());
    const headers = own(loopback, { 'sec-fetch-site': site, authorization: bearer });
    const answer = await send(loopback, { method: 'POST', path: CALL_PATH, headers, body: describeCall });
    expect(answer.status).toBe(403);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/json; charset=utf-8',
  ])('answers 415 to a post of %s, as a form of another site could send', async (type) => {
    const loopback = await testLoopback();
    const { bearer } = await connect(loopback.host.newAddress());
    const headers = own(loopback, { 'content-type': type, authorization: bearer });
    const answer = await send(loopback, { method: 'POST', path: CALL_PATH, headers, body: describeCall });
    expect(answer.status).toBe(415);
  });

  it.each(['OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE'])(
    'answers 405 to %s and allows no other origin',
    async (method) => {
      const loopback = await withPage();
      const headers = { origin: 'http://evil.example', 'access-control-request-method': 'POST' };
      const answer = await send(loopback, { method, path: CALL_PATH, headers });
      expect(answer.status).toBe(405);
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    },
  );
});

describe('tickets and sessions', () => {
  const spend = (loopback: TestLoopback, ticket: string) =>
    send(loopback, { method: 'POST', path: SESSION_PATH, headers: own(loopback), body: JSON.stringify({ ticket }) });

  it('stand in the fragment of the address, 32 random bytes each', async () => {
    const { host, origin } = await testLoopback();
    const [one, other] = [new URL(host.newAddress()), new URL(host.newAddress())];
    expect(one.origin + one.pathname + one.search).toBe(`${origin}/`);
    expect(Buffer.from(one.hash.slice(1), 'base64url')).toHaveLength(32);
    expect(one.hash).not.toBe(other.hash);
  });

  it('buy one session each', async () => {
    const loopback = await testLoopback();
    const ticket = new URL(loopback.host.newAddress()).hash.slice(1);
    expect((await spend(loopback, ticket)).status).toBe(200);
    expect((await spend(loopback, ticket)).status).toBe(403);
  });

  it.each(['', 'wrong', 'x'.repeat(10_000)])('are not guessed: %.20s', async (ticket) => {
    const loopback = await testLoopback();
    loopback.host.newAddress();
    expect([403, 413]).toContain((await spend(loopback, ticket)).status);
  });

  it.each([undefined, 'Bearer ', 'Bearer wrong', 'Basic d3Jvbmc6d3Jvbmc='])(
    'are needed for every call and for the events: %s',
    async (authorization) => {
      const loopback = await testLoopback();
      const ticket = new URL(loopback.host.newAddress()).hash.slice(1);
      const more: Record<string, string> = authorization === undefined ? {} : { authorization };
      const post = { method: 'POST', path: CALL_PATH, body: describeCall, headers: own(loopback, more) };
      expect((await send(loopback, post)).status).toBe(401);
      expect((await send(loopback, { path: EVENTS_PATH, headers: more })).status).toBe(401);
      const asTicket = { ...post, headers: own(loopback, { authorization: `Bearer ${ticket}` }) };
      expect((await send(loopback, asTicket)).status).toBe(401);
    },
  );

  it('of another host are worth nothing', async () => {
    const [one, other] = [await testLoopback(), await testLoopback()];
    const { bearer } = await connect(one.host.newAddress());
    const headers = own(other, { authorization: bearer });
    expect((await send(other, { method: 'POST', path: CALL_PATH, headers, body: describeCall })).status).toBe(401);
  });
});

describe('what the loopback host answers', () => {
  it.each([
    ['/', 200],
    ['/index.html', 200],
    ['/assets/app.js', 200],
    ['/missing.js', 404],
    ['/linked.html', 404],
    ['/../secret.html', 404],
    ['/%2e%2e/secret.html', 404],
    ['/..%2fsecret.html', 404],
    ['/..%5csecret.html', 404],
    ['/%252e%252e%252fsecret.html', 404],
    ['//evil.example/index.html', 404],
    ['/assets', 404],
    ['/api/unknown', 404],
  ])('to GET %s is %i', async (path, status) => {
    const answer = await send(await withPage(), { path });
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain('secret');
  });

  it.each(['/', '/missing', EVENTS_PATH])('to %s carries the policy and closes every other door', async (path) => {
    const { headers } = await send(await withPage(), { path });
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("worker-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy.join(' ')).not.toContain('unsafe');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
  });

  it('refuses what is no JSON or no call', async () => {
    const loopback = await testLoopback();
    const { bearer } = await connect(loopback.host.newAddress());
    const headers = own(loopback, { authorization: bearer });
    for (const body of ['', '{', '[]', '{"method":1,"input":{}}', '{"method":"app.describe","input":{},"more":1}']) {
      expect((await send(loopback, { method: 'POST', path: CALL_PATH, headers, body })).status, body).toBe(400);
    }
    expect(loopback.workbench.faults).toEqual([]);
  });

  const small = { callBytes: 1000, headersMs: 200, requestMs: 400, checkEveryMs: 50, connections: 128 };

  it('stops reading a body over the limit, announced or not', async () => {
    const loopback = await testLoopback({ limits: small });
    const { bearer } = await connect(loopback.host.newAddress());
    const body = JSON.stringify({ method: 'app.describe', input: { long: 'x'.repeat(2000) } });
    const announced = own(loopback, { authorization: bearer, 'content-length': String(body.length) });
    expect((await send(loopback, { method: 'POST', path: CALL_PATH, headers: announced, body })).status).toBe(413);
    const chunked = own(loopback, { authorization: bearer, 'transfer-encoding': 'chunked' });
    expect((await send(loopback, { method: 'POST', path: CALL_PATH, headers: chunked, body })).status).toBe(413);
  });

  const ended = (socket: Socket) => new Promise((resolve) => socket.once('close', resolve).resume());

  it('ends a request that never ends', async () => {
    const { host } = await testLoopback({ limits: small });
    const slowHeaders = connectSocket({ host: '127.0.0.1', port: host.port });
    slowHeaders.write(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\n`);
    const slowBody = connectSocket({ host: '127.0.0.1', port: host.port });
    slowBody.write(
      `POST ${SESSION_PATH} HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nOrigin: http://127.0.0.1:${host.port}\r\n` +
        'Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    );
    await Promise.all([ended(slowHeaders), ended(slowBody)]);
  });
});

describe('the stream of events', () => {
  async function streamOf(loopback: TestLoopback, bearer: string) {
    const response = await fetch(loopback.origin + EVENTS_PATH, { headers: { authorization: bearer } });
    const reader = response.body?.getReader();
    const next = async () => {
      const chunk = await reader?.read();
      return chunk?.value === undefined ? undefined : JSON.parse(new TextDecoder().decode(chunk.value));
    };
    return { next };
  }

  it('begins with the count and numbers what follows, so that a gap is noticed', async () => {
    const loopback = await testLoopback();
    const { bearer, call } = await connect(loopback.host.newAddress());
    const first = await streamOf(loopback, bearer);
    const { number } = await first.next();
    await call('settings.change', { theme: 'dark' });
    expect(await first.next()).toMatchObject({
      number: number + 1,
      name: 'settings.changed',
      message: { theme: 'dark' },
    });
    const late = await streamOf(loopback, bearer);
    expect(await late.next()).toEqual({ number: number + 1 });
  });

  it('ends when the host is closed', async () => {
    const loopback = await testLoopback();
    const { bearer } = await connect(loopback.host.newAddress());
    const stream = await streamOf(loopback, bearer);
    await stream.next();
    await loopback.host.close();
    expect(await stream.next().catch(() => undefined)).toBeUndefined();
  });
});
