// path: tests/live-check.ts
import { Effect } from "effect";
import type { Client } from "../src/bingx-direct";

const openOrders = (client: Client, symbol: string) => Effect.promise(() => client.openOrders(symbol));

function checkOpenOrders(client: Client, symbol: string): void {
  const orders = Effect.runSync(openOrders(client, symbol)); // flaw: an asynchronous query cannot be run synchronously, it throws
  if (orders.length > 0) throw new Error(`${orders.length} orders left on ${symbol}`);
}

export async function verify(client: Client, symbol: string): Promise<void> {
  const positions = await client.positions(symbol);
  if (positions.length > 0) throw new Error("not flat");
  checkOpenOrders(client, symbol);
  console.info("flat", symbol);
}
