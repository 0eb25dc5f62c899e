/** Somebody asked this process to stop: Ctrl-C, a service manager, or the terminal that closed. */
export interface StopRequest {
  readonly requested: Promise<void>;
  readonly signal: AbortSignal;
  /** Gives the signals back. */
  forget(): void;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** npm passes a Ctrl-C on that already arrived by itself: the second one is the same wish, not a new one. */
export function listenForStop(): StopRequest {
  const controller = new AbortController();
  const requested = new Promise<void>((resolve) => controller.signal.addEventListener('abort', () => resolve()));
  const listener = (): void => controller.abort();
  signals.forEach((name) => process.on(name, listener));
  return { requested, signal: controller.signal, forget: () => signals.forEach((name) => process.off(name, listener)) };
}
