export function press(job: { late: boolean }): number {
  if (process.env.PRESS_DRY_RUN) return 0; // flaw: PRESS_DRY_RUN=0 presses nothing
  return job.late && !process.env.PRESS_SKIP_LATE ? 1 : 2; // flaw: "false" skips them
}
