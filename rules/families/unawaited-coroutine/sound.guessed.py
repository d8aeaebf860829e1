import re

PATTERN = re.compile("a+")


class Matcher:
    async def match(self, text):
        return text


def is_name(text):
    PATTERN.match(text)
