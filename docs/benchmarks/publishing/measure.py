#!/usr/bin/env python3
"""Publishes a large dataset twice with a small heap, serves it, downloads everything and says what it took.

    ROWS=1000000     rows of the dataset; the second edition changes one of a hundred
    HEAP=512m        heap of the gateway
    WORK=...         the work folder, emptied first; target/benchmark-publishing of the project where nothing is said
    GATEWAY="..."    how to start the gateway; gateway/bin/gateway of the project where nothing is said. Java's options
                     are handed over in JAVA_TOOL_OPTIONS
    PORT=8097        where to serve meanwhile

Needed: Linux, Python 3.9, a built gateway. The results are printed and kept as results.md in the work folder.
"""
import hashlib
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
ROWS = int(os.environ.get("ROWS", 1_000_000))
HEAP = os.environ.get("HEAP", "512m")
WORK = pathlib.Path(os.environ.get("WORK", ROOT / "target/benchmark-publishing")).resolve()
GATEWAY = shlex.split(os.environ.get("GATEWAY", str(ROOT / "gateway/bin/gateway")))
PORT = os.environ.get("PORT", "8097")
SITE = f"http://localhost:{PORT}"
SLUG = "sample-cases"
MEGABYTE = 1_000_000
PATIENCE = 7200


class Run:
    """One process of the gateway: what it says and when, its processor time and its memory."""

    def __init__(self, name, *arguments):
        self.name = name
        self.log = WORK / f"{name.replace(' ', '-')}.gc"
        options = f"-Xmx{HEAP} -Xlog:gc:file={self.log}"
        command = GATEWAY + list(arguments) + [f"--gateway.data={WORK / 'data'}", f"--gateway.base-iri={SITE}"]
        self.started = time.monotonic()
        self.lines = []
        self.cpu = self.resident = 0
        self.process = subprocess.Popen(
            command, cwd=WORK, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8",
            env={**os.environ, "JAVA_TOOL_OPTIONS": options, "GATEWAY_DATASETS": str(WORK / "edition-2")})
        for work in (self.read, self.sample):
            threading.Thread(target=work, daemon=True).start()

    def read(self):
        for line in self.process.stdout:
            self.lines.append((time.monotonic() - self.started, self.cpu, line.rstrip()))

    def sample(self):
        while self.process.poll() is None:
            try:
                status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
                times = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
                peak = re.search(r"VmHWM:\s+(\d+)", status)
                self.resident = int(peak.group(1)) / 1000 if peak else self.resident
                self.cpu = (int(times[11]) + int(times[12])) / os.sysconf("SC_CLK_TCK")
            except OSError:
                pass
            time.sleep(0.2)

    def wait(self):
        code = self.process.wait()
        time.sleep(0.5)
        if code != 0:
            sys.exit(f"{self.name} failed with {code}:\n" + "\n".join(line for _, _, line in self.lines[-30:]))
        return time.monotonic() - self.started - 0.5

    def heap(self):
        """What was left after the collection that left most, in megabytes."""
        left = re.findall(r"->(\d+)M\(", self.log.read_text()) if self.log.exists() else []
        return max(map(int, left), default=0)

    def row(self, seconds):
        return f"| {self.name} | {seconds:.1f} | {self.cpu:.1f} | {self.resident:.0f} | {self.heap()} |"

    def steps(self):
        """Seconds, by the clock and of the processors, that each step took."""
        told = [(at, cpu, match.group(1)) for at, cpu, line in self.lines
                if (match := re.match(rf".*edition-\d: .*\((.*)\)$", line.strip()))]
        ends = told[1:] + [(time.monotonic() - self.started, self.cpu, "")] if told else []
        return [f"| {self.name}: {step} | {end - at:.1f} | {done - cpu:.1f} | | |"
                for (at, cpu, step), (end, done, _) in zip(told, ends)]


def get(address, accept=None):
    request = urllib.request.Request(address, headers={"Accept": accept} if accept else {})
    return urllib.request.urlopen(request, timeout=PATIENCE)


def read_json(address):
    with get(address, "application/json") as answer:
        return json.load(answer)


def download(address, accept=None):
    """Seconds, bytes and SHA-256 of an answer that is thrown away."""
    start, size, digest = time.monotonic(), 0, hashlib.sha256()
    with get(address, accept) as answer:
        while piece := answer.read(1 << 20):
            size += len(piece)
            digest.update(piece)
    return time.monotonic() - start, size, digest.hexdigest()


