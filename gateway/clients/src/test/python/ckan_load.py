"""Dumps, wipes and loads datasets by the wire of ckanapi: every action by POST to the address without a version, JSON or
a form with a file, and the token in both headers that it sends.

  python3 ckan_load.py <address> <token>  ->  {dumped, left, created, same, file, denied}
"""
import json
import sys
import urllib.error
import urllib.request
import uuid

address, token = sys.argv[1:]
NAMES = ["bo-nap-mot", "bo-nap-hai"]


class Fault(Exception):
    pass


def call(action, data, file=None, key=token):
    body, kind = (json.dumps(data).encode(), "application/json") if file is None else form(data, *file)
    headers = {"Content-Type": kind, "User-Agent": "ckanapi/4.11 (+https://github.com/ckan/ckanapi)"}
    if key:
        headers |= {"Authorization": key, "X-CKAN-API-Key": key}
    request = urllib.request.Request(f"{address}/api/action/{action}", body, headers, method="POST")
    try:
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)["result"]
    except urllib.error.HTTPError as refused:
        raise Fault(json.load(refused)["error"]["__type"]) from refused


def form(data, name, content):
    border = uuid.uuid4().hex
    parts = [f'--{border}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n' for key, value in data.items()]
    parts.append(f'--{border}\r\nContent-Disposition: form-data; name="upload"; filename="{name}"\r\n\r\n{content}\r\n')
    return ("".join(parts) + f"--{border}--\r\n").encode(), f"multipart/form-data; boundary={border}"


def find(name):
    try:
        return call("package_show", {"id": name})
    except Fault as fault:
        if str(fault) != "Not Found Error":
            raise
        return None


def fill():
    owner = call("organization_create", {"name": "co-quan-nap", "title": "Cơ quan nạp"})["id"]
    for number, name in enumerate(NAMES):
        call("package_create", {
            "name": name, "title": f"Bộ nạp {number}", "owner_org": owner, "license_id": "cc-by",
            "tags": [{"name": "cà phê"}], "extras": [{"key": "ma", "value": str(number)}],
            "resources": [{"name": "Liên kết", "url": "https://x.example/a.csv", "format": "CSV"}]})
        call("resource_create", {"package_id": name, "name": "Tệp"}, ("tep.csv", "so,ten\n1,Đắk Lắk\n"))


def dump():
    return [json.dumps(found, sort_keys=True) for found in map(find, NAMES) if found]


def wipe():
    for action in ("package_delete", "dataset_purge"):
        for name in NAMES:
            call(action, {"id": name})


def load(lines):
    """As ckanapi does: what is there is updated, what is not is created."""
    created = 0
    for dataset in map(json.loads, lines):
        there = find(dataset["id"])
        call("package_update" if there else "package_create", dataset)
        created += 0 if there else 1
    return created


def uploaded(line):
    resource = next(each for each in json.loads(line)["resources"] if each["url_type"] == "upload")
    with urllib.request.urlopen(resource["url"]) as answer:
        return answer.read().decode()


def denied():
    try:
        call("package_create", {"name": "bo-nap-ba"}, key=None)
    except Fault as fault:
        return str(fault)


fill()
before = dump()
wipe()
left = len(dump())
created = load(before)
after = dump()
print(json.dumps({
    "dumped": len(before), "left": left, "created": created, "same": before == after,
    "file": uploaded(after[0]), "denied": denied()}))
wipe()
