# path: bingx_direct.py
from dataclasses import dataclass, field

import httpx


class Secret:
    __slots__ = ("_value",)

    def __init__(self, value: str):
        self._value = value

    def reveal(self) -> str:
        return self._value

    def __repr__(self) -> str:
        return "Secret(****)"

    __str__ = __repr__


@dataclass(frozen=True)
class BingxConfig:
    api_key: Secret = field(repr=False)
    secret_key: Secret = field(repr=False)
    base_url: str = "https://open-api.bingx.com"


class BingxDirectExecutionAdapter:
    def __init__(self, config: BingxConfig, client: httpx.AsyncClient):
        self.config, self._client = config, client

    async def submit_intent(self, path: str, params: dict):
        headers = {"X-BX-APIKEY": self.config.api_key.reveal()}
        reply = await self._client.post(self.config.base_url + path, params=params, headers=headers)
        if reply.status_code != 200:
            raise RuntimeError(f"{path} of {self.config} answered {reply.status_code}")
        return reply.json()
