/** Signals arrive at once. */
const PATIENCE_MS = 60_000;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs work that has to clean up after itself when it is interrupted: it sees the signal, ends, and only then is this
 * process ended by the signal, as if it had not been caught.
 */
export async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let received: NodeJS.Signals | undefined;
  const interrupt = (signal: NodeJS.Signals): void => {
    received ??= signal;
    controller.abort();
  };
  for (const signal of SIGNALS) process.on(signal, interrupt);
  try {
    return await work(controller.signal);
  } finally {
    for (const signal of SIGNALS) process.off(signal, interrupt);
    if (received !== undefined) {
      process.kill(process.pid, received);
      // Until it arrives, nothing may be printed as if the work had been done or had failed. Others may hear it first, such as
      // what shows the cursor again, and are heard only while there is something to wait for.
      await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    }
  }
}
