# Named in a decorator, above a class, and in an annotation.
from typing import Annotated

from pydantic import AfterValidator, BaseModel


def _cup_key(size, glaze=None):
    return (size, glaze)


def keyed(key):
    def _decorate(fn):
        fn.key = key
        return fn

    return _decorate


@keyed(_cup_key)
def price(size, glaze=None):
    return 3 * size


def _stamped(cls):
    cls.stamp = "studio"
    return cls


@_stamped
class Bowl:
    pass


def _not_empty(text):
    if not text:
        raise ValueError("empty")
    return text


class Label(BaseModel):
    text: Annotated[str, AfterValidator(_not_empty)]
