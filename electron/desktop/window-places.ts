/** Where the windows stood and which review each showed, kept so that the next start finds them again. */
import { basename } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../../shared/problem.ts';
import { atomicWrite } from '../services/files/atomic-write.ts';
import { writeProblem } from '../services/files/file-problem.ts';
import { diskFileSystem, type FileSystem } from '../services/files/file-system.ts';

/** In device-independent pixels of the screen. */
const boundsSchema = z.object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) });
export type Bounds = z.infer<typeof boundsSchema>;

const placeSchema = z.object({
  bounds: boundsSchema,
  maximized: z.boolean(),
  /** The absolute path of the review; without one the window stood at the start. */
  review: z.string().optional(),
});
export type WindowPlace = z.infer<typeof placeSchema>;

/** More windows than anybody works in; a damaged file must not open hundreds. */
const WINDOW_LIMIT = 12;

/** As much of a window must be on a screen to be taken hold of. */
const GRIP = { width: 120, height: 40 };

export interface WindowPlaces {
  /** None where there is no file yet, or none that can be read. */
  read(): Promise<readonly WindowPlace[]>;
  /** One after the other; a folder that refuses costs only the places. */
  write(places: readonly WindowPlace[]): Promise<Problem | undefined>;
}

export function createWindowPlaces(file: string, fs: FileSystem = diskFileSystem): WindowPlaces {
  let queue: Promise<unknown> = Promise.resolve();
  const write = async (places: readonly WindowPlace[]) => {
    try {
      await atomicWrite(file, `${JSON.stringify(places, null, 2)}\n`, fs);
      return undefined;
    } catch (error) {
      return writeProblem(error, basename(file));
    }
  };
  return {
    async read() {
      try {
        const kept: unknown = JSON.parse((await fs.readFile(file)).toString('utf8'));
        const places = Array.isArray(kept) ? kept.map((place) => placeSchema.safeParse(place)) : [];
        return places.flatMap(({ data }) => data ?? []).slice(0, WINDOW_LIMIT);
      } catch {
        return [];
      }
    },
    write(places) {
      const written = queue.then(() => write(places));
      queue = written.catch(() => undefined);
      return written;
    },
  };
}

/**
 * The bounds as they can be shown on the screens there are now: no larger than the screen, and undefined where the bar
 * to take hold of would be outside of all of them.
 */
export function fitToScreens(bounds: Bounds, screens: readonly Bounds[]): Bounds | undefined {
  const screen = screens.find((area) => {
    const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
    const top = bounds.y >= area.y && bounds.y + GRIP.height <= area.y + area.height;
    return top && width >= GRIP.width;
  });
  if (!screen) return undefined;
  return { ...bounds, width: Math.min(bounds.width, screen.width), height: Math.min(bounds.height, screen.height) };
}
