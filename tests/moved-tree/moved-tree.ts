import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// The system as a stranger might have laid it out: packages below src/, other names for modules, classes and parameters, a
// module in two, the kernel's crate in native/. It behaves as before.

const PACKAGE = "pinkdesk";
const CRATE = "_rust_kernel";
const CRATE_AT = "native/kernel";
const BINDING = fileURLToPath(new URL("flawgate_binding.py", import.meta.url));

/** Where each module goes. */
const MODULES: Readonly<Record<string, string>> = {
  contracts: "core.types",
  account: "core.ledger",
  rust_backend: "core.bridge",
  build_kernel: "core.build",
  slot_codec: "core.codec",
  slot_store: "core.store",
  side_effects: "core.sidelines",
  mock_venue: "venue.simulated",
  bingx_direct: "venue.rest",
  bingx_venue: "venue.adapter",
  bingx_user_stream: "venue.stream",
  zinc_plane: "planes.local",
  real_zinc_plane: "planes.shared",
  zinc_region: "planes.region",
  plane_errors: "planes.errors",
  control: "planes.settings",
  real_control_plane: "planes.shared_settings",
  journal: "persist.journal",
  projection: "persist.mirror",
  hazelcast_projection: "persist.cluster_rows",
  hazelcast_client: "persist.cluster",
  pink_clickhouse: "persist.rows",
  config: "desk.configuration",
  launcher: "desk.main",
  pink_direct: "desk.cycle",
  policy: "desk.policy",
  data_feed: "desk.feed",
  observability: "desk.watching",
  status_server: "desk.status",
};
/** What leaves its module for one of its own. */
const SPLIT = { from: "contracts", to: "desk.signals", names: ["DecisionAction", "MarketSnapshot", "Decision"] };

/** Names that are others everywhere: of classes, of constructors' parameters, of an enum's member. */
const RENAMED: readonly (readonly [RegExp, string])[] = [
  [/\bExecutionKernel\b/g, "DeskKernel"],
  [/\bPinkDirectRuntime\b/g, "TradingLoop"],
  [/\bBingxDirectExecutionAdapter\b/g, "BingxRestClient"],
  [/\bHazelcastRowWriter\b/g, "ClusterRowWriter"],
  [/\binitial_capital\b/g, "starting_capital"],
  [/\bdecision_engine\b/g, "strategy_engine"],
  [/\bslot_count\b/g, "slots_held"],
  [/\bDecisionAction\.HOLD\b/g, "DecisionAction.STAY"],
  [/^( {4})HOLD = "HOLD"/gm, '$1STAY = "STAY"'],
  // A parameter by name alone, and two in another order.
  [/(class MockVenueAdapter\b[^]*?def __init__\(self, )scenario(: [^]*?)\b(scenario or )/g, "$1*, behaviour$2behaviour or "],
  [/\bMockVenueAdapter\((?=\w)/g, "MockVenueAdapter(behaviour="],
  [/( sink: ClickHouseSink,)(\s+)(account: AccountProjection,)/g, " $3$2$1"],
  [/\b(PinkClickHousePersistence\(\s*)([\w.]+(?:\(\))?),(\s+)([\w.]+(?:\(\))?)(?=[,)])/g, "$1$4,$3$2"],
];

const HERE = "Path(__file__).resolve()";
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/\bPath\(__file__\)\.resolve\(\)\.parents\[1\]/g, `${HERE}.parents[1] / "src"`],
  [/\b_TREE \/ "_rust_kernel"/g, '_TREE.parent / "native" / "kernel"'],
  [/\b_TESTS\.parent\b/g, '_TESTS.parent / "src"'],
  [/os\.path\.dirname\(os\.path\.dirname\(os\.path\.abspath\(__file__\)\)\)/g, 'os.path.join($&, "src")'],
  [/\bPath\(launcher\.__file__\)\.resolve\(\)\.parent\b/g, "Path(launcher.__file__).resolve().parents[2]"],
  [/\bTREE \/ "pyproject\.toml"/g, 'TREE.parent / "pyproject.toml"'],
  [/\bstr\(TREE \/ "launcher\.py"\)/g, `"-m", "${PACKAGE}.${MODULES["launcher"]}"`],
  [/"DITA_V2_CYCLE_INTERVAL": "0\.05", /g, '$&"PYTHONPATH": str(TREE), '],
  [/"launcher:run"/g, `"${PACKAGE}.${MODULES["launcher"]}:run"`],
];

/** Writes the tree of `from`, moved, to `to`, with a binding. */
export function moveTree(from: string, to: string): void {
  for (const path of filesIn(from)) {
    const target = join(to, placeOf(path));
    mkdirSync(dirname(target), { recursive: true });
    const source = join(from, path);
    if (path.endsWith(".py")) writeFileSync(target, renamed(path.startsWith("tests/") ? movedTest(read(source)) : movedModule(basename(path, ".py"), read(source))));
    else if (path === "pyproject.toml") writeFileSync(target, movedProject(read(source)));
    else copyFileSync(source, target);
  }
  split(join(to, placeOf(`${SPLIT.from}.py`)), join(to, "src", fileOf(SPLIT.to)));
  const packages = new Set(Object.values(MODULES).map((name) => name.split(".")[0]));
  for (const each of ["", ...packages]) writeFileSync(join(to, "src", PACKAGE, each ?? "", "__init__.py"), "");
  copyFileSync(BINDING, join(to, basename(BINDING)));
}

function read(file: string): string {
  return readFileSync(file, "utf8");
}

