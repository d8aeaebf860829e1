#!/bin/sh
# Judges what is staged, whatever else lies in the working tree, as check --gate does: flawgate-staged [OPTIONS] PATH
# PATH is taken at the root of the repository.
set -eu

cd "$(git rev-parse --show-toplevel)"
GIT_INDEX_FILE=$(git rev-parse --path-format=absolute --git-path index)
GIT_DIR=$(git rev-parse --absolute-git-dir)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
trap 'exit 130' HUP INT TERM
git checkout-index --all --prefix="$tree/"
# With these, --since compares with what is staged.
GIT_WORK_TREE=$tree
export GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE
cd "$tree"
flawgate check --gate "$@"
