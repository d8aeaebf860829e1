// path: src/bingx-venue.ts
import Piscina from "piscina";

const executor = new Piscina({ filename: new URL("./bingx-worker.js", import.meta.url).href, maxThreads: 3 }); // flaw: module-wide, and close() leaves it running

const getExecutor = (): Piscina => executor;

export function createBingxVenueAdapter(credentials: { key: string }) {
  let open = true;
  const call = (op: string, payload: object) => {
    if (!open) throw new Error("closed");
    return getExecutor().run({ op, credentials, ...payload });
  };
  return {
    submit: (intent: object) => call("submit", { intent }),
    positions: () => call("positions", {}),
    close(): void {
      open = false;
    },
  };
}
