#!/usr/bin/env bash
# Measures CSV -> N-Triples. What and how: README.md beside this file.
#
#   ROWS=1000000     rows of the table
#   ROUNDS=5         rounds of each contestant; the first is "cold", the median of the others "warm"
#   THREADS=...      threads of the second run of the engine; all processors where nothing is said, none where 1
#   PEERS=1          run the peers too
#   PEER_ROWS=...    rows for the peers; ROWS where nothing is said
#   PEER_HEAP=...    heap of the peers that run on Java; half of the machine's memory where nothing is said
#   SIZES="..."      rows of the memory run, such as "100000 1000000 10000000"; none where nothing is said
#   HEAP=512m        heap of everybody else
#   CHECK_ROWS=20000 rows of the table on which the outputs are compared
#   OUTPUT=...       where the triples go; a file of the work folder where nothing is said, "-" to throw them away
#   WORK=...         the work folder; target/benchmark-csvw of the project where nothing is said
#   BUILD=0          take the library as it was built before
#   MVN=mvn          how to call Maven, such as "mvn -o"
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
ROWS=${ROWS:-1000000}
ROUNDS=${ROUNDS:-5}
PROCESSORS=$(getconf _NPROCESSORS_ONLN)
THREADS=${THREADS:-$PROCESSORS}
PEERS=${PEERS:-0}
PEER_ROWS=${PEER_ROWS:-$ROWS}
PEER_HEAP=${PEER_HEAP:-$(awk '/^MemTotal/ {print int($2 / 2048)}' /proc/meminfo)m}
SIZES=${SIZES:-}
HEAP=${HEAP:-512m}
CHECK_ROWS=${CHECK_ROWS:-20000}
WORK=${WORK:-$root/target/benchmark-csvw}
OUTPUT=${OUTPUT:-$WORK/triples.nt}
BUILD=${BUILD:-1}
read -ra MVN <<< "${MVN:-mvn}"
RMLMAPPER=${RMLMAPPER:-4.9.1} # the last on Maven Central that is whole; later ones need parts from jitpack.io
CARML=${CARML:-0.4.11}
RDF4J=${RDF4J:-5.0.2} # the one CARML is built on
DEPENDENCY=org.apache.maven.plugins:maven-dependency-plugin:3.8.1

mkdir -p "$WORK"
WORK=$(cd "$WORK" && pwd)
RESULTS=$WORK/results
rm -rf "$RESULTS"
mkdir -p "$RESULTS"
LOG=$WORK/log
: > "$LOG"

say() { echo "$*" >&2; }
die() { say "$*"; say "see $LOG"; exit 1; }

# --- Java, the library, the contestants -------------------------------------------------------------------------

