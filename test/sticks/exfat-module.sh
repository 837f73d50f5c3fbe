#!/bin/bash
# Builds Linux's exFAT driver for the installed User-Mode Linux, which Debian's lacks, from Debian's source of the same
# version:   test/sticks/exfat-module.sh FILE.ko     Then:   STICKS_EXFAT_MODULE=/path/FILE.ko npm run test:sticks
# Needs gcc, make, bc, flex, bison and about 1.5 GB for a while.
set -euo pipefail
to=$(realpath -m "$1")
version=$(linux.uml --version)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
package=$(apt-cache madison linux-source-6.1 | awk -v v="$version" 'index($3, v "-") == 1 { print $3; exit }')
apt-get download "linux-source-6.1=$package"
dpkg-deb -x linux-source-6.1_*.deb .
tar xf usr/src/linux-source-6.1.tar.xz --exclude='*/Documentation/*/*'
cd linux-source-6.1
linux.uml --showconfig | grep -v CONFIG_EXFAT_FS > .config
printf 'CONFIG_EXFAT_FS=m\nCONFIG_EXFAT_DEFAULT_IOCHARSET="utf8"\n' >> .config
make ARCH=um olddefconfig modules_prepare
make ARCH=um KBUILD_MODPOST_WARN=1 M=fs/exfat modules
cp fs/exfat/exfat.ko "$to"
