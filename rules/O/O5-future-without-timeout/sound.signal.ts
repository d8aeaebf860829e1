// path: src/bingx-venue.ts
import Piscina from "piscina";

const LIMIT_MS = 15_000;
const pool = new Piscina({ filename: require.resolve("./venue-worker"), maxThreads: 1 });

export class OrderStateUnknown extends Error {}

async function run<T>(method: string, ...args: unknown[]): Promise<T> {
  try {
    return await pool.run({ method, args }, { signal: AbortSignal.timeout(LIMIT_MS) });
  } catch (err) {
    if ((err as Error).name === "AbortError") throw new OrderStateUnknown(method, { cause: err });
    throw err;
  }
}

export const venue = {
  submit: (intent: object) => run<{ orderId: string }>("submitOrder", intent),
  cancel: (orderId: string) => run<{ status: string }>("cancelOrder", orderId),
};
