/** What a session shows: lines, or on a terminal one picture that changes in place. */
import { createLogUpdate } from "log-update";
import type { Status } from "./messages.js";
import type { Comparison, SessionView } from "./session.js";

const LATEST = 8;
const EVERY = 25;

/** Plain lines: how it stands now and then, and what happened in between in numbers. */
export function lineView(write: (line: string) => void): SessionView {
  let [events, faults, seen] = [0, 0, 0];
  return {
    note: (line) => write(line),
    status: (status) => {
      events += status.events.length;
      faults += status.faults.length;
      if (seen++ % EVERY !== 0) return;
      const open = status.slots.filter(({ size, order }) => size !== "0" || order !== "").length;
      write(`step ${status.step}: capital ${rounded(status.capital)}, equity ${rounded(status.equity)}, ${status.trades} trades closed, ${open} slots open, ${events} events, ${faults} faults`);
    },
  };
}

/** Slots, orders, capital and the latest events, in place. */
export function liveView(stream: NodeJS.WriteStream): SessionView & { end: () => void } {
  const show = createLogUpdate(stream);
  const latest: string[] = [];
  const add = (...more: string[]): void => void latest.splice(0, latest.push(...more) - LATEST);
  return {
    note: (line) => add(line),
    status: (status) => {
      add(...status.events, ...status.faults.map((fault) => `! ${fault}`));
      show(picture(status, latest, stream.columns ?? 80));
    },
    end: () => show.done(),
  };
}

export function picture(status: Status, latest: readonly string[], columns: number): string {
  const rows = status.slots.map(({ slotId, stage, side, asset, size, pnl, order }) => [`${slotId}`, stage, size === "0" ? "" : `${side} ${size} ${asset}`, size === "0" ? "" : rounded(pnl), order]);
  const widths = [2, 24, 22, 10];
  const table = [["", "stage", "position", "profit", "order"], ...rows].map((row) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(" "));
  const head = `step ${status.step}   capital ${rounded(status.capital)}   equity ${rounded(status.equity)}   fees ${rounded(status.feesPaid)}   ${status.trades} trades closed`;
  return [head, "", ...table, "", ...latest].map((line) => line.trimEnd().slice(0, columns)).join("\n");
}

const rounded = (amount: string): string => Number(amount).toFixed(2);

/** Both books, side by side. */
export function comparisonLines(comparisons: readonly Comparison[]): string[] {
  return [["", "kernel", "exchange", ""], ...comparisons.map(({ what, kernel, exchange, isSame }) => [what, kernel, exchange, isSame ? "same" : "DIFFERS"])].map(
    ([what = "", kernel = "", exchange = "", same = ""]) => `${what.padEnd(12)}${kernel.padStart(18)}${exchange.padStart(18)}  ${same}`.trimEnd(),
  );
}
