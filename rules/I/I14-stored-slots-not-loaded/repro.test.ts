/** The process ends with a position. The next one begins with that slot, its orders and its capital, and can close the trade at once. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { capital } from "../../../src/dita/kernel/state.js";
import { SqliteJournal } from "../../../src/dita/journal/journal.js";
import { RIG_CONFIG, Rig } from "../../../src/dita/bridge/rig.js";

const directory = mkdtempSync(join(tmpdir(), "dita-I14-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const journal = (): SqliteJournal => new SqliteJournal(directory, "desk", RIG_CONFIG);

it("I14: a start takes up the slots where they were left", async () => {
  const rig = new Rig();
  const before = await rig.open({ journal: journal() });
  await before.processIntent(rig.enter("t1", ["0.5", "0.5"]));
  await before.processIntent(rig.exit());
  const [left, spent] = [before.slot(0)!, before.state.account];
  await before.close();

  await using kernel = await rig.open({ journal: journal() });
  expect(kernel.slot(0)).toMatchObject({ tradeId: "t1", fsmState: "POSITION_OPEN", size: size("0.5"), entryValue: left.entryValue, exitLegRatios: left.exitLegRatios, doneOrders: left.doneOrders });
  expect(kernel.state.account).toEqual(spent);
  expect(await kernel.processIntent(rig.exit())).toMatchObject({ accepted: true, state: "CLOSED" });
  expect(capital(kernel.state.account)).toBe(await rig.venue.wallet());
});
