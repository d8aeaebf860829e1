# path: launcher.py
import asyncio
import inspect
import logging
import threading

log = logging.getLogger(__name__)


async def _await(value):
    return await value


def _maybe_close(part) -> None:
    outcome = part.close()
    if not inspect.isawaitable(outcome):
        return
    failures: list[BaseException] = []

    def work() -> None:
        try:
            asyncio.run(_await(outcome))
        except BaseException as exc:
            failures.append(exc)

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        work()
    else:
        worker = threading.Thread(target=work, name="bundle-close")
        worker.start()
        worker.join(10)
    for exc in failures:
        log.error("close of %s failed", type(part).__name__, exc_info=exc)
