// path: src/launcher.ts
import dotenv from "dotenv";

type Env = Record<string, string | undefined>;

let cached: Env | undefined;

function environment(): Env {
  if (!cached) {
    const own: Record<string, string> = {};
    dotenv.config({ processEnv: own });
    cached = { ...own, ...process.env };
  }
  return cached;
}

export class DITAv2LauncherBundle {
  readonly venue: string;
  readonly prefix: string;

  constructor(env: Env = environment()) {
    this.venue = env.DITA_V2_VENUE ?? "mock";
    this.prefix = env.DITA_V2_PREFIX ?? "dita-v2";
  }
}
