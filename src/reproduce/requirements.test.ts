import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { declaredBy, nameOf, together } from "./requirements.js";

const base = mkdtempSync(join(tmpdir(), "flawgate-requirements-"));
afterAll(() => rmSync(base, { recursive: true }));

let number = 0;
function treeOf(files: Record<string, string>): string {
  const tree = join(base, String(number++));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, name)), { recursive: true });
    writeFileSync(join(tree, name), text);
  }
  return tree;
}

describe("what a tree declares", () => {
  it("is read from requirements and project", () => {
    const tree = treeOf({
      "requirements.txt": "# ours\naiohttp>=3.11 # the client\npytest == 9.2.0 \\\n  --hash=sha256:00\n-r extra/more.txt\n",
      "requirements-dev.txt": 'tomli [x] ; python_version < "3.11"\n-r requirements.txt\n',
      "extra/more.txt": "hypothesis\n-r ../requirements.txt\n",
      "pyproject.toml": '[project]\nname = "x"\ndependencies = ["python-dotenv>=1.1,<2"]\n',
    });
    expect(declaredBy(tree)).toEqual({
      requirements: ['tomli [x] ; python_version < "3.11"', "aiohttp>=3.11", "pytest == 9.2.0", "hypothesis", "python-dotenv>=1.1,<2"],
      leftOut: [],
    });
    expect(declaredBy(treeOf({ "a.py": "" }))).toEqual({ requirements: [], leftOut: [] });
  });

  it("leaves out what pip would take from the tree, or from a place that it names", () => {
    const tree = treeOf({ "requirements.txt": "-e .\n./local\nhttps://host.example/a.whl\nb @ file:///b\n--index-url https://host.example\n-r gone.txt\n-r ../../etc/passwd\nok\n", "pyproject.toml": "[project" });
    expect(declaredBy(tree)).toEqual({
      requirements: ["ok"],
      leftOut: [...["-e .", "./local", "https://host.example/a.whl", "b @ file:///b", "--index-url https://host.example"].map((line) => `requirements.txt: ${line}`), "gone.txt: there is no such file", "pyproject.toml: it is no TOML"],
    });
  });
});

describe("ours and theirs", () => {
  it("their versions count", () => {
    expect(together(["aiohttp==3.14.5", "pytest-asyncio==1.5.0"], ["Pytest_Asyncio<1", "numpy"])).toEqual(["Pytest_Asyncio<1", "aiohttp==3.14.5", "numpy", "pytest-asyncio"]);
    expect(nameOf("Zope.Interface[test]>=1")).toBe("zope-interface");
  });
});
