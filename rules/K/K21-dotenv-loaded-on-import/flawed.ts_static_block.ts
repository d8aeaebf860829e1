// path: src/launcher.ts
import { config as loadDotenv } from "dotenv";

export class Environment {
  static readonly venue: string;
  static readonly prefix: string;

  static {
    loadDotenv({ override: true }); // flaw: the static block runs when the module is imported
    Environment.venue = process.env.DITA_V2_VENUE ?? "mock";
    Environment.prefix = process.env.DITA_V2_PREFIX ?? "dita-v2";
  }

  static get live(): boolean {
    return Environment.venue === "bingx";
  }
}

export const buildLauncherBundle = () => ({ environment: Environment, label: `${Environment.prefix}/${Environment.venue}` });
