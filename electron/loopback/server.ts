/**
 * The loopback host: a Node server on 127.0.0.1 that shows the built page to this machine's browser and carries the
 * contract. It holds no logic; what it adds are the checks that keep other pages and programs out.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CALL_PATH, callSchema, EVENTS_PATH, PAGE_HEADER, SESSION_PATH, ticketSchema } from '../../shared/api/wire.ts';
import { pageHeaders } from '../services/page/page-headers.ts';
import type { HostedWorkbench } from '../services/workbench.ts';
import { answerJson, refuse } from './answer.ts';
import { refusalOf } from './check-request.ts';
import { readBody } from './read-body.ts';
import { servePage } from './static-files.ts';
import { createTabs, TAB_LIMITS, type TabLimits, type Tabs } from './tabs.ts';
import { createDoorkeeper, type Doorkeeper } from './token.ts';

export interface LoopbackOptions {
  readonly workbench: HostedWorkbench;
  readonly rendererFolder: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly reportFault: (error: unknown) => void;
  readonly limits?: LoopbackLimits;
  readonly tabLimits?: TabLimits;
  /** Called when the last tab has been away for long and no work of one is unsaved. */
  idle?(): void;
}

export interface LoopbackLimits {
  readonly callBytes: number;
  /** A request whose headers, or whose whole, take longer than this is ended. */
  readonly headersMs: number;
  readonly requestMs: number;
  /** How often that is looked at. */
  readonly checkEveryMs: number;
  readonly connections: number;
}

const LIMITS: LoopbackLimits = {
  // A glossary of the largest size in Base64; the two documents of a new review are smaller.
  callBytes: 112 * 1024 * 1024,
  headersMs: 10_000,
  requestMs: 60_000,
  checkEveryMs: 5_000,
  connections: 128,
};

export interface LoopbackHost {
  readonly port: number;
  /** An address for one window: its ticket stands in the fragment, which no browser sends or logs. */
  newAddress(): string;
  /** Ends all connections; the workbench stays as it is. */
  close(): Promise<void>;
}

const TICKET_LIMIT_BYTES = 1024;

interface Door extends Pick<LoopbackOptions, 'workbench' | 'rendererFolder'> {
  readonly host: string;
  readonly doorkeeper: Doorkeeper;
  readonly tabs: Tabs;
  readonly callBytes: number;
}

/** Rejects with the system's error when the port cannot be had. */
export async function startLoopback(options: LoopbackOptions): Promise<LoopbackHost> {
  const doorkeeper = createDoorkeeper();
  const tabs = createTabs({
    workbench: options.workbench,
    limits: options.tabLimits ?? TAB_LIMITS,
    idle: () => options.idle?.(),
  });
  const headers = Object.entries(pageHeaders("'self'"));
  const { callBytes, headersMs, requestMs, checkEveryMs, connections } = options.limits ?? LIMITS;
  const timeouts = {
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: checkEveryMs,
  };
  const server = createServer(timeouts, (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const host = `127.0.0.1:${portOf(server.address())}`;
    handle(request, response, { ...options, host, doorkeeper, tabs, callBytes }).catch((error) => {
      if (!isHangUp(error)) options.reportFault(error);
      refuse(response, 500);
    });
  });
  server.maxConnections = connections;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      tabs.close();
      reject(error);
    });
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const port = portOf(server.address());
  return {
    port,
    newAddress: () => `http://127.0.0.1:${port}/#${doorkeeper.issueTicket()}`,
    close: () =>
      new Promise((resolve) => {
        tabs.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** The page left before its answer: nobody is there to hear of it. */
function isHangUp(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:ECONNRESET|EPIPE|ERR_STREAM_)/.test(String(error.code));
}

async function handle(request: IncomingMessage, response: ServerResponse, door: Door): Promise<void> {
  const refusal = refusalOf(request, door.host);
  if (refusal !== undefined) {
    refuse(response, refusal);
    return;
  }
  // Not by URL, which would normalise `..` and read `//name/` as a host.
  const [pathname = ''] = (request.url ?? '').split('?', 1);
  if (request.method === 'POST') await handlePost(pathname, request, response, door);
  else if (pathname === EVENTS_PATH) handleEvents(request, response, door);
  else await servePage(door.rendererFolder, pathname, request.method === 'HEAD', response);
}

async function handlePost(
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
  { doorkeeper, workbench, tabs, callBytes }: Door,
): Promise<void> {
  if (pathname === SESSION_PATH) {
    const body = await readBody(request, TICKET_LIMIT_BYTES);
    if ('status' in body) return stop(request, response, body.status);
    const ticket = ticketSchema.safeParse(body.value);
    const session = ticket.success ? doorkeeper.spendTicket(ticket.data.ticket) : undefined;
    return session === undefined ? refuse(response, 403) : answerJson(response, { session });
  }
  if (pathname !== CALL_PATH) return stop(request, response, 404);
  if (!doorkeeper.isSession(request.headers.authorization)) return stop(request, response, 401);
  const body = await readBody(request, callBytes);
  if ('status' in body) return stop(request, response, body.status);
  const call = callSchema.safeParse(body.value);
  if (!call.success) return refuse(response, 400);
  const tab = tabOf(request);
  tabs.heard(tab);
  const answer = await workbench.dispatch(call.data.method, call.data.input, tab);
  tabs.heard(tab, call.data.method === 'review.append' ? answer.ok : undefined);
  answerJson(response, answer);
}

/** Whoever has a session is let in, so its name need only tell apart; the session is in it, so no tab meets another's. */
function tabOf({ headers }: IncomingMessage): string {
  return `${headers.authorization} ${headers[PAGE_HEADER] ?? ''}`;
}

/** Refuses without reading the rest of what is being sent. */
function stop(request: IncomingMessage, response: ServerResponse, status: number): void {
  response.setHeader('connection', 'close');
  response.once('finish', () => request.destroy());
  refuse(response, status);
}

function handleEvents(request: IncomingMessage, response: ServerResponse, { doorkeeper, tabs }: Door): void {
  if (!doorkeeper.isSession(request.headers.authorization)) refuse(response, 401);
  else if (request.method === 'HEAD') refuse(response, 405);
  else tabs.join(tabOf(request), response);
}
