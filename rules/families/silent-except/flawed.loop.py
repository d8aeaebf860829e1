class Poller:
    async def run(self):
        while self.running:
            try:
                await self.fetch_and_apply()
            except Exception:  # flaw: it polls on, and whatever fails fails for ever
                continue


def state_of(path):
    try:
        return parse_state(path.read_text())
    except (OSError, Exception):  # flaw: a broken file is an empty one
        return {}
