import { expect } from "vitest";
import { Budget } from "../src/analysis/budget.js";
import { Program, type Fn } from "../src/analysis/program.js";
import { regionOf, type Region, type Target } from "../src/rules/region.js";
import type { Selector } from "../src/rules/rule.js";
import { select } from "../src/rules/select.js";
import type { Site } from "../src/rules/site.js";
import { parseModule } from "../src/syntax/parse.js";

/** A target of these files, for tests of what rules are made of. */
export function targetOf(files: Record<string, string>, renamed: Record<string, string> = {}): Target {
  const modules = Object.entries(files).map(([path, text]) => parseModule(path, text));
  return { program: new Program(modules), budget: new Budget(), renamed, slices: new Map() };
}

/** The function of that name, or `Type.name`; there must be one. */
export function fnOf(target: Target, symbol: string): Fn {
  const found = target.program.functions.filter((f) => f.symbol === symbol);
  expect(found.map((f) => f.symbol)).toEqual([symbol]);
  return found[0]!;
}

export const regionAt = (target: Target, symbol: string): Region => regionOf(target, fnOf(target, symbol));

/** The sites of a selector in the region of a function. */
export const sitesIn = (target: Target, symbol: string, selector: Selector): Site[] => select(target, regionAt(target, symbol), selector);

/** The only site of a selector in the region of a function. */
export function siteIn(target: Target, symbol: string, selector: Selector): Site {
  const sites = sitesIn(target, symbol, selector);
  expect(sites).toHaveLength(1);
  return sites[0]!;
}

/** What a site points at, as it is written. */
export const textOf = ({ activation, span }: Site): string => activation.fn.module.text.slice(span.start, span.end);
