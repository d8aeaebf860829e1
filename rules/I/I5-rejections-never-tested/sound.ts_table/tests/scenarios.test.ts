import { expect, test } from "vitest";
import type { MockVenueScenario } from "../src/mock-venue.js";
import { kernelWith, run } from "./harness.js";

const flags: Array<[keyof MockVenueScenario, string[], string]> = [
  ["rejectEntry", ["ENTER"], "IDLE"],
  ["rejectExit", ["ENTER", "EXIT"], "POSITION_OPEN"],
  ["cancelReject", ["ENTER_LIMIT", "CANCEL"], "ENTRY_WORKING"],
];

test.each(flags)("%s", (flag, actions, state) => {
  const scenario: MockVenueScenario = {};
  scenario[flag] = true;
  const kernel = kernelWith(scenario);
  const last = actions.map((a) => run(kernel, a)).at(-1);
  expect(last?.accepted).toBe(false);
  expect(kernel.slot(0).fsmState).toBe(state);
  delete scenario[flag];
  expect(run(kernel, actions.at(-1)!).accepted).toBe(true);
});
