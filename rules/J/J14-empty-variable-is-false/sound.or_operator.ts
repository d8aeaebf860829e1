// path: src/config.ts
import { z } from "zod";

const boolWord = z.enum(["true", "false", "1", "0"]).transform((w) => w === "true" || w === "1");

export class Env {
  constructor(private readonly source: NodeJS.ProcessEnv = process.env) {}

  private envBool(key: string, fallback: boolean): boolean {
    const text = (this.source[key] ?? "").trim() || String(fallback);
    return boolWord.parse(text.toLowerCase());
  }

  get protectiveStops(): boolean {
    return this.envBool("PINK_PROTECTIVE_STOPS", true);
  }

  get hazelcast(): boolean {
    return this.envBool("PINK_HAZELCAST", false);
  }
}
