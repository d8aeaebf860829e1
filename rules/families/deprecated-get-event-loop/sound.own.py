class Pool:
    def get_event_loop(self):
        return self._loop


def main(pool, work):
    pool.get_event_loop().run_until_complete(work())
