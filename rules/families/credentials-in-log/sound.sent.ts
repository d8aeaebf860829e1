export async function open(url: string, accessToken: string): Promise<Response> {
  const answer = await fetch(url, { headers: { Authorization: `Bearer ${accessToken}` } });
  if (!answer.ok) throw new Error(`${url} refused the token: ${answer.status}`);
  return answer;
}
