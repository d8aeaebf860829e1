/** What a file is for. Rules look at production code, unless their layer is the tests. */
export type Role = "production" | "test" | "backup" | "generated";

/** Judged by the path alone, in the conventions of the three languages. */
export function roleOf(path: string): Role {
  let known = roles.get(path);
  if (known === undefined) roles.set(path, (known = roleOfPath(path)));
  return known;
}

/** What shows how something is used, or measures it: none of it runs where the system does. */
const isShown = (path: string): boolean => /(^|\/)(examples?|docs?|samples?|demos?|bench(es|marks?)?|tutorials?|playgrounds?|notebooks?)\//i.test(path);

/** Folders of tests that are not called just so. */
const isOfTests = (path: string): boolean => /(^|\/)([\w-]*[-_]tests?|tests?[-_][\w-]*)\//i.test(path);

/** What tests are given to read. */
const isGiven = (path: string): boolean => /(^|\/)(fixtures?|testdata)\//i.test(path);

/** Whose code a mistake is looked for in. `example`: what shows or measures something. */
export type Purpose = "production" | "test" | "example";

/** Null for what nobody runs for its own sake: copies, what is generated, what tests are given to read. */
export function purposeOf(path: string): Purpose | null {
  const role = roleOf(path);
  if (role === "backup" || role === "generated" || isGiven(path)) return null;
  return isShown(path) ? "example" : role === "test" || isOfTests(path) ? "test" : "production";
}

const roles = new Map<string, Role>();

/** Folders of parts, each of which is called after what it does: `plugins/backup/`. */
const PARTS = /^(plugins?|components?|modules?|integrations?|providers?|api|cli|commands?|controllers?|features?)$/;

/** `lib.old.rs`, `kernel_backup/`, `old/`: a copy that somebody kept. Not what is called after what it does: `archive.py`, `backup_manager.py`, `cloud_backup.rs`. */
function isKeptCopy(segment: string, parent: string | undefined): boolean {
  const isFile = /\w\.\w+$/.test(segment);
  if (/(^|[._-])(bak|bkp|old|orig)\d*([._-]|$)/.test(segment)) return !/^(bak|bkp|old|orig)\.(rs|pyi?|[cm]?[jt]sx?)$/.test(segment);
  if (!isFile && /^(backup|archive|deprecated)\d*$/.test(segment)) return parent === undefined || !PARTS.test(parent);
  return /\w[._-](backup|archived?|deprecated)\d*([._-]|$)/.test(segment) && !/(^|[._-])(cloud|remote|local|auto|full|create|make|restore|run|do|start|db|database|data|config|s3|cli|zip|tar|snapshot)[._-](backup|archive)(\.\w+)?$/.test(segment);
}

function roleOfPath(path: string): Role {
  const segments = path.toLowerCase().split("/");
  const file = segments.at(-1)!;
  if (file.endsWith("~")) return "backup";
  if (segments.some((s, i) => isKeptCopy(s, segments[i - 1]))) return "backup";
  // `lib_prev.rs`, `lib copy.rs`, `lib_prev_0_8.rs`, `lib.rs.save`, `lib_2024-05-30`: nothing that is imported ends in a date with dashes.
  if (/\.save\d*$/.test(file) || segments.some((s) => /\w[._ -](prev|previous|copy|(19|20)\d\d-\d\d-\d\d)\d*(([._-]v?|v)\d+)*(\.\w+)?$/.test(s))) return "backup";
  if (segments.slice(0, -1).some((s) => /^(tests?|__tests__|testing|spec|specs|e2e|fuzz_targets)$/.test(s))) return "test";
  if (/^_?(test|gen)_|^tests?\.\w+$|^conftest\.|[._-](test|tests|spec)\.\w+$|^_gen_test\.|^gen\d*\.\w+$/.test(file)) return "test";
  if (segments.some((s) => /^(target|dist|build|generated|node_modules|vendor|third_party)$/.test(s)) || /[._]pb2?\.|\.generated\.|\.min\.js$/.test(file)) return "generated";
  return "production";
}
