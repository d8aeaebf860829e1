/** Commands, events and truths come with times that end in Z, as every part of the system writes them. They are read, and the journal's text has the same moments. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { CONFIG, Desk } from "../../../src/dita/kernel/desk.js";
import { SqliteJournal } from "../../../src/dita/journal/journal.js";

const directory = mkdtempSync(join(tmpdir(), "dita-Q1-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it.each(["2026-05-31T12:00:10Z", "2026-05-31T12:00:10.5Z", "2026-05-31T12:00:10.123Z"])("Q1: the time %s is read and comes back", (timestamp) => {
  const desk = new Desk();
  desk.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1", timestamp });
  desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "1", timestamp, receivedAt: timestamp });
  expect(desk.slot().entryTime).toBe(Date.parse(timestamp));
  const journal = new SqliteJournal(directory, timestamp.replace(/\W/g, ""), CONFIG);
  journal.append(desk.events, "FAST");
  expect(journal.replay()).toEqual(desk.state);
  journal.close();
});
