import { expect } from "vitest";
import { contract, openContract, shapes } from "./program.js";

shapes("what runs at import, and what does not", {
  "at the top": {
    python: "import os\nload_env()\ndef main():\n    serve()\nclass Kernel:\n    def run(self):\n        trade()\n",
    typescript: "loadEnv();\nfunction main() { serve(); }\nclass Kernel { run() { trade(); } }",
  },
  "as a value": {
    python: "ENV = load_env()\ndef main():\n    serve()\n",
    typescript: "export const ENV = loadEnv();\nexport const main = () => serve();",
  },
  "under a condition": {
    python: 'if "HOME" in os_environ:\n    load_env()\ndef main():\n    serve()\n',
    typescript: 'if ("HOME" in env) { loadEnv(); }\nfunction main() { serve(); }',
  },
  "in a try": {
    python: "try:\n    load_env()\nexcept ImportError:\n    pass\ndef main():\n    serve()\n",
    typescript: "try { loadEnv(); } catch { }\nfunction main() { serve(); }",
  },
  "through a function": {
    python: "def setup():\n    load_env()\ndef main():\n    serve()\nsetup()\n",
    typescript: "function setup() { loadEnv(); }\nfunction main() { serve(); }\nsetup();",
  },
}, (ask) => {
  const { always, asProgram } = ask.atImport();
  expect(always).toContain("load_env");
  expect(always).not.toContain("serve");
  expect(always).not.toContain("trade");
  expect(asProgram).toEqual([]);
});

contract("under the main guard it does not run at import", {
  python: 'configure()\ndef main():\n    load_env()\nif __name__ == "__main__":\n    main()\n',
  typescript: "configure();\nfunction main() { loadEnv(); }\nif (import.meta.main) { main(); }",
}, (ask) => {
  expect(ask.atImport()).toEqual({ always: ["configure"], asProgram: ["load_env", "main"] });
});

contract("what an early exit leaves under the main guard", {
  python: 'import sys\nif __name__ != "__main__":\n    raise ImportError("a program")\nload_env()\n',
  typescript: 'if (!import.meta.main) throw new Error("a program");\nloadEnv();',
}, (ask) => {
  expect(ask.atImport().asProgram).toContain("load_env");
  expect(ask.atImport().always).not.toContain("load_env");
});

// The model has them as defaults of fields and parameters, a `default_factory` among them, and not as statements of the module.
openContract("defaults of parameters, decorators and class bodies run at import", {
  python: "def run(at=clock()):\n    trade()\nclass Kernel:\n    limit = read_limit()\n    def go(self):\n        trade()\n",
  typescript: "class Kernel { static readonly limit = readLimit(); go() { trade(); } }",
}, (ask) => {
  const { always } = ask.atImport();
  expect(always).toContain("read_limit");
  expect(always).not.toContain("trade");
  if (ask.language === "python") expect(always).toContain("clock");
});

contract("constants are assignments of the module, in order", {
  rust: "pub const LIMIT: f64 = 2.0;\nstatic MODE: &str = \"paper\";\nfn run() { send(LIMIT); }",
  python: "LIMIT = 2.0\nMODE = \"paper\"\ndef run():\n    send(LIMIT)\n",
  typescript: "export const LIMIT = 2;\nconst MODE = \"paper\";\nfunction run() { send(LIMIT); }",
}, (ask) => {
  const module = ask.program.modules[0]!;
  expect(module.body.flatMap((s) => (s.kind === "assign" && s.target.kind === "name" ? [s.target.name] : []))).toEqual(["LIMIT", "MODE"]);
  expect(ask.parts("run", "send", ["2"])).toEqual({ "2": "primary" });
});
