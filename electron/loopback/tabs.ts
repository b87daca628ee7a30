/**
 * The tabs that show the page: each gets the messages that concern it over its stream, one JSON line each with a running
 * number. A tab that stays away gives back what it had open; when the last one stayed away, the host may end.
 */
import { randomInt } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { EventLine } from '../../shared/api/wire.ts';
import type { HostedWorkbench } from '../services/workbench.ts';

export interface TabLimits {
  /** So long a tab without a stream counts as there: it may be loading, or its stream broke off. */
  readonly awayMs: number;
  /** So long after the last tab left the host is called idle. */
  readonly idleMs: number;
}

export const TAB_LIMITS: TabLimits = { awayMs: 60_000, idleMs: 10 * 60_000 };

export interface Tabs {
  /** The tab asked something; `saved` tells whether an append reached the disk. */
  heard(name: string, saved?: boolean): void;
  /** Streams to the tab from now on. */
  join(name: string, response: ServerResponse): void;
  close(): void;
}

export interface TabsOptions {
  readonly workbench: Pick<HostedWorkbench, 'subscribe' | 'release'>;
  readonly limits: TabLimits;
  /** Called once, when tabs had been there and the last one stayed away. */
  idle(): void;
}

/** An empty line this often, so that a dead connection is noticed. */
const HEARTBEAT_MS = 15_000;

/** A page that reads so slowly that this much waits for it is cut off; it comes back and reads its state again. */
const WAITING_LIMIT_BYTES = 16 * 1024 * 1024;

interface Tab {
  readonly streams: Set<ServerResponse>;
  /** Of the last message. It begins anywhere, so that a tab that was given up and comes back sees that it missed some. */
  number: number;
  /** Whether its last append failed: its work is in the tab alone. */
  unsaved: boolean;
  away: NodeJS.Timeout | undefined;
  stopHearing(): void;
}

export function createTabs({ workbench, limits, idle }: TabsOptions): Tabs {
  const tabs = new Map<string, Tab>();
  let idling: NodeJS.Timeout | undefined;
  let isClosed = false;

  const leave = (name: string, tab: Tab) => {
    if (tab.unsaved) return;
    tabs.delete(name);
    tab.stopHearing();
    void workbench.release(name);
    if (tabs.size === 0) idling = setTimeout(idle, limits.idleMs);
  };
  const waitFor = (name: string, tab: Tab) => {
    clearTimeout(tab.away);
    if (tab.streams.size === 0) tab.away = setTimeout(() => leave(name, tab), limits.awayMs);
  };
  const meet = (name: string): Tab => {
    clearTimeout(idling);
    const tab = tabs.get(name) ?? createTab(name, workbench);
    tabs.set(name, tab);
    return tab;
  };

  const heartbeat = setInterval(() => {
    for (const tab of tabs.values()) send(tab, '\n');
  }, HEARTBEAT_MS);

  return {
    heard(name, saved) {
      // The answer to a call that was under way when the host ended; waiting for its tab would keep the process alive.
      if (isClosed) return;
      const tab = meet(name);
      if (saved !== undefined) tab.unsaved = !saved;
      waitFor(name, tab);
    },
    join(name, response) {
      if (isClosed) {
        response.end();
        return;
      }
      const tab = meet(name);
      response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
      response.write(lineOf({ number: tab.number }));
      tab.streams.add(response);
      clearTimeout(tab.away);
      response.once('close', () => {
        tab.streams.delete(response);
        if (tabs.get(name) === tab) waitFor(name, tab);
      });
    },
    close() {
      isClosed = true;
      clearInterval(heartbeat);
      clearTimeout(idling);
      for (const [name, tab] of tabs) {
        tabs.delete(name);
        clearTimeout(tab.away);
        tab.stopHearing();
        for (const stream of tab.streams) stream.end();
      }
    },
  };
}

function createTab(name: string, workbench: TabsOptions['workbench']): Tab {
  const tab: Tab = {
    streams: new Set(),
    number: randomInt(2 ** 40),
    unsaved: false,
    away: undefined,
    stopHearing: workbench.subscribe((message, content) => {
      tab.number += 1;
      send(tab, lineOf({ number: tab.number, name: message, message: content }));
    }, name),
  };
  return tab;
}

function lineOf(entry: EventLine): string {
  return `${JSON.stringify(entry)}\n`;
}

function send({ streams }: Tab, text: string): void {
  for (const stream of streams) {
    if (stream.writableLength > WAITING_LIMIT_BYTES) stream.destroy();
    else stream.write(text);
  }
}
