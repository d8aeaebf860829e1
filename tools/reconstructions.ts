// npm run reconstructions -- [FOLDER] [IDS]: what the rules say of whole systems that strangers wrote, flawed and repaired.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { audit } from "../src/audit/audit.js";
import type { FlawResult } from "../src/audit/result.js";

const RECONSTRUCTIONS = fileURLToPath(new URL("../fixtures/reconstructions", import.meta.url));

/** What the rules are known to get wrong in a tree: by flaw, why. */
export interface KnownWrong {
  calledSound?: Record<string, string>;
  reportedInRepaired?: Record<string, string>;
  /** At least so many flaws are found at a place that the author named. */
  foundAtLeast: number;
}

/** What the rules say of a flaw in both trees; `there`: the first finding is at its place, `later`: another one is. */
export interface Judged {
  id: string;
  flawed: "there" | "later" | "elsewhere" | "unknown" | "called sound";
  repaired: "clear" | "unknown" | "reported";
  /** The findings or the reasons, for a person. */
  notes: string[];
}

type Places = Record<string, Record<string, string[]>>;
type Spot = Pick<FlawResult["findings"][number], "file" | "line">;

export const foldersOf = (): string[] => readdirSync(RECONSTRUCTIONS, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name).sort();

export const knownWrong = (folder: string): KnownWrong => parse(readFileSync(join(RECONSTRUCTIONS, folder, "known.yaml"), "utf8")) as KnownWrong;

/** @throws where a place is not in the tree */
export async function judgeReconstruction(folder: string): Promise<Judged[]> {
  const root = join(RECONSTRUCTIONS, folder);
  const places = parse(readFileSync(join(root, "places.yaml"), "utf8")) as Places;
  const [flawed, repaired] = await Promise.all(["flawed", "repaired"].map(async (tree) => new Map((await audit({ path: join(root, tree) })).flaws.map((f) => [f.id, f]))));
  return Object.entries(places).map(([id, marked]) => {
    const [one, other] = [flawed!.get(id)!, repaired!.get(id)!];
    const spots = spotsOf(root, marked);
    return { id, flawed: standingOf(one, spots), repaired: other.status === "open" ? "reported" : other.status === "clear" ? "clear" : "unknown", notes: [...shown(one), `wanted ${spots.map(placeOf).join(" ")}`, ...shown(other)] };
  });
}

function standingOf({ status, findings }: FlawResult, spots: readonly Spot[]): Judged["flawed"] {
  if (status !== "open") return status === "clear" ? "called sound" : "unknown";
  const isThere = (f: Spot): boolean => spots.some((s) => s.file === f.file && Math.abs(s.line - f.line) <= 3);
  const at = findings.findIndex(isThere);
  return at === 0 ? "there" : at > 0 ? "later" : "elsewhere";
}

function spotsOf(root: string, marked: Places[string]): Spot[] {
  return Object.entries(marked).flatMap(([file, snippets]) => {
    const path = join(root, "flawed", file);
    const text = existsSync(path) ? readFileSync(path, "utf8") : "";
    return snippets.map((snippet) => {
      const at = text.indexOf(snippet);
      if (at === -1) throw new Error(`${path}: there is no \`${snippet}\`; mend places.yaml instead`);
      return { file, line: text.slice(0, at).split("\n").length };
    });
  });
}

const placeOf = ({ file, line }: Spot): string => `${file}:${line}`;

const shown = ({ status, reason, findings }: FlawResult): string[] => [status === "open" ? findings.slice(0, 3).map(placeOf).join(" ") : (reason ?? status)];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const named = foldersOf().filter((f) => args.includes(f));
  const folders = named.length > 0 ? named : foldersOf();
  const ids = new Set(args.filter((a) => !named.includes(a)));
  for (const folder of folders) {
    const judged = (await judgeReconstruction(folder)).filter(({ id }) => ids.size === 0 || ids.has(id));
    for (const j of judged.filter((x) => ids.size > 0 || x.flawed !== "there" || x.repaired !== "clear")) console.log(`${folder} ${j.id}: ${j.flawed}, repaired ${j.repaired}\n  ${j.notes.join("\n  ")}`);
    const count = (of: (j: Judged) => string, wanted: string): string => `${judged.filter((j) => of(j) === wanted).length} ${wanted}`;
    console.log(`${folder}: of ${judged.length} flaws ${["there", "later", "elsewhere", "unknown", "called sound"].map((w) => count((j) => j.flawed, w)).join(", ")}; repaired ${["clear", "unknown", "reported"].map((w) => count((j) => j.repaired, w)).join(", ")}`);
  }
}
