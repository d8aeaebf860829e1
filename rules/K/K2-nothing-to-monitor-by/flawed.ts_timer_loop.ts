// path: src/pink-direct.ts
import pino from "pino"; // flaw: only a stop function comes back, nothing to monitor by

const log = pino({ name: "pink" });

interface Parts {
  kernel: { onVenueEvent(e: object): void };
  venue: { reconcile(): Promise<object[]> };
  persistence: { flush(): Promise<void> };
}

export function startRuntime({ kernel, venue, persistence }: Parts): () => void {
  let timer: NodeJS.Timeout;
  const step = async (): Promise<void> => {
    for (const ev of await venue.reconcile()) kernel.onVenueEvent(ev);
    await persistence.flush();
  };
  const tick = (): void => {
    step()
      .catch((err: unknown) => log.error({ err }, "step failed"))
      .finally(() => (timer = setTimeout(tick, 1000)));
  };
  tick();
  return () => clearTimeout(timer);
}
