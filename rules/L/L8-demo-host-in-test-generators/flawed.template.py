# path: gen2.py
import pathlib
import textwrap

VST_URL = "https://open-api-vst.bingx.com"  # flaw: demo host whatever environment is configured

HEADER = textwrap.dedent(
    '''
    import json
    import urllib.request

    BASE = "%s"

    def ticker(symbol):
        url = BASE + "/openApi/swap/v2/quote/price?symbol=" + symbol
        with urllib.request.urlopen(url, timeout=5) as resp:
            return json.load(resp)["data"]
    '''
)


def main(target: str) -> None:
    cases = ["enter", "exit", "cancel"]
    body = "\n".join(f"def test_{c}():\n    assert ticker('BTC-USDT')" for c in cases)
    pathlib.Path(target).write_text(HEADER % VST_URL + body + "\n")


if __name__ == "__main__":
    main("tests/test_live_generated.py")
