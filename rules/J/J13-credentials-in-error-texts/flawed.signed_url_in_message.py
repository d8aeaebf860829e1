# path: bingx_user_stream.py
import hashlib
import hmac
import logging
import time
from urllib.parse import urlencode

import requests

log = logging.getLogger(__name__)


class BingxUserStream:
    def __init__(self, api_key, secret):
        self.api_key = api_key
        self.secret = secret

    def _request(self, path, **params):
        params["timestamp"] = int(time.time() * 1000)
        query = urlencode(params)
        sig = hmac.new(self.secret.encode(), query.encode(), hashlib.sha256).hexdigest()
        url = f"https://open-api.bingx.com{path}?{query}&signature={sig}"
        headers = {"X-BX-APIKEY": self.api_key}
        reply = requests.post(url, headers=headers, timeout=5)
        if reply.status_code != 200:
            log.error("POST %s headers=%s -> %s", url, headers, reply.text)  # flaw: key and signature go into the log as they are
            raise RuntimeError(f"listen key refused: {reply.status_code}")
        return reply.json()

    def listen_key(self):
        return self._request("/openApi/user/auth/userDataStream")["listenKey"]
