// path: src/lib.ts
type Order = { id: string };
type Slot = { stage: "IDLE" | "ENTRY_WORKING" | "OPEN" | "EXIT_WORKING"; entry?: Order; exit?: Order };
type Outcome = { accepted: boolean; diagnosticCode: string; cancelIds: string[] };

export function processIntent(slot: Slot, action: "CANCEL" | "EXIT"): Outcome {
  const outcome: Outcome = { accepted: false, diagnosticCode: "NOOP", cancelIds: [] };
  if (action !== "CANCEL") return { ...outcome, diagnosticCode: "UNSUPPORTED" };

  if (slot.stage === "ENTRY_WORKING" && slot.entry) outcome.cancelIds.push(slot.entry.id);
  if (slot.stage === "EXIT_WORKING" && slot.exit) outcome.cancelIds.push(slot.exit.id);
  if (outcome.cancelIds.length > 0) {
    outcome.accepted = true;
    outcome.diagnosticCode = "CANCEL_REQUESTED";
  } else if (slot.stage === "IDLE") {
    outcome.diagnosticCode = "SLOT_IDLE";
  }
  return outcome;
}
