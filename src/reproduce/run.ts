import { basename, delimiter, dirname, join } from "node:path";
import { cleanVariables, rustFolders } from "./environment.js";
import { judge, type Judgement, type Limits } from "./judge.js";
import type { Kernel } from "./kernel.js";
import { GUARD, launch, type Launched, type Sandbox } from "./launch.js";
import type { Packages } from "./packages.js";
import { SHARED, type Script } from "./script.js";

/** What a tree is run with. */
export interface Runner {
  sandbox: Sandbox;
  packages: Packages;
  variables: NodeJS.ProcessEnv;
  limits: Limits;
  signal?: AbortSignal | undefined;
}

/** A copy that nobody writes to, and its kernel. */
export interface Ready {
  copy: string;
  megabytes: number;
  /** Null where it has none. */
  kernel: Kernel | null;
}

/** With how long the reproduction took. */
export type TimedJudgement = Judgement & { seconds: number };

/** Runs one reproduction in a room of its own: with copies of the tree, of its kernel and of the script, and a home. */
export async function runReproduction(runner: Runner, tree: Ready, script: Script, seed: number): Promise<{ judgement: TimedJudgement; launched: Launched }> {
  const launched = await launchPython(runner, tree, seed, {
    copies: [SHARED, script.folder].map((folder) => [join(script.rules, folder), join("rules", folder)] as const),
    command: (room) => [join(room, "rules", script.folder, "repro.py"), "--target", join(room, "tree")],
  });
  const judgement = judge(script.id, { ...launched, stderr: launched.stderr.replaceAll(launched.room, "…") }, runner.limits);
  return { judgement: { ...judgement, seconds: launched.seconds }, launched };
}

/** What Python is to run, on a tree. */
interface Program {
  copies: readonly (readonly [string, string])[];
  /** What follows `python3`. */
  command: (room: string) => string[];
}

/** Runs Python in a room with a copy of the tree, within the limits of a reproduction. */
export function launchPython(runner: Runner, tree: Ready, seed: number, program: Program): Promise<Launched> {
  const { sandbox, packages, variables, limits, signal } = runner;
  const { release, copied, linked } = tree.kernel ?? { release: "", copied: [], linked: [] };
  return launch(sandbox, {
    command: (room) => [packages.python.executable, ...program.command(room)],
    variables: (room) => ({ ...variablesFor(runner, room, seed), ...(tree.kernel !== null && { FLAWGATE_KERNEL_IS_BUILT: "1" }) }),
    cwd: "tree",
    visible: [...packages.python.folders, ...(packages.folder === null ? [] : [packages.folder]), ...rustFolders(variables), ...(release === "" ? [] : [release])],
    copies: [[tree.copy, "tree"], ...copied.map((name) => [join(release, name), join("cargo/release", name)] as const), ...program.copies, [GUARD, join("guard", basename(GUARD))]],
    links: linked.map((name) => [join(release, name), join("cargo/release", name)]),
    folders: ["home", "tmp", "cargo/release"],
    memoryMb: limits.memoryMb,
    diskMb: limits.diskMb + tree.megabytes,
    processes: limits.processes,
    timeoutSeconds: limits.timeoutSeconds,
    signal,
  });
}

function variablesFor({ variables, packages, sandbox }: Runner, room: string, seed: number): Record<string, string> {
  const clean = cleanVariables(variables);
  return {
    ...clean,
    PATH: [dirname(packages.python.executable), clean["PATH"]].join(delimiter),
    ...(packages.folder !== null && { VIRTUAL_ENV: packages.folder }),
    HOME: join(room, "home"),
    TMPDIR: sandbox.isolation.kind === "namespaces" ? "/tmp" : join(room, "tmp"),
    PYTHONPATH: join(room, "guard"),
    PYTHONHASHSEED: String(seed),
    PYTHONDONTWRITEBYTECODE: "1",
    PYTHONNOUSERSITE: "1",
    PYTHONUNBUFFERED: "1",
    PYTHONUTF8: "1",
    CARGO_TARGET_DIR: join(room, "cargo"),
    CARGO_NET_OFFLINE: "true",
    FLAWGATE_SEED: String(seed),
  };
}
