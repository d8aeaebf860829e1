import { constants, copyFileSync, mkdirSync, mkdtempSync } from "node:fs";
import { cp } from "node:fs/promises";
import { basename, join } from "node:path";
import { cleanVariables, GUARD, LAUNCHER, type Python } from "./environment.js";
import { judge, type Judgement, type Limits } from "./judge.js";
import { runGroup } from "./process-group.js";
import { copyScript, type Script } from "./script.js";
import { copyTree, removeTree } from "./scratch.js";

export interface RunRequest {
  script: Script;
  /** A tree that nobody writes to. */
  tree: string;
  /** Cargo's target folder with the tree's kernel; null where it has none. */
  kernel: string | null;
  python: Python;
  variables: NodeJS.ProcessEnv;
  limits: Limits;
  seed: number;
  /** Where the run makes its own folder, and removes it. */
  rooms: string;
  signal?: AbortSignal | undefined;
}

/** With how long the reproduction took. */
export type TimedJudgement = Judgement & { seconds: number };

/** Runs one reproduction in a folder of its own: copies of the tree, of its kernel and of the script, and a home. */
export async function runReproduction(request: RunRequest): Promise<TimedJudgement> {
  const { script, python, limits, signal } = request;
  const room = mkdtempSync(join(request.rooms, `${script.id}-`));
  try {
    const target = join(room, "tree");
    const cargo = join(room, "cargo");
    copyTree(request.tree, target);
    if (request.kernel !== null) await cp(request.kernel, cargo, { recursive: true, preserveTimestamps: true, mode: constants.COPYFILE_FICLONE });
    const repro = copyScript(script, join(room, "rules"));
    const args = ["-I", "-B", LAUNCHER, "run", String(limits.memoryMb), python.isolation, repro, "--target", target];
    const ended = await runGroup(python.executable, args, { cwd: target, env: variablesFor(request, room, cargo), timeoutSeconds: limits.timeoutSeconds, signal });
    const judgement = judge(script.id, { ...ended, stderr: ended.stderr.replaceAll(room, "…") }, limits);
    return { ...judgement, seconds: ended.seconds };
  } finally {
    removeTree(room);
  }
}

function variablesFor({ variables, seed }: RunRequest, room: string, cargo: string): Record<string, string> {
  const folder = (name: string): string => {
    mkdirSync(join(room, name), { recursive: true });
    return join(room, name);
  };
  const guard = folder("guard");
  copyFileSync(GUARD, join(guard, basename(GUARD)));
  return {
    ...cleanVariables(variables),
    HOME: folder("home"),
    TMPDIR: folder("tmp"),
    PYTHONPATH: guard,
    PYTHONHASHSEED: String(seed),
    PYTHONDONTWRITEBYTECODE: "1",
    PYTHONNOUSERSITE: "1",
    PYTHONUNBUFFERED: "1",
    PYTHONUTF8: "1",
    CARGO_TARGET_DIR: cargo,
    CARGO_NET_OFFLINE: "true",
    FLAWGATE_SEED: String(seed),
  };
}
