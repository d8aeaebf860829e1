# path: bingx_direct.py
ROUTES_ORDER = "/openApi/swap/v2/trade/order"
GEARING = "/openApi/swap/v2/trade/leverage"


class BingxDirectExecutionAdapter:
    def __init__(self, session):
        self._session = session

    async def submit_intent(self, intent):
        gear = int(intent.leverage) or 1
        await self._session.signed("POST", GEARING, symbol=intent.asset, leverage=gear)  # flaw: with each order
        return await self._session.signed("POST", ROUTES_ORDER, symbol=intent.asset, side=intent.side, quantity=intent.target_size)
