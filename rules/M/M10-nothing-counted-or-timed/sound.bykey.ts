// path: src/rust-backend.ts
export class ExecutionKernel {
  private readonly stats: Record<string, number> = {};
  constructor(private readonly native: any) {}
  processIntent(intent: any): any {
    const outcome = JSON.parse(this.native.processIntent(JSON.stringify(intent)));
    const key = `${intent.action}:${outcome.accepted}`;
    this.stats[key] = (this.stats[key] ?? 0) + 1;
    return outcome;
  }
}
