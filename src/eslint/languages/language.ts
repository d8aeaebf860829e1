import type { File, Language, LanguageContext, OkParseResult, ParseResult } from "@eslint/core";
import { nodeKindsOf, parseCst, type Cst, type GrammarName } from "../../syntax/cst.js";
import { syntaxErrorIn } from "./syntax-error.js";
import { SyntaxSourceCode } from "./source-code.js";
import { SyntaxTree, type SyntaxNode } from "./syntax-node.js";

/** What a configuration may say under `languageOptions` for a Rust or Python file. */
export interface SyntaxLanguageOptions extends Record<string, unknown> {
  /** To lint what could be read of a file that does not parse, and say nothing of the rest. Default: false. */
  tolerant?: boolean;
}

interface Types {
  LangOptions: SyntaxLanguageOptions;
  Code: SyntaxSourceCode;
  RootNode: SyntaxNode;
  Node: SyntaxNode;
}

/** Rust or Python for ESLint, on the parsers of the audit. */
export class SyntaxLanguage implements Language<Types> {
  readonly fileType = "text";
  readonly lineStart = 1;
  readonly columnStart = 0;
  readonly nodeTypeKey = "type";
  readonly visitorKeys: Record<string, string[]>;
  readonly defaultLanguageOptions: SyntaxLanguageOptions = { tolerant: false };
  private readonly trees = new WeakMap<SyntaxNode, SyntaxTree>();

  /** Needs `await readyParsers()` before. */
  constructor(private readonly grammar: GrammarName) {
    this.visitorKeys = Object.fromEntries(nodeKindsOf(grammar).map((kind) => [kind, ["children"]]));
  }

  /** @throws TypeError for an option that there is not, or a value that is none */
  validateLanguageOptions(options: SyntaxLanguageOptions): void {
    for (const [name, value] of Object.entries(options)) {
      if (name !== "tolerant") throw new TypeError(`languageOptions of ${this.grammar} has no "${name}"; write \`tolerant\`, or nothing, instead`);
      if (typeof value !== "boolean") throw new TypeError(`languageOptions.tolerant is ${JSON.stringify(value)}; write true or false instead`);
    }
  }

  parse(file: File, { languageOptions }: LanguageContext<SyntaxLanguageOptions>): ParseResult<SyntaxNode> {
    const cst: Cst = parseCst(this.grammar, file.body as string);
    const tree = new SyntaxTree(cst);
    const error = languageOptions.tolerant === true ? null : syntaxErrorIn(tree, this.grammar);
    if (error !== null) return { ok: false, errors: [error] };
    this.trees.set(tree.root, tree);
    return { ok: true, ast: tree.root };
  }

  createSourceCode(_file: File, { ast }: OkParseResult<SyntaxNode>): SyntaxSourceCode {
    return new SyntaxSourceCode(this.grammar, this.trees.get(ast)!);
  }
}
