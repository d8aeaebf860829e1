import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { Program } from "../src/analysis/program.js";
import { withFamilies } from "../src/rules/families.js";
import { loadFamilies } from "../src/rules/load.js";
import type { Rule } from "../src/rules/rule.js";
import { judgeRule, type Verdict } from "../src/rules/verdict.js";
import { parseModule, readyParsers } from "../src/syntax/parse.js";
import { validate } from "../src/yaml/schema.js";
import { parseYaml } from "../src/yaml/yaml-file.js";
import { renderRulePage } from "./rule-page.js";
import { LANGUAGES, readVocabulary, type RuleExample, type Sources } from "./vocabulary.js";

const SCHEMA = new URL("../schemas/rule.schema.json", import.meta.url);
const families = loadFamilies();
const vocabulary = readVocabulary();
const page = renderRulePage(vocabulary);
beforeAll(readyParsers);

function ruleOf({ rule }: RuleExample): Rule {
  const yaml = parseYaml(`flaw: A1\nmessage: what is wrong here\n${rule}`, "docs/vocabulary.yaml");
  validate(yaml, SCHEMA, "word");
  return withFamilies(yaml.value as Rule, families, (name) => expect.fail(`there is no family ${name}`));
}

function judged(rule: Rule, file: string, text: string): Verdict {
  const module = parseModule(file, text);
  expect(module.errors.map((e) => text.slice(e.start, e.end))).toEqual([]);
  return judgeRule(rule, new Program([module]), { language: null, role: "production" });
}

describe.each(vocabulary.examples.map((example) => ({ title: example.shows.join(", "), example })))("$title", ({ example }) => {
  for (const { language, file } of LANGUAGES) {
    const sources = example[language];
    if (typeof sources !== "object") continue;
    it.each<[keyof Sources, Verdict["is"]]>([["flawed", "present"], ["sound", "absent"]])(`${language}, %s`, (kind, is) => {
      const verdict = judged(ruleOf(example), file, sources[kind]);
      expect({ is: verdict.is, notes: verdict.notes, reason: verdict.reason }).toMatchObject({ is });
    });
  }
});

interface Schema {
  $ref?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
}
type Words = Map<string, Set<string>>;
const root = JSON.parse(readFileSync(SCHEMA, "utf8")) as Schema & { definitions: Record<string, Schema> };

/** The words that a schema defines itself, as they nest, with the values that are told apart. */
function wordsOf(schema: Schema, prefix = "", found: Words = new Map()): Words {
  const [word] = [prefix.slice(0, -1)];
  const values = [...(schema.enum ?? []), ...("const" in schema ? [schema.const] : [])].filter((v) => typeof v === "string");
  if (word !== "") found.set(word, new Set([...(found.get(word) ?? []), ...values]));
  for (const inner of [...(schema.anyOf ?? []), ...(schema.items === undefined ? [] : [schema.items])]) wordsOf(inner, prefix, found);
  for (const [key, inner] of Object.entries(schema.properties ?? {})) wordsOf(inner, `${prefix}${key}.`, found);
  return found;
}

const { where, ...top } = root.properties!;
const DEFINED: Record<string, Words> = {
  rule: wordsOf({ properties: { ...top, where: {} } }),
  where: wordsOf({ anyOf: [where!, root.definitions["anchor"]!] }),
  selector: wordsOf(root.definitions["selector"]!),
  condition: wordsOf(root.definitions["condition"]!),
  source: wordsOf(root.definitions["source"]!),
  guard: wordsOf(root.definitions["guard"]!),
};

describe.each(Object.entries(DEFINED))("the words of a %s", (name, words) => {
  const section = vocabulary.sections.find((s) => s.name === name);

  it("are those of the schema", () => {
    expect(Object.keys(section?.words ?? {}).sort()).toEqual([...words.keys()].sort());
  });

  it("name the values that they may have", () => {
    for (const [word, values] of words) for (const value of values) expect(section?.words[word], word).toContain(`\`${value}\``);
  });

  it("stand on the page", () => {
    for (const word of words.keys()) expect(page).toContain(`| \`${word}\` | `);
  });
});

it("no other definitions of the schema have words", () => {
  const others = Object.entries(root.definitions).filter(([name]) => !(name in DEFINED) && name !== "anchor");
  expect(others.flatMap(([, schema]) => [...wordsOf(schema).keys()])).toEqual([]);
});

/** What every rule has, or says of itself; and what depends on where a file stands, which the examples of families show. */
const UNSHOWN = /^rule\.(flaw|family|role|message|where|subject|present|not_for.*)$|^condition\.role$|^selector\.unused\.(type|field|variant|import|ignoring|unnamed)$/;

it("every word has an example that uses it", () => {
  const all = Object.entries(DEFINED).flatMap(([section, words]) => [...words.keys()].map((word) => `${section}.${word}`));
  const shown = new Set(vocabulary.examples.flatMap((e) => e.shows));
  expect(all.filter((word) => !shown.has(word) && !UNSHOWN.test(word))).toEqual([]);
  for (const example of vocabulary.examples) for (const word of example.shows) {
    expect(all).toContain(word);
    expect(example.rule).toMatch(new RegExp(`\\b${word.split(".").at(-1)!}:`));
  }
});
