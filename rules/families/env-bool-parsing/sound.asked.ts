export function press(home = process.env.PRESS_HOME): string | undefined {
  if (process.env.PRESS_DRY_RUN === "1") return undefined;
  return home ? home : process.env.PRESS_ROOT;
}
