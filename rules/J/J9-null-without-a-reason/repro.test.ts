/** Everything that can be wrong with a command is tried. Each answer has a code and a sentence; none is a bare nothing. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("J9: every refusal says why", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  const wrong = [null, [], "ENTER", {}, { action: "ENTER" }, { ...rig.exit(), slotId: 9 }, { ...rig.exit(), slotId: 999 }, rig.exit(), rig.cancel(), { ...rig.enter(), asset: "DOGE-USDT" }, rig.enter("t1", [], { targetSize: "0.0001" })];
  for (const command of wrong) {
    const { accepted, diagnosticCode, detail } = await kernel.processIntent(command);
    expect(accepted).toBe(false);
    expect(diagnosticCode).toMatch(/^[A-Z_]+$/);
    expect(detail, diagnosticCode).toMatch(/\w/);
  }
});
