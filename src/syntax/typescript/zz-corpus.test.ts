import { test } from "vitest";
import { readFileSync } from "node:fs";
import { parse } from "@typescript-eslint/parser";
import { parseTypeScript } from "/work/main/src/syntax/typescript.ts";
test("corpus", () => {
  const files = readFileSync(process.env.LIST!, "utf8").trim().split("\n");
  let bytes = 0, parseMs = 0, allMs = 0; const others = new Map<string, number>(); const errs: string[] = [];
  const bad: string[] = [];
  for (const f of files) {
    const text = readFileSync(f, "utf8"); bytes += text.length;
    let t = performance.now(); 
    try { parse(text, { filePath: f, sourceType: "module", range: true, comment: true, ecmaFeatures:{jsx:/x$/.test(f)}, jsDocParsingMode: "none" } as never); } catch (e) { errs.push(f + " P " + String(e).slice(0,80)); }
    parseMs += performance.now() - t; t = performance.now();
    const m = parseTypeScript(f, text); allMs += performance.now() - t;
    if (m.errors.length) errs.push(f + " " + JSON.stringify(m.errors.slice(0,3)) + text.slice(m.errors[0]!.start, m.errors[0]!.start+60).replace(/\s+/g," "));
    const seen = new Set<object>();
    const walk = (v: any, fnTop: boolean): void => {
      if (Array.isArray(v)) { for (const x of v) walk(x, fnTop); return; }
      if (typeof v !== "object" || v === null) return;
      if (typeof v.start === "number") { if (!(v.start >= 0 && v.start <= v.end && v.end <= text.length)) bad.push(f + " span " + JSON.stringify(v).slice(0,100)); }
      if (v.kind !== "function" && v.kind !== "type") { if (seen.has(v)) bad.push(f + " shared " + v.kind + " " + text.slice(v.start, v.start + 60)); seen.add(v); }
      if ((v.kind === "function"||v.kind==="type") && seen.has(v)) return; seen.add(v);
      if (v.kind === "other") others.set(v.syntax, (others.get(v.syntax) ?? 0) + 1);
      for (const [k, x] of Object.entries(v)) if (k !== "text" && k !== "lineStarts") walk(x, false);
    };
    walk([m.body, m.functions, m.types, m.imports], true);
  }
  console.log(files.length, (bytes / 1e6).toFixed(1), "MB parse", (parseMs / bytes * 1e6).toFixed(0), "all", (allMs / bytes * 1e6).toFixed(0), "ms/MB", Object.fromEntries([...others].sort((a,b)=>b[1]-a[1])));
  console.log(errs.slice(0, 40).join("\n")); console.log(bad.length, bad.slice(0, 30).join("\n"));
}, 600000);
