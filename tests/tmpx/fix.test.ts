import { it } from "vitest";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseModule, readyParsers } from "../../src/syntax/parse.js";
import { Program } from "../../src/analysis/program.js";
import { Budget } from "../../src/analysis/budget.js";
import { declaredIn, useOf } from "../../src/analysis/declared.js";
import { sitesOf, judge } from "../../src/rules/conditions.js";
import { regionOf } from "../../src/rules/region.js";
import { merged } from "../../src/rules/locate.js";
import { positionAt } from "../../src/model/place.js";
const files = (d: string): string[] => readdirSync(d).flatMap((f) => { if (/^(target|node_modules|\.git|dist)$/.test(f)) return []; const p = join(d, f); return statSync(p).isDirectory() ? files(p) : /\.(rs|py|ts)$/.test(p) ? [p] : []; });
for (const root of process.env.ROOTS!.split(","))
it(root, async () => {
  await readyParsers(); Error.stackTraceLimit = 120;
  const t0 = Date.now();
  const program = new Program(files(root).map((p) => parseModule(p.slice(root.length + 1), readFileSync(p, "utf8"))));
  const target = { program, budget: new Budget(1e9), renamed: {} };
  console.log("parse", Date.now() - t0, program.functions.length);
  if (!process.env.NOUN) for (const m of program.modules) for (const d of declaredIn(program, m)) { const u = useOf(program, d, { exports: true, annotations: false }); if (u.is !== true && (process.env.UNS || u.is === false)) console.log(String(u.is), d.kind, `${m.path}:${positionAt(m, d.span.start).line}`, d.name, u.why); }
  console.log("unused", Date.now() - t0);
  const region = merged(program.functions.filter((f) => f.decl.name !== "" && !f.isTest).map((f) => ({ ...regionOf(target, f), activations: regionOf(target, f).roots })));
  const scene = { target, home: { language: null, role: "production" as const }, region, site: null };
  const g = sitesOf(scene, { grows: "/./", bounded: false });
  for (const s of g.sure) console.log("grows", `${s.activation.fn.module.path}:${positionAt(s.activation.fn.module, s.span.start).line}`, s.activation.fn.module.text.slice(s.span.start, s.span.end).split("\n")[0]);
  console.log("grow", Date.now() - t0, g.unsure.length);
  for (const [calls, by] of [["/^(create_task|ensure_future|spawn)$/", ["await", "cancel", "join", "abort"]], ["/^(open|ThreadPoolExecutor|ClientSession|connect|dita_kernel_create|Client|Connection|Socket|createConnection)$/", ["close", "aclose", "shutdown", "/destroy/", "dispose", "end", "disconnect"]]] as const)
    for (const s of sitesOf(scene, { calls }).sure) { const a = judge({ ...scene, site: s }, { released: { by: [...by] } }); const b = judge({ ...scene, site: s }, { released: { by: [...by], on: "some" } }); console.log("released", a.is, b.is, `${s.activation.fn.module.path}:${positionAt(s.activation.fn.module, s.span.start).line}`, s.activation.fn.module.text.slice(s.span.start, s.span.end).split("\n")[0]!.slice(0, 60), a.notes.join("; ")); }
  console.log("all", Date.now() - t0);
}, 600000);
