import os

STRICT = os.environ.get("APP_STRICT") == True  # flaw: no text is the truth itself
QUIET = not os.environ.get("APP_QUIET", "false")  # flaw: "false" is true


def start(app):
    app.run(debug=os.environ.get("APP_DEBUG", False))  # flaw: "0" is true
