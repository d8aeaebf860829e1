import os

BASE_URL = os.environ.get("BINGX_BASE_URL", "https://open-api-vst.bingx.com")


def make_adapter():
    return {"base": BASE_URL, "key": os.environ.get("BINGX_API_KEY")}