def publish(edition):
    run = Run(f"publish edition {edition}", "publish", str(WORK / f"edition-{edition}"))
    seconds = run.wait()
    return [run.row(seconds)] + run.steps()


def serve():
    run = Run("serve", "serve", f"--server.port={PORT}")
    while run.process.poll() is None:
        try:
            get(f"{SITE}/actuator/health").close()
            return run, time.monotonic() - run.started
        except OSError:
            time.sleep(0.5)
    run.wait()
    raise RuntimeError("It ended before it served.")


def files():
    rows = ["", "| file | bytes | seconds | MB/s |", "|---|---:|---:|---:|"]
    for file in read_json(f"{SITE}/api/v1/datasets/{SLUG}/versions/2")["files"]:
        seconds, size, digest = download(file["downloadUrl"])
        if (size, digest) != (file["bytes"], file["sha256"]):
            sys.exit(f"{file['downloadUrl']} is not what the catalogue says")
        rows.append(f"| {file['name']} | {size:,} | {seconds:.2f} | {size / seconds / MEGABYTE:.0f} |")
    return rows


def difference():
    start = time.monotonic()
    tables = read_json(f"{SITE}/api/v1/datasets/{SLUG}/diff?from=1&to=2")["tables"]
    rows = ["", "| difference of the editions | answer | seconds |", "|---|---:|---:|",
            f"| made | {tables[0]['changed']:,} rows changed | {time.monotonic() - start:.1f} |"]
    for form in ("csv", "json"):
        seconds, size, _ = download(urllib.parse.urljoin(SITE, tables[0][form]))
        rows.append(f"| {form} | {size:,} bytes | {seconds:.2f} |")
    return rows


def answers():
    query = urllib.parse.urlencode({"query": f"SELECT * {{ <{SITE}/id/sample-case/c{ROWS // 2}> ?p ?o }}"})
    asked = [("the dataset's page", f"/dataset/{SLUG}", "text/html"), ("the catalogue", "/catalog", "text/turtle"),
             ("the dataset over REST", f"/api/v1/datasets/{SLUG}", "application/json"),
             ("search", "/api/v1/search?q=ho+so", "application/json"),
             ("a thing of the dataset", f"/id/sample-case/c{ROWS // 2}", "text/html"),
             ("SPARQL about it", f"/sparql?{query}", "application/sparql-results+json")]
    rows = ["", "| answer | bytes | seconds, first time | again |", "|---|---:|---:|---:|"]
    for name, path, accept in asked:
        first, size, _ = download(SITE + path, accept)
        again, _, _ = download(SITE + path, accept)
        rows.append(f"| {name} | {size:,} | {first:.2f} | {again:.2f} |")
    return rows


def served():
    run, ready = serve()
    rows = [f"| start until it serves | {ready:.1f} | {run.cpu:.1f} | {run.resident:.0f} | |"]
    downloads = files() + difference() + answers()
    run.process.terminate()
    run.process.wait()
    return rows + [run.row(time.monotonic() - run.started)], downloads


def whole(name, *arguments):
    run = Run(name, *arguments)
    return [run.row(run.wait())]


def size(folder):
    return sum(file.stat().st_blocks * 512 for file in folder.rglob("*") if file.is_file()) / MEGABYTE


def main():
    shutil.rmtree(WORK, ignore_errors=True)
    for edition in (1, 2):
        folder = WORK / f"edition-{edition}"
        subprocess.run([sys.executable, HERE / "generate.py", folder, str(ROWS), str(edition)], check=True)
    rows = [f"{ROWS:,} rows, heap {HEAP}", "",
            "| step | seconds | processor seconds | peak resident MB | heap in use MB |", "|---|---:|---:|---:|---:|"]
    rows += publish(1) + publish(2)
    steps, downloads = served()
    rows += steps + whole("export", "export", "--out", str(WORK / "export")) + whole("rebuild", "rebuild")
    rows += downloads + ["", f"On disk: store {size(WORK / 'data/store'):,.0f} MB, all of it {size(WORK / 'data'):,.0f} MB."]
    (WORK / "results.md").write_text("\n".join(rows) + "\n", "utf-8")
    print("\n".join(rows))


if __name__ == "__main__":
    main()
