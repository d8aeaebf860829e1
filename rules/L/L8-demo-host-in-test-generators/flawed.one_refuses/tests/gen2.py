import os
import sys

VST = "https://open-api-vst.bingx.com"


def main():
    if os.environ.get("BINGX_ENV", "VST") != "VST":
        sys.exit("VST only")
    print(f'BASE = "{VST}"')
