import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { money } from "../contracts/amounts.js";
import { CONFIG, Desk } from "../kernel/desk.js";
import { SqliteJournal } from "./journal.js";
import { JournalError } from "./journal-error.js";

const directory = mkdtempSync(join(tmpdir(), "dita-journal-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const open = (prefix: string): SqliteJournal => new SqliteJournal(directory, prefix, CONFIG);

/** A desk with a few trades behind it. */
function desk(trades: number): Desk {
  const desk = new Desk();
  for (let i = 0; i < trades; i++) {
    desk.ask({ action: "ENTER", tradeId: `t${i}`, asset: "BTC-USDT", side: "LONG", targetSize: "1" });
    desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "1", fee: "0.05" });
    desk.ask({ action: "EXIT" });
    desk.tell({ kind: "FULL_FILL", price: "101", filledSize: "1", fee: "0.05" });
  }
  return desk;
}

describe("a journal", () => {
  it("plays again what was written, in another process too", () => {
    const { events, state } = desk(5);
    const journal = open("again");
    for (const [at, event] of events.entries()) journal.append([event], at % 2 === 0 ? "FAST" : "DURABLE");
    expect(journal.replay()).toEqual(state);
    journal.close();
    const other = open("again");
    expect(other.replay()).toEqual(state);
    other.close();
  });

  it("writes all of several events or none", () => {
    const { events } = desk(1);
    const journal = open("atomic");
    const broken = { ...events[1]!, at: Number.NaN as never };
    expect(() => journal.append([events[0]!, broken], "FAST")).toThrow(JournalError);
    expect(journal.replay().slots[0]?.fsmState).toBe("IDLE");
    journal.append(events, "FAST");
    expect(journal.replay().slots[0]?.fsmState).toBe("CLOSED");
    journal.close();
  });

  it("begins a long story at its last snapshot", () => {
    const journal = open("long");
    const { events, state } = desk(500);
    journal.append(events, "FAST");
    journal.snapshot(state);
    journal.close();
    const other = open("long");
    const started = performance.now();
    expect(other.replay()).toEqual(state);
    expect(performance.now() - started).toBeLessThan(1000);
    other.append(desk(1).events.slice(0, 0), "FAST");
    other.close();
  });

  it("has one owner", () => {
    const journal = open("owned");
    expect(() => open("owned")).toThrow(/another owns it/);
    journal.close();
    open("owned").close();
  });

  it("goes on only as it began", () => {
    open("config").close();
    expect(() => new SqliteJournal(directory, "config", { ...CONFIG, initialCapital: money("1") })).toThrow(/another configuration/);
  });

  it("begins with no configuration that it could not read", () => {
    expect(() => new SqliteJournal(directory, "unreadable", { ...CONFIG, maxSlots: 0 })).toThrow(/the configuration cannot be read: maxSlots/);
    open("unreadable").close();
  });

  it.each(["", "../elsewhere", "a b", "a".repeat(65)])("refuses the prefix %j", (prefix) => expect(() => open(prefix)).toThrow(JournalError));

  it("is closed once, and takes nothing then", () => {
    const journal = open("closed");
    journal.close();
    journal.close();
    expect(() => journal.append(desk(1).events, "FAST")).toThrow(JournalError);
  });
});
