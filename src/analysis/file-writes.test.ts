import { beforeAll, describe, expect, it } from "vitest";
import { parseModule, readyParsers } from "../syntax/parse.js";
import { Budget } from "./budget.js";
import { fileNamesOf, fileWritesIn } from "./file-writes.js";
import { Program } from "./program.js";

beforeAll(readyParsers);

/** For each call that writes a file, the names that it may have. */
function written(text: string, path = "gen.py"): string[][] {
  const program = new Program([parseModule(path, text)]);
  return program.functions.flatMap((fn) => fileWritesIn(fn).map((write) => fileNamesOf(program, new Budget(), fn, write).map((n) => n.name)));
}

describe("file writes", () => {
  it.each<[string, string, string, string[][]]>([
    ["open", 'def f(rows):\n    with open("out/a.csv", "w") as out:\n        out.writelines(rows)', "gen.py", [["a.csv"]]],
    ["a path's open", 'def f(here):\n    (here / "a.csv").open(mode="wb")', "gen.py", [["a.csv"]]],
    ["a constant that is put together", 'OUT = Path(__file__).with_name("a.csv")\ndef f(text): OUT.write_text(text)', "gen.py", [["a.csv"]]],
    ["os.path.join", 'def f(text):\n    open(os.path.join(HERE, "sub", "a.csv"), mode="a").write(text)', "gen.py", [["a.csv"]]],
    ["the default of an option", 'p = argparse.ArgumentParser()\np.add_argument("--out", default="a.csv")\ndef f(text):\n    args = p.parse_args()\n    open(args.out, "w").write(text)', "gen.py", [["a.csv"]]],
    ["what nobody wrote down", "def f(path, text):\n    open(path, 'w').write(text)", "gen.py", [[]]],
    ["reading", 'def f():\n    return open("a.csv").read() + open("a.csv", "rb").read() + Path("a.csv").open("r").read()', "gen.py", []],
    ["Node", 'export const f = (text: string) => fs.writeFileSync(join(root, "a.csv"), text);', "gen.ts", [["a.csv"]]],
    ["Rust", 'fn f(dir: &Path, text: &str) { std::fs::write(dir.join("a.csv"), text).unwrap(); let out = File::create("b.csv"); }', "gen.rs", [["a.csv"], ["b.csv"]]],
  ])("%s", (_, text, path, names) => {
    expect(written(text, path)).toEqual(names);
  });
});
