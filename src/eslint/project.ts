import { statSync } from "node:fs";
import { join } from "node:path";
import { loadConfig, type TargetConfig } from "../audit/config.js";
import { discover, type SourceFile } from "../audit/discover.js";
import type { Module } from "../model/model.js";
import { parseModule } from "../syntax/parse.js";
import { catalog, knownToRename } from "./knowledge.js";
import { State } from "./state.js";

/** The tree that a file belongs to, kept in memory. What changed on disk is read again; what ESLint gives of a file is laid over it. */
export class Project {
  private files: readonly SourceFile[] = [];
  private said: { modified: number; size: number; config: TargetConfig } | null = null;
  private readonly parsed = new Map<string, readonly Module[]>();
  private states: readonly State[] = [];
  private lookedAt = { end: -Infinity, took: 0 };

  private constructor(readonly root: string) {}

  private static readonly known = new Map<string, Project>();

  /** @param root the folder, absolute */
  static at(root: string): Project {
    let project = this.known.get(root);
    if (project === undefined) this.known.set(root, (project = new Project(root)));
    return project;
  }

  /**
   * The project with this text for a file. Null where the audit does not read the file: it is ignored, made, or no text.
   * @param path in the project, with slashes
   */
  withText(path: string, text: string): State | null {
    this.refresh();
    return this.files.some((file) => file.path === path) ? this.stateOf(path, text) : null;
  }

  /**
   * What its `flawgate.yaml` says.
   * @throws ConfigError where that cannot be used
   */
  get config(): TargetConfig {
    const stat = statSync(join(this.root, "flawgate.yaml"), { throwIfNoEntry: false });
    const [modified, size] = [stat?.mtimeMs ?? 0, stat?.size ?? 0];
    if (this.said?.modified !== modified || this.said.size !== size) {
      const known = stat === undefined ? {} : { names: knownToRename, flaws: new Set(catalog.byId.keys()) };
      this.said = { modified, size, config: loadConfig(this.root, undefined, known) };
    }
    return this.said.config;
  }

  /** Looks for what changed on disk, so often that looking takes at most a tenth of the time. */
  private refresh(): void {
    const start = performance.now();
    if (start - this.lookedAt.end < 10 * this.lookedAt.took) return;
    this.files = discover(this.root, this.files).files;
    const end = performance.now();
    this.lookedAt = { end, took: end - start };
  }

  private stateOf(path: string, text: string): State {
    const modules = this.files.map((file) => this.moduleOf(file.path, file.path === path ? text : file.text));
    const same = this.states.find((state) => state.modules.length === modules.length && state.modules.every((module, i) => module === modules[i]));
    const state = same ?? new State(modules);
    if (same === undefined) this.states.find((before) => state.inherit(before));
    // The files as they are on disk, and with what is being written in one of them.
    this.states = [state, ...this.states.filter((other) => other !== state)].slice(0, 2);
    return state;
  }

  private moduleOf(path: string, text: string): Module {
    const known = this.parsed.get(path) ?? [];
    const module = known.find((m) => m.text === text) ?? parseModule(path, text);
    if (known[0] !== module) this.parsed.set(path, [module, ...known.filter((m) => m !== module)].slice(0, 2));
    return module;
  }
}
