export async function submit(post: () => Promise<Response>, sleep: (ms: number) => Promise<void>): Promise<string> {
  for (let i = 0; i < 2; i++) {
    const res = await post();
    if (res.status !== 429) return "ACKED";
    await sleep(1000 * Number(res.headers.get("retry-after")));
  }
  return "RATE_LIMITED";
}
