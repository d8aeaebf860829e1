/** Numbers to alarm on, as Prometheus reads them. */
type Labels = Readonly<Record<string, string>>;
type Kind = "counter" | "gauge" | "histogram";

interface Family {
  readonly kind: Kind;
  readonly help: string;
  /** By labels, as they are written. */
  readonly values: Map<string, number>;
}

/** Upper bounds of what was timed, in seconds: from a cycle in memory to a request that timed out. */
const BUCKETS = [0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10];

export class Metrics {
  private readonly families = new Map<string, Family>();

  count(name: string, help: string, labels: Labels = {}, by = 1): void {
    add(this.family(name, "counter", help), labels, by);
  }

  gauge(name: string, help: string, value: number, labels: Labels = {}): void {
    this.family(name, "gauge", help).values.set(written(labels), value);
  }

  observe(name: string, help: string, seconds: number, labels: Labels = {}): void {
    const { values } = this.family(name, "histogram", help);
    const bump = (suffix: string, more: Labels, by: number): void => {
      const key = suffix + written({ ...labels, ...more });
      values.set(key, (values.get(key) ?? 0) + by);
    };
    for (const bound of BUCKETS) bump("_bucket", { le: String(bound) }, seconds <= bound ? 1 : 0);
    bump("_bucket", { le: "+Inf" }, 1);
    bump("_sum", {}, seconds);
    bump("_count", {}, 1);
  }

  render(): string {
    const lines: string[] = [];
    for (const [name, { kind, help, values }] of this.families) {
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${kind}`);
      for (const [labels, value] of values) lines.push(`${name}${labels} ${value}`);
    }
    return lines.join("\n") + "\n";
  }

  private family(name: string, kind: Kind, help: string): Family {
    const family = this.families.get(name) ?? { kind, help, values: new Map<string, number>() };
    this.families.set(name, family);
    return family;
  }
}

const add = ({ values }: Family, labels: Labels, by: number): void => void values.set(written(labels), (values.get(written(labels)) ?? 0) + by);

function written(labels: Labels): string {
  const parts = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, (character) => (character === "\n" ? "\\n" : `\\${character}`))}"`);
  return parts.length === 0 ? "" : `{${parts.join(",")}}`;
}
