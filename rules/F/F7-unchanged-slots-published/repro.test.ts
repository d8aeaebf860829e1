/** Two slots trade; one of them is reconciled. What is told and what is another than before is that one alone. */
import { expect, it } from "vitest";
import type { KernelEvent } from "../../../src/dita/kernel/events.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("F7: a reconcile of one slot shows that slot alone", async () => {
  const rig = new Rig();
  const shown: KernelEvent[][] = [];
  await using kernel = await rig.open({ onEvents: (events) => shown.push([...events]) });
  await kernel.processIntent(rig.enter("t1"));
  await kernel.processIntent(rig.enter("t2", [], { slotId: 1 }));
  const [, other] = kernel.state.slots;
  shown.length = 0;
  expect(await kernel.reconcile(0)).toBe(true);
  expect(shown).toMatchObject([[{ type: "SLOT_RECONCILED", slotId: 0, drift: "0" }]]);
  expect(kernel.slot(1)).toBe(other);
});
