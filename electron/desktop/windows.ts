/**
 * The windows of the workbench: each is a page with a name of its own and shows one review; a review is in one window
 * only. What they show and where they stand is kept for the next start.
 */
import { existsSync } from 'node:fs';
import { type BrowserWindow, screen } from 'electron';
import type { Input } from '../../shared/api/contract.ts';
import type { HostedWorkbench } from '../services/workbench.ts';
import { MESSAGE_CHANNEL } from './channels.ts';
import { openWindow, type WindowTrouble } from './window.ts';
import { fitToScreens, type WindowPlace, type WindowPlaces } from './window-places.ts';

/** What a page tells of itself for the frame around it. */
export type PageFrame = Input<'window.describe'>;

type OpenWorkbench = Pick<
  HostedWorkbench,
  'subscribe' | 'publish' | 'receivePath' | 'release' | 'reviewsOf' | 'pageOf'
>;

export interface WindowsOptions {
  readonly places: WindowPlaces;
  readonly trouble: WindowTrouble;
  /** Hears when another window came to the front, or what the front page tells of itself changed. */
  frontChanged(): void;
}

/** What a new window shows: a review by its path, the start screen, or what the host would show first. */
export type Opening = { readonly review: string } | 'start' | 'first';

interface Entry {
  readonly page: string;
  readonly window: BrowserWindow;
  readonly opening: Opening;
  frame: PageFrame | undefined;
}

export interface Windows {
  /** Opens the windows of the last time that can still be shown, then the named reviews; one window in any case. */
  restore(named: readonly string[]): Promise<void>;
  /** Shows a review where it is open already, in a window that stands at the start, or in one of its own. */
  show(review: string): void;
  openNew(opening?: Opening): BrowserWindow;
  bringToFront(page: string): void;
  /** The page of the window that sent something. */
  pageOf(contents: number): string | undefined;
  openingOf(page: string): string | null | undefined;
  /** The window in front, and what its page tells. */
  front(): Pick<Entry, 'window' | 'page' | 'frame'> | undefined;
  describe(page: string, frame: PageFrame): void;
  /** Keeps the places now; from here on closing a window forgets none of them. */
  keepForNextStart(): Promise<void>;
  /** A page opened or left a review. */
  reviewChanged(): void;
}

export function createWindows(workbench: OpenWorkbench, { places, trouble, frontChanged }: WindowsOptions): Windows {
  const entries: Entry[] = [];
  let ending = false;
  let frontPage: string | undefined;
  let opened = 0;

  const front = () => entries.find(({ page }) => page === frontPage) ?? entries.at(-1);
  const placeOf = ({ window, page }: Entry): WindowPlace => {
    const [review] = workbench.reviewsOf(page);
    return {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
      ...(review !== undefined && { review }),
    };
  };
  const keep = () => places.write(entries.map(placeOf));

  const forget = (entry: Entry) => {
    entries.splice(entries.indexOf(entry), 1);
    if (frontPage === entry.page) frontPage = undefined;
    frontChanged();
  };

  const openNew = (opening: Opening = 'start', place?: WindowPlace): BrowserWindow => {
    opened += 1;
    const page = `window ${opened}`;
    const bounds =
      place &&
      fitToScreens(
        place.bounds,
        screen.getAllDisplays().map(({ workArea }) => workArea),
      );
    const window = openWindow({ bounds, maximized: place?.maximized ?? false }, trouble);
    const entry: Entry = { page, window, opening, frame: undefined };
    entries.push(entry);
    const stopHearing = workbench.subscribe((name, message) => {
      if (!window.isDestroyed()) window.webContents.send(MESSAGE_CHANNEL, name, message);
    }, page);
    // A page that is loaded again opens its review again.
    window.webContents.on('did-navigate', () => void workbench.release(page));
    window.webContents.on('render-process-gone', () => void workbench.release(page));
    window.on('focus', () => {
      frontPage = page;
      frontChanged();
    });
    // The last window is what the next start shows; one of several was closed for good.
    window.on('close', () => {
      if (ending || entries.length === 1) void keep();
    });
    window.on('closed', () => {
      stopHearing();
      forget(entry);
      void workbench.release(page);
      if (!ending && entries.length > 0) void keep();
    });
    frontPage = page;
    return window;
  };

  const bringToFront = (page: string) => {
    const window = entries.find((entry) => entry.page === page)?.window;
    if (window?.isMinimized()) window.restore();
    window?.focus();
  };

  /** Where the review is open, or is about to be: a window that was just made has not asked for it yet. */
  const windowWith = (review: string) =>
    workbench.pageOf(review) ??
    entries.find(({ opening, frame }) => !frame && typeof opening === 'object' && opening.review === review)?.page;

  const show = (review: string) => {
    const page = windowWith(review);
    const current = front();
    if (page !== undefined) bringToFront(page);
    else if (!current?.frame?.atStart) openNew({ review });
    else {
      workbench.publish('file.arrived', workbench.receivePath(review), current.page);
      current.window.focus();
    }
  };

  return {
    async restore(named) {
      const kept = (await places.read()).filter(({ review }) => review !== undefined && existsSync(review));
      for (const place of kept) openNew({ review: place.review ?? '' }, place);
      for (const review of named) show(review);
      if (entries.length === 0) openNew('first', (await places.read())[0]);
    },
    show,
    openNew,
    bringToFront,
    pageOf: (contents) =>
      entries.find(({ window }) => !window.isDestroyed() && window.webContents.id === contents)?.page,
    openingOf(page) {
      const opening = entries.find((entry) => entry.page === page)?.opening ?? 'start';
      if (typeof opening === 'object') return opening.review;
      return opening === 'start' ? null : undefined;
    },
    front,
    describe(page, frame) {
      const entry = entries.find((one) => one.page === page);
      if (!entry) return;
      entry.frame = frame;
      entry.window.setProgressBar(frame.progress === 'unknown' ? 2 : (frame.progress ?? -1));
      if (entry === front()) frontChanged();
    },
    async keepForNextStart() {
      ending = true;
      if (entries.length > 0) await keep();
    },
    reviewChanged: () => {
      if (!ending) void keep();
    },
  };
}
