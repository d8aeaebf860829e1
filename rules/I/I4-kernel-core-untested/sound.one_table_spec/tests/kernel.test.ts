import { it, expect } from "vitest";
import { Kernel } from "../src/lib.js";

type Step = ["intent", "ENTER" | "EXIT", boolean] | ["fill", number] | ["reconcile", number];
const scenarios: Array<{ name: string; steps: Step[]; end: [number, number] }> = [
  { name: "entry", steps: [["intent", "ENTER", true], ["fill", 1]], end: [2, 1] },
  { name: "second entry refused", steps: [["intent", "ENTER", true], ["intent", "ENTER", false]], end: [1, 0] },
  { name: "exit when flat", steps: [["intent", "EXIT", false]], end: [0, 0] },
  { name: "partial exit", steps: [["reconcile", 1], ["intent", "EXIT", true], ["fill", 0.25]], end: [3, 0.75] },
  { name: "full exit", steps: [["reconcile", 1], ["intent", "EXIT", true], ["fill", 1]], end: [4, 0] },
];

it.each(scenarios)("$name", ({ steps, end }) => {
  const kernel = new Kernel();
  for (const step of steps) {
    if (step[0] === "intent") expect(kernel.processIntent(step[1])).toBe(step[2]);
    else if (step[0] === "fill") kernel.applyFill(step[1]);
    else kernel.reconcileFromSlots(step[1]);
  }
  expect([kernel.stage, kernel.size]).toEqual(end);
});
