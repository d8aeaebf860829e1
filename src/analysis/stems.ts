import type { Module } from "../model/model.js";
import { roleOf } from "./roles.js";

/** A module's file name without folder and extension. */
export function stemOf(module: Module): string {
  let known = stems.get(module);
  if (known === undefined) stems.set(module, (known = stemOfPath(module)));
  return known;
}

const stems = new WeakMap<Module, string>();

function stemOfPath(module: Module): string {
  const file = module.path.slice(module.path.lastIndexOf("/") + 1);
  // A kept copy goes by the name of what it copies: `lib.rs.bak`, `lib_backup.rs`.
  const original = roleOf(module.path) === "backup" ? file.replace(/(\.(bak|backup|orig|old|save|prev)\d*|~)$/i, "").replace(/[._-](bak|backup|orig|old|copy|prev)[\w-]*(?=\.\w+$)/i, "") : file;
  const stem = original.replace(/(\.d)?\.\w+$/, "");
  return stem === "__init__" || stem === "mod" || stem === "index" ? (module.path.split("/").at(-2) ?? stem) : stem;
}
