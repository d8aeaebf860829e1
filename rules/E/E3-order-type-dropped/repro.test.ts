/** The engine wants to buy at 99.5 and no dearer. The cycle carries its command to the venue as it is: a limit order at 99.5, not one at the market. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";
import { price } from "../../../src/dita/contracts/amounts.js";
import { PinkDirectRuntime } from "../../../src/dita/runtime/pink-direct.js";

it("E3: what the engine decides reaches the venue with its type and its limit", async () => {
  const rig = new Rig({ onSubmit: "REST" });
  await using kernel = await rig.open();
  const commands = [rig.enter("t1", [], { orderType: "LIMIT", limitPrice: "99.5" })];
  const engine = { decide: ({ slotId }: { slotId: number }) => (slotId === 0 ? (commands.shift() ?? null) : null) };
  const runtime = new PinkDirectRuntime(kernel, engine, rig.clock, { pollAfterMs: Infinity, accountEveryMs: Infinity }, () => undefined);
  const sent: unknown[] = [];
  const submit = rig.venue.submit.bind(rig.venue);
  rig.venue.submit = (order) => {
    sent.push(order);
    return submit(order);
  };

  expect(await runtime.step()).toMatchObject([{ accepted: true, state: "ENTRY_WORKING" }]);
  expect(sent).toMatchObject([{ orderType: "LIMIT", limitPrice: price("99.5") }]);
});
