async def ticker(http, symbol):
    return float((await http.get("/price", symbol))["price"])


async def flatten(http, symbol):
    await http.delete("/orders", symbol)
