# path: bingx_direct.py
from dataclasses import dataclass

import httpx


@dataclass
class BingxConfig:
    api_key: str
    secret_key: str
    base_url: str = "https://open-api.bingx.com"


class BingxError(RuntimeError):
    pass


class BingxDirectExecutionAdapter:
    def __init__(self, config: BingxConfig, client: httpx.AsyncClient):
        self.config = config
        self._client = client

    async def submit_intent(self, params: dict):
        try:
            reply = await self._client.post(self.config.base_url + "/openApi/swap/v2/trade/order", params=params)
            reply.raise_for_status()
        except httpx.HTTPError as exc:
            raise BingxError(f"order failed with {self.config}: {exc}") from exc  # flaw: the generated repr has key and secret
        return reply.json()
