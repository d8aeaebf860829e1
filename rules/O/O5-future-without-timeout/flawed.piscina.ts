// path: src/bingx-venue.ts
import Piscina from "piscina";

const pool = new Piscina({ filename: require.resolve("./venue-worker"), maxThreads: 1 });

async function run<T>(method: string, ...args: unknown[]): Promise<T> {
  return pool.run({ method, args }); // flaw: neither signal nor timeout, a hanging backend holds the only thread
}

export const venue = {
  submit: (intent: object) => run<{ orderId: string }>("submitOrder", intent),
  cancel: (orderId: string) => run<{ status: string }>("cancelOrder", orderId),
  positions: () => run<Array<{ symbol: string; size: number }>>("positions"),
};

export async function close(): Promise<void> {
  await pool.close();
}
