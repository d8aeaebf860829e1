import type { DirectiveType, FileProblem, RulesConfig, SourceLocation, TraversalStep } from "@eslint/core";
import { ConfigCommentParser, Directive, TextSourceCodeBase, VisitNodeStep } from "@eslint/plugin-kit";
import type { GrammarName } from "../../syntax/cst.js";
import { commentsOf, type Comment } from "./comments.js";
import type { SyntaxNode, SyntaxTree } from "./syntax-node.js";

const parser = new ConfigCommentParser();
const DIRECTIVE = /^eslint-(disable|enable|disable-next-line|disable-line)$/;

/** What a comment says of rules, for the whole file. */
interface InlineConfig {
  config: { rules: RulesConfig };
  loc: SourceLocation;
}

interface Types {
  LangOptions: Record<string, unknown>;
  RootNode: SyntaxNode;
  SyntaxElementWithLoc: SyntaxNode | Comment;
  ConfigNode: Comment;
}

/** A Rust or Python file as ESLint's rules see it. */
export class SyntaxSourceCode extends TextSourceCodeBase<Types> {
  private known: Comment[] | null = null;

  constructor(
    readonly language: GrammarName,
    private readonly tree: SyntaxTree,
  ) {
    super({ text: tree.cst.text, ast: tree.root, lineEndingPattern: /\r\n|[\r\n]/ });
  }

  /** All comments, in their order. */
  get comments(): readonly Comment[] {
    return (this.known ??= commentsOf(this.tree));
  }

  override getParent(node: SyntaxNode): SyntaxNode | undefined {
    return node.parent ?? undefined;
  }

  /** The named nodes, each on the way in and on the way out. */
  override *traverse(): Iterable<TraversalStep> {
    const { cst } = this.tree;
    const open: number[] = [];
    for (let i = 0; i < cst.kinds.length; i++) {
      while (open.length > 0 && cst.after[open.at(-1)!]! <= i) yield this.step(open.pop()!, 2);
      if ((cst.flags[i]! & 1) === 0) continue;
      open.push(i);
      yield this.step(i, 1);
    }
    for (const index of open.reverse()) yield this.step(index, 2);
  }

  private step(index: number, phase: 1 | 2): TraversalStep {
    const target = this.tree.node(index);
    return new VisitNodeStep({ target, phase, args: [target] });
  }

  /** The comments that speak to ESLint. */
  getInlineConfigNodes(): Comment[] {
    if (!this.text.includes("eslint")) return [];
    return this.comments.filter(({ value }) => /^\s*eslint(-enable|-disable((-next)?-line)?)?(\s|$)/.test(value));
  }

  getDisableDirectives(): { directives: Directive[]; problems: FileProblem[] } {
    const directives: Directive[] = [];
    const problems: FileProblem[] = [];
    for (const comment of this.getInlineConfigNodes()) {
      const { label, value, justification } = parser.parseDirective(comment.value) ?? { label: "", value: "", justification: "" };
      const [, type] = DIRECTIVE.exec(label) ?? [];
      if (type === undefined) continue;
      if (type === "disable-line" && comment.loc.start.line !== comment.loc.end.line)
        problems.push({ ruleId: null, message: `${label} comment should not span multiple lines.`, loc: comment.loc });
      else directives.push(new Directive({ type: type as DirectiveType, node: comment, value, justification }));
    }
    return { directives, problems };
  }

  /** `/* eslint flawgate/E8: "warn" *\/`, and the same after `#`. */
  applyInlineConfig(): { configs: InlineConfig[]; problems: FileProblem[] } {
    const configs: InlineConfig[] = [];
    const problems: FileProblem[] = [];
    for (const comment of this.getInlineConfigNodes()) {
      const directive = parser.parseDirective(comment.value);
      if (directive?.label !== "eslint") continue;
      const parsed = parser.parseJSONLikeConfig(directive.value);
      if (parsed.ok) configs.push({ config: { rules: parsed.config }, loc: comment.loc });
      else problems.push({ ruleId: null, message: parsed.error.message, loc: comment.loc });
    }
    return { configs, problems };
  }
}
