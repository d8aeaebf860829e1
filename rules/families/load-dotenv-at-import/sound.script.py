# path: tools/send_test_mail.py
import os

from dotenv import load_dotenv

load_dotenv()


def main() -> None:
    print(os.environ["MAIL_SENDER"])


if __name__ == "__main__":
    main()
