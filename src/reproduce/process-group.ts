import { spawn, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Readable } from "node:stream";

/** How a process ended, and what it wrote. */
export interface Ended {
  /** Null where a signal ended it, or it did not start. */
  code: number | null;
  signal: NodeJS.Signals | null;
  timedOut: boolean;
  /** Why it did not start: `ENOENT`. */
  failed: string | null;
  /** What it ran out of, as far as that was seen from outside. */
  exceeded: "memory" | "disk" | null;
  stdout: string;
  /** The last of it, where it wrote much. */
  stderr: string;
  /** What it wrote on file descriptor 3. */
  report: string;
  seconds: number;
}

export interface RunOptions {
  cwd: string;
  env: Record<string, string>;
  timeoutSeconds: number;
  /** It ends what it started by itself when asked to (SIGTERM); only where it does not, it is ended from here. */
  supervises?: boolean;
  /** Nothing that it started can outlive it: it is the first of a process namespace, or stands before that. */
  contained?: boolean;
  /** Ends it early. */
  signal?: AbortSignal | undefined;
}

const KEPT = 1 << 20;
/** By this, in its environment, a process that left its group is still known for ours. */
const MARK = "FLAWGATE_RUN";
/** For pipes that something outside the group and without the mark holds open, and for a supervisor to end its own. */
const PATIENCE_MS = 2_000;

interface Running {
  pid: number;
  mark: string;
  contained: boolean;
}

const running = new Set<Running>();

/**
 * Runs a command in a process group of its own, and ends the whole group with it: whatever it started, also what
 * made itself a group or session of its own.
 */
export async function runGroup(command: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  const { signal, supervises = false, contained = false } = options;
  signal?.throwIfAborted();
  const started = performance.now();
  const mark = randomUUID();
  const child = spawn(command, args, { cwd: options.cwd, env: { ...options.env, [MARK]: mark }, detached: true, stdio: ["ignore", "pipe", "pipe", "pipe"] });
  const ended: Ended = { code: null, signal: null, timedOut: false, failed: null, exceeded: null, stdout: "", stderr: "", report: "", seconds: 0 };
  const pipes = collect(child, ended);
  const group = child.pid === undefined ? null : { pid: child.pid, mark, contained };
  if (group !== null) remember(group);

  let late: NodeJS.Timeout | undefined;
  const end = (): void => {
    if (group === null) return;
    if (!supervises) return endGroup(group);
    kill(group.pid, "SIGTERM");
    late ??= setTimeout(() => endGroup(group), PATIENCE_MS);
  };
  const timer = setTimeout(() => {
    ended.timedOut = true;
    end();
  }, options.timeoutSeconds * 1000);
  signal?.addEventListener("abort", end);
  try {
    const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
    await exitOf(child, ended);
    ended.seconds = (performance.now() - started) / 1000;
    if (group !== null) endGroup(group);
    if (ended.failed === null) await Promise.race([closed, pause(PATIENCE_MS)]);
  } finally {
    clearTimeout(timer);
    clearTimeout(late);
    signal?.removeEventListener("abort", end);
    for (const pipe of pipes) pipe.destroy();
    if (group !== null) forget(group);
  }
  signal?.throwIfAborted();
  return ended;
}

/** Keeps the last of what comes through each pipe. */
function collect(child: ChildProcess, ended: Ended): Readable[] {
  return (["stdout", "stderr", "report"] as const).map((name, index) => {
    const pipe = child.stdio[index + 1] as Readable;
    return pipe.setEncoding("utf8").on("data", (text: string) => (ended[name] = (ended[name] + text).slice(-KEPT)));
  });
}

async function exitOf(child: ChildProcess, ended: Ended): Promise<void> {
  await new Promise<void>((resolve) => {
    child.once("error", (error: NodeJS.ErrnoException) => {
      ended.failed = error.code ?? error.message;
      resolve();
    });
    child.once("exit", (code, by) => {
      ended.code = code;
      ended.signal = by;
      resolve();
    });
  });
}

function remember(group: Running): void {
  // First of all: what still runs may write to what is about to be removed.
  if (running.size === 0) process.prependListener("exit", endAll);
  running.add(group);
}

function forget(group: Running): void {
  running.delete(group);
  if (running.size === 0) process.off("exit", endAll);
}

function endAll(): void {
  for (const group of running) endGroup(group);
}

function endGroup({ pid, mark, contained }: Running): void {
  kill(-pid);
  if (contained) return;
  // What is killed may have started another just before.
  for (let found = marked(mark); found.length > 0; found = marked(mark)) for (const each of found) kill(each);
}

/** Where there is /proc, the living processes with the mark. */
function marked(mark: string): number[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, "latin1").includes(`${MARK}=${mark}\0`) && !isZombie(pid);
      } catch {
        return false;
      }
    });
}

function isZombie(pid: number): boolean {
  return /^\d+ \(.*\) [ZX] /s.test(readFileSync(`/proc/${pid}/stat`, "latin1"));
}

function kill(pid: number, signal: NodeJS.Signals = "SIGKILL"): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended already.
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
