"""H3: what goes wrong leaves no trace: nothing is raised, logged or printed.

Four things fail in turn: the client cannot be closed, the price is answered with an error page, a
contract with a row that is none, and the account stream tells something that is no JSON. The first
sign of any of them would be missing money.
"""

import contextlib
import io
import logging
import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Exchange, Log, Loopback, Observation, Probe, Subscriber, Tree, closed
from flawgate_repro import finished, reproduce

OTHERS = ("asyncio", "aiohttp")


class Stubborn(Exchange):
    failed = 0

    async def close(self) -> None:
        self.failed += 1
        raise ConnectionError("the session does not close")


async def trace_of(call: Any) -> str:
    """What is told of a failure: by an exception, a log line about it, or what is printed."""
    log, printed = Log(), io.StringIO()
    try:
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
            await finished(call())
    except Exception as error:
        return type(error).__name__
    told = [record for record in log.records if record.name.partition(".")[0] not in OTHERS]
    lines = [each.getMessage() for each in told if each.levelno >= logging.WARNING or each.exc_info]
    return "; ".join(lines)[:80] or printed.getvalue()[:80]


async def failures(tree: Tree, reached: Probe) -> Observation:
    exchange = Stubborn(tree)
    venue = tree.bingx_venue(exchange)
    with Loopback() as bingx:
        config = tree.bingx_config(bingx)
        client, stream = tree.rest_client(config), tree.user_stream(config)
        feed = tree.feed(source="LIVE", rest_url=bingx.rest_url)
        pages = [
            bingx.fault("quote/price", status=500, answer="<html>"),
            bingx.fault("quote/contracts", answer={"code": 0, "data": [{"nonsense": 1}]}),
        ]

        def was_read() -> bool:
            is_told = bool(heard.with_field("wallet_balance"))
            return is_told or heard.error is not None or bingx.count("stream") > 1

        async def broken_frame() -> None:
            bingx.push("{broken")
            bingx.fund(1.0)  # What is told after it, so that it was read.
            await heard.until(was_read)
            if heard.error:
                raise heard.error

        traces = {
            "close": await trace_of(lambda: closed(venue)),
            "price": await trace_of(feed.next_snapshot),
            "contract": await trace_of(client.connect),
        }
        async with Subscriber(stream, bingx) as heard:
            traces["frame"] = await trace_of(broken_frame)
        await closed(client)
        if hasattr(feed, "close"):
            await closed(feed)
    reached.when(exchange.failed > 0 and all(page.seen for page in pages) and was_read())
    silent = [what for what, trace in traces.items() if not trace]
    return Observation(
        bool(silent), f"without a trace: {silent or 'none'}; of the failures is told {traces}"
    )


reproduce("H3", failures, expected="each failure is raised, logged or printed")
