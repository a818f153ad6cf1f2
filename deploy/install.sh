#!/bin/sh
# Installs Tandem from this folder into a virtual environment of its own: what deploy/requirements.lock names, by its
# hash, and nothing else.
#
#   sh deploy/install.sh /opt/tandem
set -eu
target=${1:?where to, for example /opt/tandem}
cd "$(dirname "$0")/.."
"${PYTHON:-python3}" -m venv "$target"
"$target/bin/python" -m pip install --quiet --require-hashes --requirement deploy/requirements.lock
"$target/bin/python" -m pip install --quiet --no-deps --no-build-isolation .
