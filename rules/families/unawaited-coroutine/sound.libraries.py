import anyio
import discord
from redis.asyncio import Redis


class Bell:
    def __init__(self, url):
        self.redis = Redis.from_url(url)

    async def ring(self, channel, hour):
        await anyio.sleep(hour)
        await channel.send("ding")
        pipe = self.redis.pipeline()
        pipe.publish("bells", hour)
        await pipe.execute()


class Rope(discord.Client):
    pass
