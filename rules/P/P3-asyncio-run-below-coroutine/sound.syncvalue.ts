// path: tests/live-flat.test.ts
import assert from "node:assert/strict";
import test from "node:test";
import { liveClient, type OrderRow } from "./helpers";

const client = liveClient();

const checkOpenOrders = (rows: readonly OrderRow[]): number =>
  rows.filter((row) => row.status === "NEW" || row.status === "PARTIALLY_FILLED").length;

async function verify(symbol: string): Promise<void> {
  const [positions, rows] = await Promise.all([client.positions(symbol), client.openOrders(symbol)]);
  assert.deepEqual(positions, []);
  assert.equal(checkOpenOrders(rows), 0);
}

test("round trip leaves nothing", () => verify("ETH-USDT"));
