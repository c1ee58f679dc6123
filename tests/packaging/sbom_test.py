#!/usr/bin/python3
"""The list of what a build is made of is SPDX 2.3, hangs together, and has what the program is really linked with.

    sbom_test.py SBOM-SCRIPT BUILD-FOLDER

No reader of SPDX 2.3 is in Debian 12 or on npm; so the specification's rules are held here one by one (clauses in brackets).
"""
import json
import pathlib
import re
import subprocess
import sys

import jsonschema

HEX = {"SHA1": 40, "SHA256": 64, "SHA512": 128}
REF = r"^SPDXRef-[A-Za-z0-9.\-]+$"
NAMED = {"type": "string", "minLength": 1}
CHECKSUMS = {
    "type": "array",
    "minItems": 1,
    "items": {
        "type": "object",
        "additionalProperties": False,
        "required": ["algorithm", "checksumValue"],
        "properties": {"algorithm": {"enum": list(HEX)}, "checksumValue": {"pattern": "^[0-9a-f]+$"}},
    },
}
PACKAGE = {
    "type": "object",
    "additionalProperties": False,
    # [7.1, 7.2, 7.7; 7.9 where files were analysed]
    "required": ["SPDXID", "name", "downloadLocation", "filesAnalyzed"],
    "properties": {
        "SPDXID": {"pattern": REF},
        "name": NAMED,
        "versionInfo": NAMED,
        "supplier": {"pattern": r"^(NOASSERTION|(Person|Organization): .+)$"},
        "downloadLocation": {"pattern": r"^(NOASSERTION|NONE|[a-z+]+://.+)$"},
        "filesAnalyzed": {"type": "boolean"},
        "packageVerificationCode": {
            "type": "object",
            "required": ["packageVerificationCodeValue"],
            "properties": {"packageVerificationCodeValue": {"pattern": "^[0-9a-f]{40}$"}},
        },
        "checksums": CHECKSUMS,
        "homepage": {"pattern": "^https?://"},
        "sourceInfo": NAMED,
        "licenseConcluded": NAMED,
        "licenseDeclared": NAMED,
        "licenseInfoFromFiles": {"type": "array", "minItems": 1},
        "copyrightText": NAMED,
        "primaryPackagePurpose": {"enum": ["APPLICATION", "LIBRARY"]},
        "externalRefs": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["referenceCategory", "referenceType", "referenceLocator"],
                "properties": {
                    "referenceCategory": {"const": "PACKAGE-MANAGER"},
                    "referenceType": {"const": "purl"},
                    "referenceLocator": {"pattern": r"^pkg:(deb/debian|npm)/[^ @]+@[^ @]+$"},
                },
            },
        },
    },
    "if": {"properties": {"filesAnalyzed": {"const": True}}},
    "then": {"required": ["packageVerificationCode"]},
    "else": {"not": {"required": ["packageVerificationCode"]}},
}
SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    # [6.1 to 6.5, 6.8, 6.9]
    "required": ["spdxVersion", "dataLicense", "SPDXID", "name", "documentNamespace", "creationInfo"],
    "properties": {
        "spdxVersion": {"const": "SPDX-2.3"},
        "dataLicense": {"const": "CC0-1.0"},
        "SPDXID": {"const": "SPDXRef-DOCUMENT"},
        "name": NAMED,
        "documentNamespace": {"pattern": r"^https://[^#]+$"},
        "creationInfo": {
            "type": "object",
            "required": ["created", "creators"],
            "properties": {
                "created": {"pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"},
                "creators": {"type": "array", "minItems": 1, "items": {"pattern": "^(Tool|Organization|Person): .+"}},
            },
        },
        "packages": {"type": "array", "minItems": 1, "items": PACKAGE},
        "files": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["SPDXID", "fileName", "checksums"],  # [8.1, 8.2, 8.4]
                "properties": {
                    "SPDXID": {"pattern": REF},
                    "fileName": {"pattern": r"^\./"},
                    "fileTypes": {"type": "array", "items": {"enum": ["BINARY", "OTHER"]}},
                    "checksums": {**CHECKSUMS, "contains": {"properties": {"algorithm": {"const": "SHA1"}}}},
                    "licenseConcluded": NAMED,
                    "licenseInfoInFiles": {"type": "array", "minItems": 1},
                    "copyrightText": NAMED,
                },
            },
        },
        "relationships": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["spdxElementId", "relationshipType", "relatedSpdxElement"],
                "properties": {
                    "spdxElementId": {"pattern": REF},
                    "relatedSpdxElement": {"pattern": REF},
                    "relationshipType": {
                        "enum": ["DESCRIBES", "CONTAINS", "DYNAMIC_LINK", "STATIC_LINK", "BUILD_TOOL_OF", "GENERATED_FROM"]
                    },
                },
            },
        },
    },
}
# Those that occur [annex D]: a simple identifier, or several joined; anything else is a name that nobody knows.
LICENCES = {"0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC-BY-4.0", "CC0-1.0", "ISC", "MIT", "MPL-2.0", "ODbL-1.0", "NOASSERTION"}


def require(holds, what):
    if not holds:
        raise SystemExit(f"sbom_test: {what}")


def main():
    script, build = sys.argv[1], pathlib.Path(sys.argv[2])
    made = [subprocess.run([script, str(build)], check=True, capture_output=True).stdout for _ in range(2)]
    require(made[0] == made[1], "two lists of one build differ")
    document = json.loads(made[0])
    jsonschema.Draft7Validator(SCHEMA).validate(document)

    elements = document["packages"] + document["files"]
    names = [each["SPDXID"] for each in elements]
    require(len(names) == len(set(names)), "a name stands for two elements")
    known = set(names) | {"SPDXRef-DOCUMENT"}
    for relation in document["relationships"]:
        for end in ("spdxElementId", "relatedSpdxElement"):
            require(relation[end] in known, f"{relation[end]} is named and not there")
    related = {relation[end] for relation in document["relationships"] for end in ("spdxElementId", "relatedSpdxElement")}
    require(set(names) <= related, f"nothing tells what they are for: {set(names) - related}")
    for element in elements:
        for checksum in element.get("checksums", []):
            require(len(checksum["checksumValue"]) == HEX[checksum["algorithm"]], f"{element['SPDXID']}: a checksum of another length")
        licence = element.get("licenseDeclared", element.get("licenseConcluded"))
        for word in re.split(r" (?:AND|OR) ", licence.strip("()")):
            require(word in LICENCES, f"{element['SPDXID']}: the licence {licence} is not known")

    # What the program is linked with, found another way.
    packages = {each["name"]: each["versionInfo"] for each in document["packages"]}
    debian = [each["name"] for each in document["packages"] if "pkg:deb" in str(each.get("externalRefs"))]
    asked = subprocess.run(["dpkg-query", "-W", "-f", "${Package} ${Version}\n", *debian], capture_output=True, text=True, check=True).stdout
    for line in asked.splitlines():
        name, version = line.split()
        require(packages[name] == version, f"{name} is {version}, not {packages[name]}")
    for package in ("libc6", "libstdc++6", "libsqlite3-0", "libicu72", "libmodest0", "libarchive13", "libseccomp2", "libboost-dev", "g++"):
        require(package in packages, f"{package} is missing")
    print(f"{len(document['packages'])} packages, {len(document['files'])} files, {len(document['relationships'])} relations")


if __name__ == "__main__":
    main()
