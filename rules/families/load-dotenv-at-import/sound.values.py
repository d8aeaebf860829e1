# path: mailer/config.py
from dotenv import dotenv_values

VALUES = {**dotenv_values(".env.shared"), **dotenv_values(".env")}


def sender() -> str | None:
    return VALUES.get("MAIL_SENDER")
