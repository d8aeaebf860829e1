# path: launcher.py
import asyncio
import inspect
import threading


def _maybe_close(component) -> None:
    close = getattr(component, "close", None)
    if close is None:
        return
    failure = []

    async def call():
        result = close()
        if inspect.isawaitable(result):
            await result

    def work():
        try:
            asyncio.run(call())
        except BaseException as exc:
            failure.append(exc)

    helper = threading.Thread(target=work, name="close")
    helper.start()
    helper.join()
    if failure:
        raise failure[0]
