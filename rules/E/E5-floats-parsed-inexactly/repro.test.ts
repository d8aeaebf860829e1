/** A trade of sizes and prices that binary floats do not have, in fills of a tenth and two tenths. What comes back from the journal's text is the same to the last unit. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { CONFIG, Desk } from "../../../src/dita/kernel/desk.js";
import { SqliteJournal } from "../../../src/dita/journal/journal.js";

const directory = mkdtempSync(join(tmpdir(), "dita-E5-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it("E5: every amount comes back from the journal as it went in", () => {
  const desk = new Desk();
  desk.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "0.3", exitLegRatios: ["0.3333333333", "0.6666666667"] });
  desk.tell({ kind: "PARTIAL_FILL", price: "67123.1000000001", filledSize: "0.1", fee: "0.00000000000000000001" });
  desk.tell({ kind: "FULL_FILL", price: "0.0000000001", filledSize: "0.2", fee: "-0.00000000000000000003" });
  desk.ask({ action: "MARK", asset: "BTC-USDT", price: "999999999.9999999999" });
  expect(desk.slot().size).toBe(size("0.3"));

  const journal = new SqliteJournal(directory, "amounts", CONFIG);
  journal.append(desk.events, "FAST");
  expect(journal.replay()).toEqual(desk.state);
  journal.close();
});
