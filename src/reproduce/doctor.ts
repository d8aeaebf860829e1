import { basename, join } from "node:path";
import type { DiagnosedName, Diagnosis } from "../audit/reproductions-diagnosis.js";
import { DOCTOR } from "./launch.js";
import { launchPython } from "./run.js";
import { prepare, withSession, type Session, type SessionOptions } from "./session.js";

/** It tries each part in a process of its own, and there are many. */
const DOCTOR_SECONDS = 300;
const SEED = 1;

/** What doctor.py prints. */
interface Told {
  names: DiagnosedName[];
  skeleton: string | null;
}

/**
 * Asks a tree for everything that reproductions would ask of it, apart from this machine as they are.
 * @throws ConfigError where the target is no folder that can be read
 */
export async function diagnose(options: SessionOptions): Promise<Diagnosis> {
  return withSession(options, async (session) => {
    const told = await ask(session, options);
    const found = typeof told === "string" ? { reason: told, names: [], skeleton: null } : { reason: null, ...told };
    return { version: 1, target: { path: options.path }, isolation: session.isolation?.kind ?? null, ...found };
  });
}

/** @returns what was told, or why nothing was */
async function ask(session: Session, { path, signal, onStep }: SessionOptions): Promise<Told | string> {
  const { sandbox, packages, variables, limits, scratch } = session;
  if ("missing" in packages) return packages.missing;
  if (sandbox === null) return "no python3";
  const tree = await prepare(session, path, "target");
  // Without a kernel much cannot be made; what can, is still worth knowing.
  const kernel = "is" in tree.kernel ? tree.kernel.is : null;
  onStep?.("asking the tree for all that reproductions need");
  const runner = { sandbox, packages: packages.is, variables, limits: { ...limits, timeoutSeconds: DOCTOR_SECONDS }, signal };
  const ended = await launchPython(runner, { ...tree, kernel }, SEED, {
    copies: [[join(scratch, "rules"), "rules"], ...DOCTOR.map((file) => [file, join("doctor", basename(file))] as const)],
    command: (room) => [join(room, "doctor", "doctor.py"), "--target", join(room, "tree"), "--rules", join(room, "rules")],
  });
  if (ended.timedOut) return `it took longer than ${DOCTOR_SECONDS} s`;
  try {
    const told = JSON.parse(ended.stdout) as Told;
    return "missing" in tree.kernel ? { ...told, names: [noKernel(tree.kernel.missing), ...told.names] } : told;
  } catch {
    const said = ended.stderr.trim().split("\n").at(-1) ?? "";
    return ended.failed ?? (said === "" ? "it said nothing" : said);
  }
}

function noKernel(detail: string): DiagnosedName {
  return { kind: "part", name: "native kernel", status: "failed", detail, nearest: null, askedBy: [] };
}
