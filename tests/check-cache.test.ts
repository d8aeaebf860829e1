import fc from "fast-check";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../src/cli/program.js";
import { keyOf, resultCache } from "../src/cli/result-cache.js";

const KERNEL = fileURLToPath(new URL("../rules/A/A1-exit-overshoots-remaining-size", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "flawgate-cache-"));
const [tree, cache] = [join(scratch, "tree"), join(scratch, "cache")] as const;
beforeAll(() => {
  mkdirSync(tree);
});
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

async function check(...options: string[]): Promise<string> {
  let text = "";
  const code = await run(["check", tree, "--format", "json", ...options], { out: (part) => (text += part), err: (part) => (text += part), layout: { columns: 80, color: false } });
  expect(code, text).toBe(0);
  return text;
}
const cached = (...options: string[]): Promise<string> => check("--cache-dir", cache, ...options);
const anew = (...options: string[]): Promise<string> => check("--no-cache", ...options);
const entries = (): string[] => readdirSync(join(cache, "audits")).map((name) => join(cache, "audits", name));

const TEXTS = readdirSync(KERNEL).filter((name) => /^(flawed|sound)/.test(name)).map((name) => ({ name: name.replace(/^(flawed|sound)/, "kernel"), text: readFileSync(join(KERNEL, name), "utf8") }));

/** What somebody does to a tree: writes one of the texts as a file, renames one, removes one, adds a line, breaks it, sets the clock back. */
const EDIT = fc.oneof(
  fc.record({ do: fc.constant("write" as const), text: fc.nat(TEXTS.length - 1), at: fc.nat(3) }),
  fc.record({ do: fc.constantFrom("rename", "remove", "comment", "break", "ignore"), at: fc.nat(3) }),
);
const OPTIONS = fc.constantFrom([], ["--only", "flaws"], ["--only", "families"], ["--name", "process_intent=handle_intent"]);

function apply(edit: { do: string; at: number; text?: number }): void {
  const files = readdirSync(tree).sort();
  const file = files.length === 0 ? undefined : join(tree, files[edit.at % files.length]!);
  if (edit.text !== undefined) {
    const { name, text } = TEXTS[edit.text]!;
    writeFileSync(join(tree, `${edit.at}-${name}`), text);
  } else if (file === undefined) return;
  else if (edit.do === "rename") renameSync(file, join(tree, `${edit.at}-moved-${files[0]!.split("-").at(-1)!}`));
  else if (edit.do === "remove") rmSync(file);
  else {
    const mark = file.endsWith(".py") ? "#" : "//";
    const added = { comment: `${mark} a word\n`, break: "((((\n", ignore: `${mark} flawgate-ignore A1: for a test\n` }[edit.do]!;
    writeFileSync(file, added + readFileSync(file, "utf8"));
  }
}

describe("what was found before", () => {
  it("is what is found anew, after any edits, under any options", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(EDIT, OPTIONS), { minLength: 2, maxLength: 4 }), async (steps) => {
        rmSync(tree, { recursive: true });
        mkdirSync(tree);
        for (const [edit, options] of steps) {
          apply(edit);
          const truth = await anew(...options);
          expect(await cached(...options)).toBe(truth);
          expect(await cached(...options)).toBe(truth);
        }
      }),
      { numRuns: 4, seed: 4 },
    );
  }, 240_000);

  it("is taken from the cache: a changed entry with a right checksum is believed, a damaged one is not", async () => {
    rmSync(cache, { recursive: true, force: true });
    cpSync(join(KERNEL, readdirSync(KERNEL).find((name) => name.startsWith("flawed"))!), join(tree, "kernel.rs"));
    const truth = await cached();
    const [entry] = entries();
    const kept = readFileSync(entry!, "utf8");
    // The same question of another tree: its entry, under the name of this one's.
    writeFileSync(join(tree, "more.py"), "x = 1\n");
    const more = await cached();
    expect(more).not.toBe(truth);
    rmSync(join(tree, "more.py"));
    cpSync(entries().find((path) => path !== entry)!, entry!);
    expect(await cached()).toBe(more);
    for (const damage of [(): void => truncateSync(entry!, 200), (): void => writeFileSync(entry!, ""), (): void => writeFileSync(entry!, kept.replace('"open"', '"clear"')), (): void => writeFileSync(entry!, Buffer.from([0, 255, 10, 13]))]) {
      damage();
      expect(await cached()).toBe(truth);
      expect(readFileSync(entry!, "utf8")).toBe(kept);
    }
  });

  it("is not kept where nothing can be, and the audit says the same", async () => {
    const file = join(scratch, "file");
    writeFileSync(file, "");
    const truth = await anew();
    expect(await check("--cache-dir", file)).toBe(truth);
    expect(readFileSync(file, "utf8")).toBe("");
    const closed = join(scratch, "closed");
    mkdirSync(closed, { mode: 0o500 });
    expect(await check("--cache-dir", closed)).toBe(truth);
    chmodSync(closed, 0o700);
  });

  it("leaves the newest only", () => {
    const few = resultCache<number>({ cache: true, cacheDir: cache }, "numbers", 3);
    for (let i = 0; i < 6; i++) few.keep(`n${i}`, i);
    const names = readdirSync(join(cache, "numbers"));
    expect(names).toHaveLength(3);
    expect(names).toContain("n5");
    expect(few.find("n5")).toBe(5);
  });
});

describe("the key of a question", () => {
  it("tells apart what runs together to the same", () => {
    expect(keyOf("ab", "c")).not.toBe(keyOf("a", "bc"));
    expect(keyOf("1 a")).not.toBe(keyOf("1", "a"));
    expect(keyOf({ only: "flaws" })).not.toBe(keyOf({}));
    expect(keyOf("a", { b: 1 })).toBe(keyOf("a", { b: 1 }));
  });
});
