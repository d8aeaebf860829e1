import logging

log = logging.getLogger(__name__)


def show(credentials, usage, token):
    log.info("project %s", credentials.project_id)
    log.info("%s tokens used", usage.total_tokens)
    log.info("the token holds until %s", token.expires_at)