is_recent() { [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | awk '{split($2, v, "."); exit v[1] < 21}'; }

find_jdk() {
  local path candidate
  path=$(readlink -f "$(command -v javac || true)" 2> /dev/null || true)
  for candidate in "${JAVA_HOME:-}" "${path%/bin/javac}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/*; do
    if [ -n "$candidate" ] && is_recent "$candidate"; then
      echo "$candidate"
      return
    fi
  done
  die "No JDK 21 or newer found; set JAVA_HOME."
}

build() {
  if [ "$BUILD" != 0 ]; then
    say "Building gateway/csvw"
    (cd "$root" && "${MVN[@]}" -q -B -pl gateway/csvw -am -DskipTests package) >> "$LOG" 2>&1 || die "The build failed."
  fi
  [ -d "$root/gateway/csvw/target/classes" ] || die "The library is not built."
  (cd "$root" && "${MVN[@]}" -q -B -pl gateway/csvw dependency:build-classpath -DincludeScope=runtime \
    -Dmdep.outputFile="$WORK/classpath") >> "$LOG" 2>&1 || die "Maven cannot tell the class path."
  # Compiled classes may change while a long run goes on; a copy does not.
  rm -rf "$WORK/library" "$WORK/classes"
  cp -R "$root/gateway/csvw/target/classes" "$WORK/library"
  CLASSPATH=$WORK/classes:$WORK/library:$(cat "$WORK/classpath")
  "$JDK/bin/javac" -d "$WORK/classes" -cp "$CLASSPATH" "$here"/*.java >> "$LOG" 2>&1 || die "javac failed."
}

contestant() { "$JDK/bin/java" "-Xmx$HEAP" -cp "$CLASSPATH" "$@"; }

# The folder of a table of that many rows, with its metadata; written once.
table() {
  local folder=$WORK/tables/$1
  if [ ! -f "$folder/observations.csv" ]; then
    say "Writing a table of $1 rows"
    mkdir -p "$folder"
    contestant Generator "$1" "$folder/part"
    mv "$folder/part" "$folder/observations.csv"
  fi
  cp "$here/observations.csv-metadata.json" "$folder/"
  echo "$folder"
}

# --- Do all write the same, and does the engine check? ------------------------------------------------------------

canonical() { # IN OUT
  contestant Canonical "$1" "$1.canonical" 2>> "$LOG" && LC_ALL=C sort "$1.canonical" > "$2" && rm "$1.canonical"
}

check() {
  local folder name
  folder=$(table "$CHECK_ROWS")
  mkdir -p "$WORK/check"
  for name in Floor JenaFloor Engine; do
    contestant "$name" "$folder/observations.csv" "$WORK/check/$name.nt" 1 >> "$LOG" 2>&1 || die "$name failed."
    LC_ALL=C sort "$WORK/check/$name.nt" > "$WORK/check/$name.sorted"
    cmp "$WORK/check/Floor.sorted" "$WORK/check/$name.sorted" || die "$name writes other triples than the floor."
  done
  contestant -Dthreads="$PROCESSORS" Engine "$folder/observations.csv" "$WORK/check/threads.nt" 1 >> "$LOG" 2>&1
  cmp "$WORK/check/Engine.nt" "$WORK/check/threads.nt" || die "The engine writes other triples with more threads."
  [ "$(wc -l < "$WORK/check/Floor.nt")" -eq $((8 * CHECK_ROWS)) ] || die "Not eight triples a row."
  canonical "$WORK/check/Floor.nt" "$WORK/check/expected"
  say "Outputs are equal: $((8 * CHECK_ROWS)) triples of $CHECK_ROWS rows"
}

# Each of these rows breaks one rule and no other.
check_rejection() {
  local folder=$WORK/tables/bad row
  for row in "o1,kt-1,1,2000,1.5,ty-dong,key twice" "x1,,1,2000,1.5,ty-dong,no indicator" \
    "x2,kt-1,64,2000,1.5,ty-dong,area above the bound" "x3,kt-1,1,1999,1.5,ty-dong,year below the bound" \
    "x4,kt-1,1,2000,-1.5,ty-dong,value below the bound" "x5,kt-1,1,2000,many,ty-dong,no number"; do
    mkdir -p "$folder"
    { head -n 101 "$WORK/tables/$CHECK_ROWS/observations.csv"; echo "$row"; } > "$folder/observations.csv"
    cp "$here/observations.csv-metadata.json" "$folder/"
    if contestant Engine "$folder/observations.csv" - 1 > "$folder/out" 2>&1; then
      die "The engine lets pass: $row"
    fi
    grep -q "IOException: 1 errors in the data" "$folder/out" || { cat "$folder/out" >> "$LOG"; die "Not one error: $row"; }
  done
  say "The engine refuses each of six broken rows"
}

# --- The contestants take turns -----------------------------------------------------------------------------------

declare -A ASK HEAR
declare -a NAMES=()

start() { # NAME CLASS AND OPTIONS...
  local name=$1 ask hear
  shift
  rm -f "$WORK/$name.ask" "$WORK/$name.hear"
  mkfifo "$WORK/$name.ask" "$WORK/$name.hear"
  contestant -Dwait=true "$@" "$CSV" "$OUTPUT" "$ROUNDS" < "$WORK/$name.ask" > "$WORK/$name.hear" 2>> "$LOG" &
  exec {ask}> "$WORK/$name.ask" {hear}< "$WORK/$name.hear"
  rm -f "$WORK/$name.ask" "$WORK/$name.hear"
  ASK[$name]=$ask
  HEAR[$name]=$hear
  NAMES+=("$name")
}

turn() { # NAME: one round
  local line
  echo >&"${ASK[$1]}"
  read -r line <&"${HEAR[$1]}" || die "$1 ended early."
  echo "$line" >> "$RESULTS/$1"
}

finish() { # NAME: its peak
  local line
  read -r line <&"${HEAR[$1]}" || die "$1 ended early."
  echo "$line" >> "$RESULTS/$1"
  eval "exec ${ASK[$1]}>&- ${HEAR[$1]}<&-"
}

measure() {
  local round name
  CSV=$(table "$ROWS")/observations.csv
  start floor Floor
  start jena JenaFloor
  start engine-1 -Dthreads=1 Engine
  [ "$THREADS" -le 1 ] || start "engine-$THREADS" -Dthreads="$THREADS" Engine
  for ((round = 1; round <= ROUNDS; round++)); do
    say "Round $round of $ROUNDS"
    for name in "${NAMES[@]}"; do
      turn "$name"
    done
  done
  for name in "${NAMES[@]}"; do
    finish "$name"
  done
  wait
  [ "$OUTPUT" = - ] || rm -f "$OUTPUT"
}

# --- Memory -------------------------------------------------------------------------------------------------------

memory() {
  local size threads folder output
  for size in $SIZES; do
    folder=$(table "$size")
    output=$OUTPUT
    [ "$size" -le 1000000 ] || output=- # ten million rows are ten gigabytes of triples
    for threads in 1 $([ "$THREADS" -le 1 ] || echo "$THREADS"); do
      say "Memory: $size rows, $threads thread(s)"
      contestant -Dthreads="$threads" Engine "$folder/observations.csv" "$output" 1 \
        > "$RESULTS/memory-$size-$threads" 2>> "$LOG" || die "The engine failed on $size rows."
    done
    [ "$output" = - ] || rm -f "$output"
    [ "$size" -le 1000000 ] || rm -f "$folder/observations.csv"
  done
}

# --- Peers --------------------------------------------------------------------------------------------------------

declare -a MISSING=()

fetch_rmlmapper() {
  [ -f "$WORK/peers/rmlmapper-$RMLMAPPER.jar" ] || (cd "$WORK" && "${MVN[@]}" -q -B "$DEPENDENCY:copy" \
    -Dartifact="be.ugent.rml:rmlmapper:$RMLMAPPER" -DoutputDirectory="$WORK/peers") >> "$LOG" 2>&1
}

fetch_carml() {
  local lib=$WORK/peers/carml-$CARML
  if [ ! -f "$lib/done" ]; then
    (cd "$WORK" && "${MVN[@]}" -q -B -f "$here/peers/carml.pom.xml" -Dcarml="$CARML" -Drdf4j="$RDF4J" \
      "$DEPENDENCY:copy-dependencies" -DincludeScope=runtime -DoutputDirectory="$lib") >> "$LOG" 2>&1 || return 1
    "$JDK/bin/javac" -d "$lib/classes" -cp "$lib/*" "$here/peers/Carml.java" >> "$LOG" 2>&1 || return 1
    touch "$lib/done"
  fi
}

# Runs a command in a folder and prints "seconds, CPU seconds, largest resident set in KiB"; /proc tells the last two.
watched() { # FOLDER STDOUT COMMAND...
  local folder=$1 out=$2 start end pid cpu=0 peak=0 status=0 fields line
  shift 2
  start=${EPOCHREALTIME//[!0-9]/}
  (cd "$folder" && exec "$@" > "$out" 2>> "$LOG") &
  pid=$!
  while kill -0 "$pid" 2> /dev/null; do
    if line=$(cat "/proc/$pid/stat" 2> /dev/null) && [ -n "$line" ]; then
      read -ra fields <<< "${line##*) }"
      cpu=$((fields[11] + fields[12]))
    fi
    line=$(awk '/^VmHWM:/ {print $2}' "/proc/$pid/status" 2> /dev/null || true)
    peak=${line:-$peak}
    sleep 0.05
  done
  wait "$pid" || status=$?
  end=${EPOCHREALTIME//[!0-9]/}
  LC_ALL=C awk -v us=$((end - start)) -v ticks="$cpu" -v hz="$(getconf CLK_TCK)" -v peak="$peak" \
    'BEGIN {printf "%.3f\t%.3f\t%d\n", us / 1e6, ticks / hz, peak}'
  return "$status"
}

# The commands of the peers; each writes $1, given that it runs in the folder of the table.
command_of() { # NAME OUT
  local java=("$JDK/bin/java" "-Xmx$PEER_HEAP")
  case $1 in
    "RMLMapper $RMLMAPPER") COMMAND=("${java[@]}" -cp "$WORK/peers/rmlmapper-$RMLMAPPER.jar" be.ugent.rml.cli.Main
      -m "$here/peers/observations.rml.ttl" -o "$2") ;;
    "CARML $CARML") COMMAND=("${java[@]}" -cp "$WORK/peers/carml-$CARML/classes:$WORK/peers/carml-$CARML/*" Carml
      "$here/peers/observations.rml.ttl" . "$2") ;;
    Tarql) COMMAND=(env "JAVA_OPTS=-Xmx$PEER_HEAP" tarql --ntriples "$here/peers/observations.rq" observations.csv) ;;
    Morph-KGC)
      printf '[CONFIGURATION]\noutput_file=%s\noutput_format=N-TRIPLES\nnumber_of_processes=1\n[Table]\nmappings=%s\n' \
        "$2" "$here/peers/observations.rml.ttl" > "$WORK/peers/morph-kgc.ini"
      COMMAND=(python3 -m morph_kgc "$WORK/peers/morph-kgc.ini") ;;
  esac
}

run_peer() { # NAME
  local file=$RESULTS/peer-${1// /-} out=$WORK/peers/out.nt stdout=/dev/null folder took
  [ "$1" != Tarql ] || stdout=$out
  command_of "$1" "$out"
  rm -f "$out"
  if ! watched "$(table "$CHECK_ROWS")" "$stdout" "${COMMAND[@]}" > /dev/null || ! canonical "$out" "$out.sorted"; then
    MISSING+=("$1: did not run")
    return
  fi
  cmp -s "$WORK/check/expected" "$out.sorted" || MISSING+=("$1: its triples differ from the floor's")
  rm -f "$out" "$out.sorted"
  folder=$(table "$PEER_ROWS")
  say "$1: $PEER_ROWS rows"
  if took=$(watched "$folder" "$stdout" "${COMMAND[@]}"); then
    printf '%s\t%s\t%s\n' "$1" "$PEER_ROWS" "$took" > "$file"
  else
    MISSING+=("$1: did not get through $PEER_ROWS rows with $PEER_HEAP of heap")
  fi
  rm -f "$out"
}

peers() {
  mkdir -p "$WORK/peers"
  if fetch_rmlmapper; then run_peer "RMLMapper $RMLMAPPER"; else MISSING+=("RMLMapper $RMLMAPPER: cannot be fetched"); fi
  if fetch_carml; then run_peer "CARML $CARML"; else MISSING+=("CARML $CARML: cannot be fetched"); fi
  if command -v tarql > /dev/null; then run_peer Tarql; else MISSING+=("Tarql: no tarql on the PATH"); fi
  if python3 -c 'import morph_kgc' 2> /dev/null; then
    run_peer Morph-KGC
  else
    MISSING+=("Morph-KGC: python3 has no module morph_kgc")
  fi
}

# --- The report ---------------------------------------------------------------------------------------------------

label() {
  case $1 in
    floor) echo "floor: OpenCSV, N-Triples by hand" ;;
    jena) echo "OpenCSV, Jena's writer" ;;
    engine-1) echo "**csvw, 1 thread, validating**" ;;
    engine-*) echo "**csvw, ${1#engine-} threads, validating**" ;;
  esac
}

# "cold, warm, CPU seconds, peak" of a contestant: the first round, and the medians of the others.
summary() {
  LC_ALL=C awk -F '\t' '
    function median(list, count,  i, j, t) {
      for (i = 2; i <= count; i++) for (j = i; j > 1 && list[j] < list[j - 1]; j--) {
        t = list[j]; list[j] = list[j - 1]; list[j - 1] = t
      }
      return count % 2 ? list[(count + 1) / 2] : (list[count / 2] + list[count / 2 + 1]) / 2
    }
    $1 == "peak" {peak = $2; next}
    $1 == 1 {cold = $4; coldcpu = $5; next}
    {speed[++n] = $4 + 0; cpu[n] = $5 + 0}
    END {
      if (n == 0) {speed[++n] = cold; cpu[n] = coldcpu}
      printf "%d %d %.2f %d\n", cold, median(speed, n), median(cpu, n), peak
    }' "$1"
}

report() {
  local name cold warm cpu peak floor_cold floor_warm file size threads
  read -r floor_cold floor_warm _ _ < <(summary "$RESULTS/floor")
  echo "$(date -u +%Y-%m-%d), $(uname -sm), $PROCESSORS processors" \
    "($(awk -F ': ' '/model name/ {print $2; exit}' /proc/cpuinfo 2> /dev/null || true))," \
    "$("$JDK/bin/java" -version 2>&1 | sed -n 2p), load before: $LOAD"
  echo
  echo "$ROWS rows, 8 triples each; $ROUNDS rounds in turns; -Xmx$HEAP; output: $([ "$OUTPUT" = - ] && echo none || echo a file)"
  echo
  echo "| | cold rows/s | warm rows/s | warm triples/s | CPU s a round | peak memory MB | ratio to the floor, cold | warm |"
  echo "|---|---:|---:|---:|---:|---:|---:|---:|"
  for name in "${NAMES[@]}"; do
    read -r cold warm cpu peak < <(summary "$RESULTS/$name")
    LC_ALL=C awk -v label="$(label "$name")" -v cold="$cold" -v warm="$warm" -v cpu="$cpu" -v peak="$peak" \
      -v fc="$floor_cold" -v fw="$floor_warm" 'BEGIN {printf "| %s | %d | %d | %d | %.2f | %d | %.2f | %.2f |\n",
        label, cold, warm, 8 * warm, cpu, peak / 1024, cold / fc, warm / fw}'
  done
  if [ "$PEERS" != 0 ]; then
    echo
    echo "Peers: one process each, start of the program included, nothing validated; -Xmx$PEER_HEAP. Ratio to the cold floor."
    echo
    echo "| | rows | rows/s | triples/s | CPU s | peak memory MB | ratio |"
    echo "|---|---:|---:|---:|---:|---:|---:|"
    for file in "$RESULTS"/peer-*; do
      [ ! -f "$file" ] || LC_ALL=C awk -F '\t' -v fc="$floor_cold" '{
        printf "| %s | %d | %d | %d | %.1f | %d | %.2f |\n", $1, $2, $2 / $3, 8 * $2 / $3, $4, $5 / 1024, $2 / $3 / fc}' "$file"
    done
    [ "${#MISSING[@]}" -eq 0 ] || { echo; printf -- '- %s\n' "${MISSING[@]}"; }
  fi
  if [ -n "$SIZES" ]; then
    echo
    echo "Memory of the engine, one cold round, -Xmx$HEAP; above 1,000,000 rows the triples are counted and thrown away."
    echo
    echo "| rows | threads | rows/s | MB of triples | peak memory MB |"
    echo "|---:|---:|---:|---:|---:|"
    for size in $SIZES; do
      for threads in 1 $([ "$THREADS" -le 1 ] || echo "$THREADS"); do
        LC_ALL=C awk -F '\t' -v threads="$threads" '$1 == "peak" {peak = $2; next} {rows = $2; speed = $4; bytes = $6}
          END {printf "| %d | %d | %d | %d | %d |\n", rows, threads, speed, bytes / 1e6, peak / 1024}' \
          "$RESULTS/memory-$size-$threads"
      done
    done
  fi
}

LOAD=$(uptime | sed 's/.*load average[s]*: *//')
JDK=$(find_jdk)
build
check
check_rejection
measure
[ -z "$SIZES" ] || memory
[ "$PEERS" = 0 ] || peers
report | tee "$WORK/results.md"
