import { describe, expect, it } from "vitest";
import { isManifest, parseManifest } from "./manifest.js";

const read = (path: string, text: string) =>
  Object.fromEntries(parseManifest(path, text).types.map((t) => [t.name, t.fields.map((f) => [f.name, f.type, ...f.attributes.map((a) => a.name), ...(f.default?.kind === "literal" ? [f.default.value] : [])])]));

describe("parseManifest", () => {
  it.each([
    ["Cargo.toml", '[package]\nname = "k"\n[dependencies]\nserde_json = { version = "1", features = ["float_roundtrip"] }\nchrono = "0.4"\n[target.\'cfg(target_arch = "wasm32")\'.dependencies]\nwasm-bindgen = "0.2"\n', { dependencies: [["serde_json", "1", "float_roundtrip"], ["chrono", "0.4"]] }],
    ["k/Cargo.toml", '[features]\ndefault = ["fast"]\nfast = ["dep:ahash"]\nweb = ["dep:wasm-bindgen"]\n[dependencies]\nahash = { version = "0.8", optional = true }\nwasm-bindgen = { version = "0.2", optional = true }\nrows = { package = "csv", version = "1" }\n', { dependencies: [["ahash", "0.8"], ["csv", "1"]], "optional-dependencies": [["wasm-bindgen", "0.2"]] }],
    ["a/pyproject.toml", '[project]\nname = "p"\nrequires-python = ">=3.10,<4"\ndependencies = ["aiohttp[speedups]>=3.9", "yarl"]\n[project.optional-dependencies]\ndev = ["pytest"]\n', { dependencies: [["aiohttp", ">=3.9", "speedups"], ["yarl", ""], ["requires_python", null, 310]], dev: [["pytest", ""]] }],
    ["pyproject.toml", '[tool.poetry.dependencies]\npython = "^3.11"\naiohttp = "3.9"\n', { dependencies: [["aiohttp", "3.9"], ["requires_python", null, 311]] }],
    ["requirements-dev.txt", "# tools\naiohttp==3.9.5 ; python_version > '3.8'\n-r base.txt\n\npytest  # tests\n", { dependencies: [["aiohttp", "==3.9.5"], ["pytest", ""]] }],
    ["setup.cfg", "[metadata]\nname = x\n[options]\npython_requires = >=3.9\ninstall_requires =\n    aiohttp>=3\n    attrs\npackages = find:\n[options.extras]\n", { dependencies: [["aiohttp", ">=3"], ["attrs", ""], ["requires_python", null, 309]] }],
    ["package.json", '{"dependencies":{"ws":"8.1.0"},"devDependencies":{"vitest":"4"}}', { dependencies: [["ws", "8.1.0"]], "dev-dependencies": [["vitest", "4"]] }],
  ])("%s", (path, text, expected) => {
    expect(read(path, text)).toEqual(expected);
  });

  it("tells a file that cannot be read, and points at a dependency", () => {
    expect(parseManifest("Cargo.toml", "[dependencies\n").errors).toHaveLength(1);
    const text = '[dependencies]\nindexmap-extra = "1"\nindexmap = "2"\n';
    const [field] = parseManifest("Cargo.toml", text).types[0]!.fields.slice(1);
    expect([field!.name, text.slice(field!.start - 1, field!.end)]).toEqual(["indexmap", "\nindexmap"]);
  });

  it("knows which files they are", () => {
    expect(["Cargo.toml", "x/requirements/base.txt", "package.json"].map(isManifest)).toEqual([true, true, true]);
    expect(["Cargo.lock", "notes/requirements.md", "my_package.json"].map(isManifest)).toEqual([false, false, false]);
  });
});
