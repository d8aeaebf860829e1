/** A long session: more than ten thousand changes are written down. None is lost; what is played again is the last state. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { CONFIG, Desk } from "../../../src/dita/kernel/desk.js";
import { SqliteJournal } from "../../../src/dita/journal/journal.js";
import { MemoryJournal } from "../../../src/dita/journal/memory-journal.js";

const directory = mkdtempSync(join(tmpdir(), "dita-K7-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it("K7: a journal loses nothing, however long it gets", () => {
  const desk = new Desk();
  for (let trade = 0; desk.events.length <= 10_500; trade++) {
    desk.ask({ action: "ENTER", tradeId: `t${trade}`, asset: "BTC-USDT", side: "LONG", targetSize: "1" });
    desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "1", fee: "0.01" });
    desk.ask({ action: "EXIT" });
    desk.tell({ kind: "FULL_FILL", price: "101", filledSize: "1", fee: "0.01" });
  }
  for (const journal of [new MemoryJournal(CONFIG), new SqliteJournal(directory, "long", CONFIG)]) {
    journal.append(desk.events, "FAST");
    expect(journal.replay()).toEqual(desk.state);
    journal.close();
  }
});
