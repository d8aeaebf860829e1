"""J13: what is pasted of a failed request hands out the account.

The REST client is made with a key and a secret and asks an exchange on loopback, which refuses one
request and breaks down on another. Looked through for key, secret and the signatures of the
requests are the errors with their tracebacks, what was logged, and the configuration as it is
printed.
"""

import sys
import traceback
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import API_KEY, API_SECRET, Log, Loopback, Observation, Probe, Tree, closed
from flawgate_repro import finished, reproduce


async def texts_of_failures(tree: Tree, reached: Probe) -> Observation:
    log, texts = Log(), {}
    with Loopback() as bingx:
        config = tree.bingx_config(bingx)
        client = tree.rest_client(config)
        await finished(client.connect())
        failures = {
            "a refused request": bingx.fail("user/balance", 100413, "Incorrect apiKey", times=1),
            "a broken answer": bingx.fault("user/positions", status=502, answer="<html>", times=1),
        }
        for what, request in zip(failures, (client.balance, client.positions)):
            try:
                texts[what] = str(await finished(request()))
            except Exception as error:
                texts[what] = "".join(traceback.format_exception(error))
        await closed(client)
        signatures = {request.params.get("signature") for request in bingx.requests} - {None}
    texts |= {"the log": "\n".join(log.lines), "the configuration": f"{config!r} {config}"}

    reached.when(all(fault.seen for fault in failures.values()) and bool(signatures))
    secrets = {"key": {API_KEY}, "secret": {API_SECRET}, "signature": signatures}
    shown = [
        f"{what} shows the {name}"
        for what, text in texts.items()
        for name, values in secrets.items()
        if any(value in text for value in values)
    ]
    return Observation(bool(shown), ", ".join(shown) or f"none of {list(texts)} shows a credential")


reproduce("J13", texts_of_failures, expected="credentials are masked wherever they might be shown")
