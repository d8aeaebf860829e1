# path: bingx_user_stream.py
import logging
import re

import requests
from pydantic import BaseModel, SecretStr

log = logging.getLogger(__name__)
_SENSITIVE = re.compile(r"(signature|apiKey|listenKey)=[^&]+")


class Credentials(BaseModel):
    api_key: SecretStr
    secret_key: SecretStr


def redact(url: str) -> str:
    return _SENSITIVE.sub(r"\1=***", url)


class BingxUserStream:
    def __init__(self, credentials: Credentials, sign):
        self.credentials = credentials
        self._sign = sign

    def listen_key(self):
        url = self._sign("/openApi/user/auth/userDataStream", self.credentials.secret_key.get_secret_value())
        headers = {"X-BX-APIKEY": self.credentials.api_key.get_secret_value()}
        try:
            reply = requests.post(url, headers=headers, timeout=5)
        except requests.RequestException as exc:
            log.error("POST %s failed: %s %s", redact(url), type(exc).__name__, self.credentials)
            raise RuntimeError("listen key request failed") from None
        if reply.status_code != 200:
            raise RuntimeError(f"POST {redact(url)} -> {reply.status_code}")
        return reply.json()["listenKey"]
