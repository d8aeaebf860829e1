import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runGroup, type Ended } from "./process-group.js";
import { removeTree } from "./scratch.js";

/** The folder of launch.py and what it is made of; the same from src/ and from dist/. */
const PYTHON_FOLDER = fileURLToPath(new URL("../../src/reproduce/python/", import.meta.url));

export const LAUNCHER = join(PYTHON_FOLDER, "launch.py");
/** On PYTHONPATH it keeps Python code from the network. */
export const GUARD = join(PYTHON_FOLDER, "sitecustomize.py");
/** Asks the tree for what reproductions need of it: the program, and what it is made of. */
export const DOCTOR = ["doctor.py", "doctor_asks.py", "doctor_tries.py"].map((name) => join(PYTHON_FOLDER, name));

/** How far a run can be kept apart here. */
export interface Isolation {
  /** `namespaces`: a root, processes, shared memory and a network of its own. `guard`: limits, and Python kept from the network. */
  kind: "namespaces" | "guard";
  /** It runs as the user nobody, where flawgate runs as root. */
  asNobody: boolean;
}

/** From where commands are launched. */
export interface Sandbox {
  /** Runs the launcher, outside. */
  python: string;
  isolation: Isolation;
  /** Of this call, on disk. Where there are no namespaces, rooms are made in it. */
  scratch: string;
}

/** In namespaces the room has the same name in every run, so that what a run prints is the same, too. */
const ROOM = "/flawgate-room";

/** What is to be run, and what it may see, write and use. */
export interface Errand {
  /** The room is where the copies are. */
  command: (room: string) => string[];
  variables: (room: string) => Record<string, string>;
  /** Below the room. */
  cwd: string;
  /** Paths of this machine that it sees; `/usr` and what else programs stand in is added. */
  visible: readonly string[];
  /** Paths of this machine that it may write to. */
  writable?: readonly string[];
  /** From where, and to where below the room. */
  copies: readonly (readonly [string, string])[];
  /** Links to paths of this machine that it sees, below the room. */
  links?: readonly (readonly [string, string])[];
  /** Empty folders below the room. */
  folders: readonly string[];
  /** A network beyond loopback: only to fetch what is declared. */
  network?: boolean;
  /** Keeps the caller's user, for what is to be written to `writable`. */
  asCaller?: boolean;
  /** Megabytes for each process, and for all of them. */
  memoryMb?: number;
  /** Megabytes for all files of the room; without namespaces for each. */
  diskMb: number;
  /** Processes and threads at a time. */
  processes?: number;
  timeoutSeconds: number;
  signal?: AbortSignal | undefined;
}

/** With where it ran. */
export type Launched = Ended & { room: string; command: string[]; variables: Record<string, string> };

/** Programs and their libraries, wherever a system keeps them. */
const SYSTEM = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/etc", "/opt", "/nix/store", "/gnu/store"];

/** Runs an errand in a room of its own, which is gone with it. */
export async function launch(sandbox: Sandbox, errand: Errand): Promise<Launched> {
  const { isolation, scratch } = sandbox;
  const contained = isolation.kind === "namespaces";
  const stage = join(scratch, "stage");
  mkdirSync(contained ? stage : join(scratch, "rooms"), { recursive: true });
  const room = contained ? ROOM : mkdtempSync(join(scratch, "rooms/"));
  const command = errand.command(room);
  const variables = errand.variables(room);
  const args = ["-I", "-S", "-B", LAUNCHER, "run", orderOf(errand, isolation, room, stage), "--", ...command];
  try {
    const ended = await runGroup(sandbox.python, args, { cwd: scratch, env: variables, timeoutSeconds: errand.timeoutSeconds, signal: errand.signal, supervises: true, contained });
    return { ...asReported(ended), room, command, variables };
  } finally {
    if (!contained) removeTree(room);
  }
}

/** As launch.py reads it. */
function orderOf(errand: Errand, isolation: Isolation, room: string, stage: string): string {
  return JSON.stringify({
    isolation: isolation.kind,
    as_nobody: isolation.asNobody && errand.asCaller !== true,
    stage,
    room,
    visible: [...SYSTEM, ...errand.visible],
    writable: errand.writable ?? [],
    copies: errand.copies,
    links: errand.links ?? [],
    folders: errand.folders,
    cwd: join(room, errand.cwd),
    network: errand.network ?? false,
    memory_mb: errand.memoryMb ?? null,
    disk_mb: errand.diskMb,
    processes: errand.processes ?? null,
  });
}

/** How the command ended, not how its launcher did. */
function asReported(ended: Ended): Ended {
  if (ended.timedOut || ended.failed !== null) return ended;
  try {
    return { ...ended, ...(JSON.parse(ended.report) as Partial<Ended>) };
  } catch {
    const said = ended.stderr.trim().split("\n").at(-1) ?? "";
    return { ...ended, failed: said === "" ? "its launcher ended without a word" : said };
  }
}
