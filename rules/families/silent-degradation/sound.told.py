import logging

log = logging.getLogger(__name__)


def open_cache(url, connect):
    try:
        return connect(url)
    except ConnectionError as error:
        log.warning("no cache at %s (%s): values are kept in this process alone", url, error)
        return InMemoryCache()
