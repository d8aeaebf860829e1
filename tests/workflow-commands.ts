/** A workflow command, as GitHub's runner reads it. */
export interface Command {
  name: string;
  properties: Record<string, string>;
  data: string;
}

const NAMES = new Set(["error", "warning", "notice", "debug", "group", "endgroup", "add-mask", "stop-commands", "set-output", "save-state", "set-env", "add-path", "echo", "add-matcher", "remove-matcher"]);

/** The commands in the lines of a log. The runner's rules: `::name a=b,c=d::data` at the start of a line, `##[name a=b;c=d]data` anywhere in it. */
export function readCommands(log: string): Command[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, name, properties = "", data = ""] = /^\s*::([^ :]+)(?: ((?:(?!::).)*))?::(.*)$/.exec(line) ?? /##\[([^ \]]+)(?: ([^\]]*))?\](.*)$/.exec(line) ?? [];
    if (name === undefined || !NAMES.has(name)) return [];
    const pairs = properties.split(",").flatMap((pair) => (/^\s*([^=]+)=(.+)$/s.exec(pair)?.slice(1) === undefined ? [] : [/^\s*([^=]+)=(.+)$/s.exec(pair)!.slice(1).map(unescape) as [string, string]]));
    return [{ name, properties: Object.fromEntries(pairs), data: unescape(data) }];
  });
}

const unescape = (text: string): string => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%");
