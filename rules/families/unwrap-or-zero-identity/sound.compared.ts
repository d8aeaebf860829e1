export const lineOf = (text: string, mark: string): number => {
  const i = text.indexOf(mark);
  if (i === -1) throw new Error(`no ${mark}`);
  return i === 0 ? 1 : text.slice(0, i).split("\n").length;
};
