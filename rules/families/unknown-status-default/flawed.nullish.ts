enum JobState { Running = "RUNNING", Failed = "FAILED", Done = "DONE" }
const TABLE: Record<string, JobState> = { fail: JobState.Failed, error: JobState.Failed, started: JobState.Running };

export function stateOf(raw: string): JobState {
  return TABLE[raw] ?? JobState.Done; // flaw:
}
