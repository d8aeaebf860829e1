/** Whoever is shown a change finds it in the journal at that moment. A change that cannot be written is shown to nobody. */
import { expect, it } from "vitest";
import { JournalError } from "../../../src/dita/journal/journal-error.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("T7: nothing is shown that is not written down", async () => {
  const rig = new Rig();
  let shown = 0;
  await using kernel = await rig.open({
    onEvents: (_, state) => {
      shown++;
      expect(rig.journal.replay()).toEqual(state);
    },
  });
  await kernel.processIntent(rig.enter());
  expect([shown, rig.faults]).toEqual([2, []]);
  const { state } = kernel;
  rig.journal.append = () => {
    throw new JournalError("not written");
  };
  expect(await kernel.processIntent(rig.exit())).toMatchObject({ accepted: false, diagnosticCode: "NOT_RECORDED" });
  expect(kernel.state).toBe(state);
  expect(shown).toBe(2);
});
