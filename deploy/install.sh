#!/bin/sh
# Installs Tandem from this folder into a virtual environment of its own: with the versions of the lock, and without what
# only tests need.
#
#   sh deploy/install.sh /opt/tandem
set -eu
target=${1:?where to, for example /opt/tandem}
cd "$(dirname "$0")/.."
"${PYTHON:-python3}" -m venv "$target"
# What tests need is in the same lock, so only the versions are taken from it.
sed -n 's/^\([A-Za-z0-9._-]*==.*\) \\$/\1/p' requirements.lock > "$target/constraints.txt"
"$target/bin/python" -m pip install --quiet "setuptools>=77"
"$target/bin/python" -m pip install --quiet --no-build-isolation --constraint "$target/constraints.txt" .