function filesIn(folder: string, inside = ""): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    const path = join(inside, entry.name);
    if (entry.name === "target" || entry.name === "__pycache__" || entry.name === basename(BINDING)) return [];
    return entry.isDirectory() ? filesIn(folder, path) : [path];
  });
}

function placeOf(path: string): string {
  if (path.startsWith(`${CRATE}/`)) return path.replace(CRATE, CRATE_AT);
  const module = MODULES[path.replace(/\.py$/, "")];
  return module === undefined ? path : join("src", fileOf(module));
}

function fileOf(module: string): string {
  return `${PACKAGE}/${module.replaceAll(".", "/")}.py`;
}

function renamed(text: string): string {
  return RENAMED.reduce((now, [old, next]) => now.replace(old, next), text);
}

const NAMES = Object.keys(MODULES).join("|");
const FROM = new RegExp(String.raw`^([ \t"']*)from (${NAMES}) import (\([^)]*\)|[^\n]*)`, "gm");
const IMPORT = new RegExp(String.raw`^([ \t"']*)import ((?:${NAMES})(?:, (?:${NAMES}))*)(?=\\n|["']?$)`, "gm");
const PATCHED = new RegExp(String.raw`(setattr\(\s*")(${NAMES})(?=\.)`, "g");

/** Imports rewritten. `nameOf` is by what a module is named in the text. */
function withImports(text: string, nameOf: (module: string) => string): string {
  return text.replace(FROM, (_, indent: string, module: string, names: string) => {
    if (module !== SPLIT.from) return `${indent}from ${nameOf(MODULES[module] ?? "")} import ${names}`;
    const all = names.replace(/#[^\n]*|[()]/g, "").split(",").map((name) => name.trim()).filter((name) => name !== "");
    const gone = all.filter((name) => SPLIT.names.includes(name));
    if (gone.length === 0) return `${indent}from ${nameOf(MODULES[module] ?? "")} import ${names}`;
    const kept = all.filter((name) => !gone.includes(name));
    const lines = [[SPLIT.to, gone], [MODULES[module] ?? "", kept]] as const;
    return lines.flatMap(([from, which]) => (which.length === 0 ? [] : [`${indent}from ${nameOf(from)} import (${which.join(", ")})`])).join("\n");
  });
}

function movedModule(name: string, text: string): string {
  const own = MODULES[name]?.split(".")[0];
  return withImports(text, (module) => (module.split(".")[0] === own ? `.${module.split(".")[1]}` : `..${module}`))
    .replaceAll(`${HERE}.parent\n`, `${HERE}.parents[2]\n`)
    .replaceAll(`${HERE}.parent)`, `${HERE}.parents[2])`)
    .replaceAll('_HERE / "_rust_kernel"', '_HERE.parent / "native" / "kernel"');
}

function movedTest(text: string): string {
  const moved = withImports(text, (module) => `${PACKAGE}.${module}`)
    .replace(PATCHED, (_, before: string, module: string) => `${before}${PACKAGE}.${MODULES[module]}`)
    .replace(IMPORT, (_, indent: string, names: string) => {
      const all = names.split(", ").map((name) => ({ name, full: `${PACKAGE}.${MODULES[name]}` }));
      const [only] = all;
      if (all.length > 1 || only === undefined) return `${indent}import ${all.map(({ full }) => full).join(", ")}`;
      const [, inside, last] = /^(.*)\.(\w+)$/.exec(only.full) ?? [];
      return `${indent}from ${inside} import ${last} as ${only.name}`;
    });
  return PLACES.reduce((now, [old, next]) => now.replace(old, next), moved);
}

function movedProject(text: string): string {
  return text
    .replace(/"launcher:run"/, `"${PACKAGE}.${MODULES["launcher"]}:run"`)
    .replace(/\[tool\.setuptools\][^[]*\[[^\]]*\]/, '[tool.setuptools.packages.find]\nwhere = ["src"]')
    .replace('pythonpath = ["."]', 'pythonpath = ["src"]');
}

/** Takes classes out of a module into one of their own, which imports what is left. */
function split(file: string, into: string): void {
  const [head = "", ...blocks] = read(file).split(/^(?=@|class |def )/m).reduce<string[]>((all, block) => {
    // A decorator belongs to what follows it.
    if (all.at(-1)?.startsWith("@") && !/^(class|def) /m.test(all.at(-1) ?? "")) all.push(`${all.pop()}${block}`);
    else all.push(block);
    return all;
  }, []);
  const isGone = (block: string): boolean => SPLIT.names.some((name) => new RegExp(`^class ${name}\\b`, "m").test(block));
  const listed = new RegExp(`^ {4}"(${SPLIT.names.join("|")})",\n`, "gm");
  writeFileSync(file, [head.replace(listed, ""), ...blocks.filter((block) => !isGone(block))].join(""));
  const imports = head.slice(0, head.indexOf("\n__all__")).replace(/^"""[^]*?"""/, '"""What the market shows and the strategy answers."""');
  writeFileSync(into, [`${imports}\nfrom ..${MODULES[SPLIT.from]} import TradeSide, utc_now\n\n\n`, ...blocks.filter(isGone)].join(""));
}

/** By hand: `npx tsx tests/moved-tree/moved-tree.ts FROM TO` */
const [, script, from, to] = process.argv;
if (script === fileURLToPath(import.meta.url) && from !== undefined && to !== undefined) {
  if (existsSync(to)) rmSync(to, { recursive: true });
  moveTree(from, to);
}
