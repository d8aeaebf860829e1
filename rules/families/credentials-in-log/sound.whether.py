import logging

log = logging.getLogger(__name__)


def check(settings):
    if settings.password is None:
        log.error("no password is set")
    log.info("with password: %s", settings.password is not None)
