import asyncio
import threading


class Loop:
    def start(self):
        self.loop = asyncio.new_event_loop()
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self):
        self.loop.run_forever()


def serve(server):
    threading.Thread(target=server.serve_forever, daemon=True).start()
