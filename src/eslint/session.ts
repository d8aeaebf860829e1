import { existsSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import type { TargetConfig } from "../audit/config.js";
import { DEFAULT_POLICY } from "../audit/gate.js";
import type { Module } from "../model/model.js";
import type { Renamed } from "../rules/names.js";
import { languageOf } from "../syntax/language.js";
import { parseModule } from "../syntax/parse.js";
import { pathWithin, projectRootOf } from "./project-root.js";
import { Project } from "./project.js";
import { settingsOf } from "./rule-options.js";
import { State } from "./state.js";

/** What a rule needs to know of the file that is linted, of ESLint's context. */
interface Linted {
  cwd: string;
  physicalFilename: string;
  settings: unknown;
  sourceCode: { text: string; language?: unknown };
}

/** One linting of one file, shared by the rules. */
export interface Session {
  /** The files that are judged together, with the text that ESLint gave; null where the audit does not read this one. */
  state: State | null;
  /** Of the file in there. */
  path: string;
  module: Module | undefined;
  /** It belongs to no project: what other files say is not known. */
  isAlone: boolean;
  config: TargetConfig;
  names: Renamed;
  /** The flaws whose rules run on this file. */
  flaws: Set<string>;
}

const sessions = new WeakMap<object, Session>();

/** The session of a file: the same for all rules that are given the same source code. */
export function sessionOf({ cwd, physicalFilename, settings, sourceCode }: Linted): Session {
  let session = sessions.get(sourceCode);
  if (session === undefined) sessions.set(sourceCode, (session = begin(cwd, physicalFilename, settings, sourceCode)));
  return session;
}

const NOTHING_SAID: TargetConfig = { names: {}, accepted: [], gate: DEFAULT_POLICY, live: null };

function begin(cwd: string, name: string, settings: unknown, sourceCode: Linted["sourceCode"]): Session {
  const { root: given, names } = settingsOf(settings, cwd);
  const file = isAbsolute(name) ? name : resolve(cwd, name);
  if (!existsSync(file)) return { ...aloneIn(pathOf(cwd, file, sourceCode.language), sourceCode.text), config: NOTHING_SAID, names, flaws: new Set() };
  const root = given ?? projectRootOf(file, cwd);
  const path = pathWithin(root, file);
  const project = Project.at(root);
  const state = path === null ? null : project.withText(path, sourceCode.text);
  const { config } = project;
  return { state, path: path ?? file, module: state?.module(path!), isAlone: false, config, names: { ...config.names, ...names }, flaws: new Set() };
}

/** A text that is no file: from a pipe, a test, a block in a document. */
function aloneIn(path: string, text: string): Pick<Session, "state" | "path" | "module" | "isAlone"> {
  const state = new State([parseModule(path, text)]);
  return { state, path, module: state.modules[0], isAlone: true };
}

/** Its path from where ESLint runs. One that does not end as a language's files do gets such an end. */
function pathOf(cwd: string, file: string, language: unknown): string {
  const path = (pathWithin(cwd, file) ?? relative(cwd, file).split(sep).at(-1)!).replace(/[<>]/g, "");
  const end = language === "rust" ? ".rs" : language === "python" ? ".py" : ".ts";
  return languageOf(path) === { ".rs": "rust", ".py": "python", ".ts": "typescript" }[end] ? path : path + end;
}
