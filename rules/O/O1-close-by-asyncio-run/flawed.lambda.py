# path: launcher.py
import asyncio


class DITAv2LauncherBundle:
    def __init__(self, *parts):
        self.parts = parts

    def close(self):
        for part in self.parts:
            _maybe_close(part)


def _maybe_close(part):
    for attribute in ("aclose", "close"):
        method = getattr(part, attribute, None)
        if method is not None:
            answer = method()
            if asyncio.iscoroutine(answer):
                loop = asyncio.new_event_loop()
                try:
                    loop.run_until_complete(answer)  # flaw: a second loop cannot run in a thread that has one running
                finally:
                    loop.close()
            return
