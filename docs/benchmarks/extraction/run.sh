#!/usr/bin/env bash
# Measures how fast documents are read, and in how much memory. What and how: README.md beside this file.
#
#   ROUNDS=6      rounds; the last is what counts, the first ones warm up
#   SECONDS_A=5   seconds of a round
#   PAGES=2000    pages of the long document of the memory run; 0 for none
#   HEAP=512m     heap of the memory run
#   FILES="..."   documents; the five of the extraction's tests where nothing is said
#   PDF=...       a PDF to read in the memory run too
#   BUILD=0       take the library as it was built before
#   MVN=mvn       how to call Maven, such as "mvn -o"
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
work=$root/target/benchmark-extraction
read -ra MVN <<< "${MVN:-mvn}"
read -ra files <<< "${FILES:-$(echo "$root"/gateway/extraction/src/test/resources/documents/*.txt)}"
mkdir -p "$work/classes"

[ "${BUILD:-1}" = 0 ] || (cd "$root" && "${MVN[@]}" -q -B -pl gateway/extraction -am -DskipTests package)
(cd "$root" && "${MVN[@]}" -q -B -pl gateway/extraction dependency:build-classpath -DincludeScope=runtime \
  -Dmdep.outputFile="$work/classpath")
classpath=$work/classes:$root/gateway/extraction/target/classes:$(cat "$work/classpath")
javac -d "$work/classes" -cp "$classpath" "$here"/*.java

echo "$(date -u +%Y-%m-%d), $(uname -sm), $(getconf _NPROCESSORS_ONLN) processors" \
  "($(awk -F ': ' '/model name/ {print $2; exit}' /proc/cpuinfo)), $(java -version 2>&1 | sed -n 2p)," \
  "load $(cut -d ' ' -f 1 /proc/loadavg)"
echo "round, pages/s by the clock, pages/s by processor time"
java -XX:+UseSerialGC -cp "$classpath" Reading "${ROUNDS:-6}" "${SECONDS_A:-5}" "${files[@]}"

if [ "${PAGES:-2000}" != 0 ]; then
  long=$work/long.txt
  : > "$long"
  while [ "$(wc -m < "$long")" -lt $((${PAGES:-2000} * 2000)) ]; do
    cat "${files[@]}" >> "$long"
  done
  java "-Xmx${HEAP:-512m}" -XX:+UseSerialGC -cp "$classpath" Memory "$long"
fi
[ -z "${PDF:-}" ] || java "-Xmx${HEAP:-512m}" -XX:+UseSerialGC -cp "$classpath" Memory "$PDF"
