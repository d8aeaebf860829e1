# path: gen2.py
import pathlib
import textwrap

from bingx_config import BingxConfig
from bingx_direct import REST_URLS

HEADER = textwrap.dedent(
    """
    import json
    import urllib.request

    BASE = {base!r}

    def ticker(symbol):
        url = BASE + "/openApi/swap/v2/quote/price?symbol=" + symbol
        with urllib.request.urlopen(url, timeout=5) as resp:
            return json.load(resp)["data"]
    """
)


def main(target: str) -> None:
    config = BingxConfig.from_env()
    header = HEADER.format(base=REST_URLS[config.environment])
    body = "\n".join(f"def test_{c}():\n    assert ticker('BTC-USDT')" for c in ("enter", "exit"))
    pathlib.Path(target).write_text(header + body + "\n")
