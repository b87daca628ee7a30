/** Starts a worker of our own build under a policy that demands trusted script addresses. */

interface TrustedTypes {
  createPolicy<R extends object>(name: string, rules: R): R;
}

declare global {
  interface Window {
    /** Missing in browsers that do not enforce trusted types yet. */
    readonly trustedTypes?: TrustedTypes;
  }
}

/** `url` must come from the bundler (`…?worker&url`), never from data. */
export function startWorker(url: string): Worker {
  const policy = window.trustedTypes?.createPolicy('taiyaku-worker', { createScriptURL: (address: string) => address });
  return new Worker(policy ? policy.createScriptURL(url) : url, { type: 'module' });
}
