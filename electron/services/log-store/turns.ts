/** Acts on one file wait for one another; those on different files don't. */

export type InTurn = <T>(path: string, task: () => Promise<T>) => Promise<T>;

export function createTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (path, task) => {
    const result = (last.get(path) ?? Promise.resolve()).then(task);
    const settled = result.catch(() => undefined);
    last.set(path, settled);
    void settled.then(() => {
      if (last.get(path) === settled) last.delete(path);
    });
    return result;
  };
}
