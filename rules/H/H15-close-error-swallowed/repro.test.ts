/** The journal does not close at the end. close() fails with the journal's own error, however often it is called: nobody takes a part for closed that is not. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("H15: an error of closing reaches whoever closes", async () => {
  const rig = new Rig();
  const kernel = await rig.open();
  rig.journal.close = () => {
    throw new Error("the journal is not closed");
  };
  for (let times = 0; times < 2; times++) await expect(kernel.close()).rejects.toThrow("the journal is not closed");
});
