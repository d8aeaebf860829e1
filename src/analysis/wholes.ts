import type { Import, Module } from "../model/model.js";
import { literally } from "./names.js";
import { stemOf } from "./stems.js";

/** By a module that is a part of others: those that give all of it to others as their own, and those that it was split from, itself first. */
export function wholesIn(modules: readonly Module[], modulesOf: (i: Import, from: Module) => readonly Module[]): Map<Module, readonly Module[]> {
  const around = new Map<Module, Set<Module>>();
  for (const whole of modules)
    for (const i of whole.imports)
      for (const part of modulesOf(i, whole)) if (part !== whole && isPart(i, part, whole)) around.set(part, (around.get(part) ?? new Set()).add(whole));
  return new Map([...around.keys()].map((part) => {
    const all = new Set([part]);
    for (const m of all) for (const whole of around.get(m) ?? []) all.add(whole);
    return [part, [...all]];
  }));
}

/** `pub use part::*` of what stands beside it or below; in Python also `from store_rows import Row` in `store`, for there one module is split so. */
function isPart(i: Import, part: Module, whole: Module): boolean {
  // `use super::*` and `from . import x` name no one module.
  if (!/\w/.test(i.from) || /(^|[./:])(super|self|crate)$/.test(i.from) || !part.path.startsWith(folderOf(whole.path))) return false;
  return i.handsOn === true || (whole.language === "python" && i.name !== null && new RegExp(`^_?${literally(stemOf(whole))}_`).test(stemOf(part)));
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);
