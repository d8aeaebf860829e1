/** What the system is started with, from the environment alone. Everything that is wrong is told at once, by the variable's name. */
import { z } from "zod";
import { MoneySchema } from "../contracts/amounts.js";
import { AssetSchema, LeverageSchema, MAX_SLOTS } from "../contracts/names.js";
import { type Parsed, parse } from "../contracts/parse.js";
import { BingxConfigSchema, type RawBingxConfig } from "../venues/bingx/bingx-config.js";

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, "a whole number")
    .transform(Number)
    .pipe(z.int().min(least).max(most));
const HOUR_MS = 3_600_000;

const EnvironmentSchema = z.object({
  DITA_PREFIX: z.string().regex(/^[a-z0-9_-]{1,64}$/, "1 to 64 lower-case letters, digits, - or _").default("dita"),
  DITA_DIRECTORY: z.string().min(1, { error: "a folder for the journal" }),
  /** The books begin with it; the wallet at the venue is asked for what it really is. */
  DITA_INITIAL_CAPITAL: MoneySchema.refine((amount) => amount > 0n, "more than nothing"),
  DITA_ASSETS: z
    .string()
    .transform((text) => text.split(",").map((asset) => asset.trim()))
    .pipe(z.array(AssetSchema).min(1)),
  DITA_MAX_SLOTS: whole(1, MAX_SLOTS),
  DITA_MAX_LEVERAGE: z.string().regex(/^\d{1,3}$/, "a whole number").transform(Number).pipe(LeverageSchema),
  DITA_CYCLE_MS: whole(1, HOUR_MS).prefault("1000"),
  DITA_POLL_AFTER_MS: whole(1, HOUR_MS).prefault("5000"),
  DITA_ACCOUNT_EVERY_MS: whole(1, 24 * HOUR_MS).prefault("60000"),
  DITA_HTTP_PORT: whole(0, 65_535).prefault("9464"),
  DITA_LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

/** Where the fields of the exchange's configuration stand. */
const VARIABLES: Readonly<Record<string, string>> = { apiKey: "BINGX_API_KEY", secretKey: "BINGX_SECRET_KEY", restUrl: "BINGX_REST_URL", wsUrl: "BINGX_WS_URL", proxyUrl: "HTTPS_PROXY" };
const NAMES = [...Object.keys(EnvironmentSchema.shape), ...Object.values(VARIABLES)];
/** Variables of ours begin with these: one that is not known is one that was misspelled. */
const OURS = /^(DITA|BINGX)_/;

export type Settings = z.output<typeof EnvironmentSchema> & { readonly bingx: z.output<typeof BingxConfigSchema> };

export function readSettings(environment: Readonly<Record<string, string | undefined>>): Parsed<Settings> {
  const problems = Object.keys(environment)
    .filter((name) => OURS.test(name) && !NAMES.includes(name))
    .map((name) => `${name}: no such setting`);
  const settings = parse(EnvironmentSchema, environment);
  const bingx = parse(BingxConfigSchema, bingxOf(environment));
  if (!settings.ok) problems.push(...settings.problems);
  if (!bingx.ok) problems.push(...bingx.problems.map((problem) => problem.replace(/^\w+/, (field) => VARIABLES[field] ?? field)));
  return settings.ok && bingx.ok && problems.length === 0 ? { ok: true, value: { ...settings.value, bingx: bingx.value } } : { ok: false, problems };
}

/** What is not set is left out: then the configuration's own default holds, or its complaint. */
const bingxOf = (environment: Readonly<Record<string, string | undefined>>): RawBingxConfig =>
  Object.fromEntries(Object.entries(VARIABLES).flatMap(([field, name]) => (environment[name] === undefined ? [] : [[field, environment[name]]]))) as unknown as RawBingxConfig;
