from setuptools import setup

setup(name="dita", version="3.0", py_modules=["launcher"], install_requires=["python-dotenv>=1,<2"])
