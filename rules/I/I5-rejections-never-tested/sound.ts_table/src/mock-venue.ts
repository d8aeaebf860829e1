export type MockVenueScenario = Partial<Record<"rejectEntry" | "rejectExit" | "cancelReject", boolean>>;

export function answer(scenario: MockVenueScenario, action: "ENTER" | "EXIT" | "CANCEL"): string {
  const flag = { ENTER: "rejectEntry", EXIT: "rejectExit", CANCEL: "cancelReject" } as const;
  if (scenario[flag[action]]) return action === "CANCEL" ? "CANCEL_REJECT" : "ORDER_REJECT";
  return action === "CANCEL" ? "CANCEL_ACK" : "FILL";
}
