/** A trade from entry to close. Every record is dated by the one clock that the kernel was given, never backwards; the exchange's own times stand beside it, in a field of their own. */
import { expect, it } from "vitest";
import type { UtcTime } from "../../../src/dita/contracts/time.js";
import type { KernelEvent } from "../../../src/dita/kernel/events.js";
import { told } from "../../../src/dita/kernel/desk.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("Q9: all records are dated by one clock", async () => {
  const rig = new Rig();
  const records: KernelEvent[] = [];
  let now = Date.UTC(2030, 0, 1);
  const clock = { now: () => ++now as UtcTime, monotonic: () => rig.clock.monotonic() };
  await using kernel = await rig.open({ clock, onEvents: (events) => records.push(...events) });
  await kernel.processIntent(rig.enter("t1", []));
  await kernel.processIntent(rig.exit());
  expect(told(records)).toBe("ENTRY_ORDER_REQUESTED ORDER_ACKNOWLEDGED ORDER_FILLED EXIT_ORDER_REQUESTED ORDER_ACKNOWLEDGED ORDER_FILLED TRADE_CLOSED");
  let last = Date.UTC(2030, 0, 1);
  for (const record of records) {
    expect(record.at).toBeGreaterThanOrEqual(last);
    last = record.at;
    if ("happenedAt" in record) expect(new Date(record.happenedAt!).getUTCFullYear()).toBe(2026);
  }
  expect(new Date(kernel.slot(0)!.entryTime!).getUTCFullYear()).toBe(2026);
});
