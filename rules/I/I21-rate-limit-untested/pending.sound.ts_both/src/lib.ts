export function nextStage(stage: string, status: string): { stage: string; retry: boolean } {
  if (status === "RATE_LIMITED") return { stage, retry: true };
  return { stage: "ENTRY_WORKING", retry: false };
}
