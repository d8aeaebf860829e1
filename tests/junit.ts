import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { validateXML } from "xmllint-wasm";

const schema = readFileSync(new URL("junit.xsd", import.meta.url), "utf8");

/** What libxml2 finds wrong with a document, by the schema of JUnit XML. */
export async function junitProblems(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: { fileName: "report.xml", contents: xml }, schema: { fileName: "junit.xsd", contents: schema } });
  return errors.map(({ message }) => message);
}

/** A test case of a document, as a reader of JUnit XML sees it. */
export interface JunitCase {
  classname: string;
  name: string;
  file?: string;
  line?: string;
  outcome: string;
  type?: string;
  message?: string;
  text: string;
}

/** The cases of a document, proved valid. */
export async function junitCases(xml: string): Promise<JunitCase[]> {
  expect(await junitProblems(xml)).toEqual([]);
  return [...xml.matchAll(/<testcase( [^>]*?)(?:\/>|>\s*<(\w+)( [^>]*)>([^<]*)<\/\w+>\s*<\/testcase>)/g)].map(([, attributes, outcome = "passed", told, text = ""]) => ({ ...read(attributes), outcome, ...read(told), text: plain(text) }) as JunitCase);
}

const read = (attributes = ""): Record<string, string> => Object.fromEntries([...attributes.matchAll(/ (\w+)="([^"]*)"/g)].map(([, name, value]) => [name!, plain(value!)]));

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

const plain = (text: string): string => text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name]!);
