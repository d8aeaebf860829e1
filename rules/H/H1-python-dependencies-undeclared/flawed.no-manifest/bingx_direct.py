import aiohttp


async def server_time(base_url: str) -> int:
    async with aiohttp.ClientSession(base_url) as session:
        async with session.get("/openApi/swap/v2/server/time") as response:
            return (await response.json())["data"]["serverTime"]
