import logging

log = logging.getLogger(__name__)


class Session:
    def show(self, settings, password):
        log.info("settings: %s", settings.client_secret)  # flaw:
        log.debug("{}".format(settings["api_key"]))  # flaw:
        url = f"postgres://app:{password}@db"
        log.warning("connecting to %s", url)  # flaw:

    def refuse(self, access_token):
        raise ValueError(f"not accepted: {access_token}")  # flaw:
