#!/usr/bin/env python3
"""Writes a made-up dataset: one table of files handled by one-stop shops, the same rows for the same arguments.

generate.py FOLDER ROWS [EDITION]     edition 2 differs from edition 1 in one row of a hundred
"""
import json
import pathlib
import sys
from datetime import date, timedelta

COMMUNES = ["Phường Buôn Ma Thuột", "Xã Ea Kao", "Phường Tân Lập", "Xã Krông Pắc", "Xã Cư M’gar", "Phường Buôn Hồ",
            "Xã Ea Súp", "Xã Lắk", "Xã M’Đrắk", "Phường Tuy Hòa", "Xã Sông Hinh", "Xã Đồng Xuân"]
PROCEDURES = ["Đăng ký khai sinh", "Chứng thực bản sao từ bản chính", "Cấp giấy phép xây dựng nhà ở riêng lẻ",
              "Đăng ký biến động đất đai", "Hỗ trợ chi phí mai táng", "Đăng ký hộ kinh doanh"]
REMARKS = ["Trả kết quả đúng hẹn", "Bổ sung hồ sơ, lần hai", "Người dân nhận kết quả “tại nhà”", "",
           "Chuyển cơ quan khác: đất “xâm canh”, giáp ranh", "Rút hồ sơ theo yêu cầu"]
DAYS = [(date(2020, 1, 1) + timedelta(days=day)).isoformat() for day in range(2400)]
COLUMNS = ["id", "commune", "procedure", "received", "days", "fee", "satisfied", "remark"]


def text(vi, en):
    return [{"@value": vi, "@language": "vi"}, {"@value": en, "@language": "en"}]


def column(name, **more):
    return {"name": name, "titles": name, "required": name != "remark", "propertyUrl": f"/def/sample/{name}", **more}


def metadata(rows):
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "vi"}],
        "@type": "TableGroup",
        "dcterms:identifier": "sample-cases",
        "dcterms:title": text("Hồ sơ mẫu để đo tốc độ", "Made-up cases to measure with"),
        "dcterms:description": text(f"{rows} hồ sơ không có thật.", f"{rows} cases that never were."),
        "dcterms:license": {"@id": "http://publications.europa.eu/resource/authority/licence/CC_BY_4_0"},
        "tables": [{
            "url": "cases.csv",
            "dcterms:title": text("Hồ sơ", "Cases"),
            "tableSchema": {
                "aboutUrl": "/id/sample-case/{id}",
                "primaryKey": "id",
                "columns": [
                    {"name": "id", "titles": "id", "required": True, "suppressOutput": True},
                    column("commune", lang="vi"),
                    column("procedure", lang="vi"),
                    column("received", datatype="date"),
                    column("days", datatype={"base": "integer", "minimum": 0}),
                    column("fee", datatype={"base": "decimal", "minimum": 0}),
                    column("satisfied", datatype="boolean"),
                    column("remark", lang="vi"),
                ],
            },
        }],
    }


def row(number, edition):
    draw = Draw(2 * number + (edition - 1 if number % 100 == 0 else 0))
    remark = draw.of(REMARKS)
    return [
        f"c{number}",
        draw.of(COMMUNES),
        draw.of(PROCEDURES),
        draw.of(DAYS),
        str(draw.below(60)),
        f"{draw.below(2000) / 10:.1f}",
        draw.of(["true", "false"]),
        f"{remark}, số {number}" if remark else "",
    ]


class Draw:
    """Numbers that look drawn by lot, the same for the same seed in every version of Python."""

    def __init__(self, seed):
        self.state = (seed * 0x9E3779B97F4A7C15 + 0xD1B54A32D192ED03) % 2**64

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit

    def of(self, choices):
        return choices[self.below(len(choices))]


def field(value):
    return '"' + value.replace('"', '""') + '"' if any(c in value for c in ',"\n') else value


def main(folder, rows, edition=1):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "csv-metadata.json").write_text(json.dumps(metadata(rows), ensure_ascii=False, indent=1), "utf-8")
    with open(folder / "cases.csv", "w", encoding="utf-8", newline="") as table:
        table.write(",".join(COLUMNS) + "\n")
        for number in range(1, rows + 1):
            table.write(",".join(map(field, row(number, edition))) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
