# path: _gen_test.py
import sys

import requests

from bingx_config import BingxConfig, BingxEnvironment

VST_HOST = "https://open-api-vst.bingx.com"


def contract_rules(symbol):
    rows = requests.get(VST_HOST + "/openApi/swap/v2/quote/contracts", timeout=10).json()["data"]
    return next(r for r in rows if r["symbol"] == symbol)


def main(symbol):
    environment = BingxConfig.from_env().environment
    if environment is not BingxEnvironment.VST:
        sys.exit(f"_gen_test works on VST only, configured is {environment.name}")
    rules = contract_rules(symbol)
    sys.stdout.write(f"SYMBOL = {symbol!r}\nSTEP = {rules['quantityPrecision']}\n")


if __name__ == "__main__":
    main(sys.argv[1])
