import anyio
import discord
from redis.asyncio import Redis


class Bell:
    def __init__(self, url):
        self.redis = Redis.from_url(url)

    async def ring(self, channel, hour):
        anyio.sleep(hour)  # flaw: nobody waits
        channel.send("ding")  # flaw: nobody hears it
        self.redis.publish("bells", hour)  # flaw: nor is told


class Rope(discord.Client):
    pass
