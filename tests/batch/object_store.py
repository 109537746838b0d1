"""A small S3 server in memory: what s3fs asks of one, and no more. It looks at no signature.

The real stand-ins weigh hundreds of megabytes, since they stand in for all of Amazon's services.
"""

from __future__ import annotations

import hashlib
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit
from xml.etree import ElementTree
from xml.sax.saxutils import escape

NAMESPACE = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"'
MODIFIED, MODIFIED_ISO = "Mon, 03 Mar 2031 00:00:00 GMT", "2031-03-03T00:00:00.000Z"


class ObjectStore(ThreadingHTTPServer):
    """Buckets of objects; `url` is where they are."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answers)
        self.buckets: dict[str, dict[str, bytes]] = {}
        self.uploads: dict[str, dict[int, bytes]] = {}
        self.lock = threading.Lock()
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def stop(self) -> None:
        self.shutdown()
        self.server_close()


class Answers(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = 65_536  # head and body in one packet: in two, each answer waits 40 ms for the other side
    server: ObjectStore

    def log_message(self, format: str, *args: Any) -> None: ...  # noqa: A002

    def handle(self) -> None:
        try:
            super().handle()
        except ConnectionError:  # a client that was killed
            return

    def handle_expect_100(self) -> bool:
        super().handle_expect_100()
        self.wfile.flush()
        return True

    def answer(self) -> None:
        address = urlsplit(self.path)
        _, bucket, *rest = [*unquote(address.path).split("/", 2), ""]
        query = {name: values[0] for name, values in parse_qs(address.query, keep_blank_values=True).items()}
        body = self.body()
        with self.server.lock:
            self.say(*self.asked(bucket, rest[0], query, body))

    do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = answer  # noqa: N815

    def body(self) -> bytes:
        content = self.rfile.read(int(self.headers.get("content-length") or 0))
        if "aws-chunked" not in self.headers.get("content-encoding", ""):
            return content
        parts = []
        while content:  # each chunk is a length in hexadecimal figures, the bytes, a line end
            size, _, content = content.partition(b"\r\n")
            length = int(size.partition(b";")[0] or b"0", 16)
            if not length:
                break
            parts.append(content[:length])
            content = content[length + 2 :]
        return b"".join(parts)

    def asked(self, bucket: str, key: str, query: dict[str, str], body: bytes) -> tuple[int, bytes, dict[str, str]]:
        buckets = self.server.buckets
        if self.command == "PUT" and not key:
            buckets.setdefault(bucket, {})
            return 200, b"", {}
        if not bucket:
            listed = "".join(f"<Bucket><Name>{name}</Name><CreationDate>{MODIFIED_ISO}</CreationDate></Bucket>" for name in buckets)  # fmt: skip
            return 200, document("ListAllMyBucketsResult", f"<Buckets>{listed}</Buckets>"), {}
        if bucket not in buckets:
            return error("NoSuchBucket", "The specified bucket does not exist")
        if key:
            return self.of_object(buckets[bucket], key, query, body)
        if self.command == "DELETE":
            del buckets[bucket]
            return 204, b"", {}
        if "delete" in query:
            for found in ElementTree.fromstring(body).iter():
                if found.tag.endswith("Key"):
                    buckets[bucket].pop(found.text or "", None)
            return 200, document("DeleteResult", ""), {}
        return (200, b"", {}) if self.command == "HEAD" else (200, listing(bucket, buckets[bucket], query), {})

    def of_object(self, objects: dict[str, bytes], key: str, query: dict[str, str], body: bytes) -> tuple[int, bytes, dict[str, str]]:
        if "uploads" in query:
            upload = f"upload-{len(self.server.uploads)}"
            self.server.uploads[upload] = {}
            return 200, document("InitiateMultipartUploadResult", f"<Key>{escape(key)}</Key><UploadId>{upload}</UploadId>"), {}  # fmt: skip
        if "partNumber" in query:
            self.server.uploads[query["uploadId"]][int(query["partNumber"])] = body
            return 200, b"", {"ETag": tag_of(body)}
        if "uploadId" in query:
            parts = self.server.uploads.pop(query["uploadId"])
            if self.command == "POST":
                objects[key] = b"".join(parts[number] for number in sorted(parts))
            return 200, document("CompleteMultipartUploadResult", f"<Key>{escape(key)}</Key>"), {}
        if self.command == "PUT":
            objects[key] = body
            return 200, b"", {"ETag": tag_of(body)}
        if self.command == "DELETE":
            objects.pop(key, None)
            return 204, b"", {}
        if key not in objects:
            return error("NoSuchKey", "The specified key does not exist.")
        content, told = (objects[key], {"ETag": tag_of(objects[key]), "Last-Modified": MODIFIED, "Accept-Ranges": "bytes"})
        wanted = self.headers.get("range", "").removeprefix("bytes=")
        if not wanted:
            return 200, content, told
        first, _, last = wanted.partition("-")
        start, end = (int(first), int(last or len(content) - 1)) if first else (len(content) - int(last), len(content))
        part = content[start : end + 1]
        return 206, part, {**told, "Content-Range": f"bytes {start}-{start + len(part) - 1}/{len(content)}"}

    def say(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


def listing(bucket: str, objects: dict[str, bytes], query: dict[str, str]) -> bytes:
    prefix, delimiter = query.get("prefix", ""), query.get("delimiter", "")
    contents, folders = [], []
    for key in sorted(key for key in objects if key.startswith(prefix)):
        folder, cut, _ = key[len(prefix) :].partition(delimiter) if delimiter else (key, "", "")
        if cut:
            folders.append(f"<CommonPrefixes><Prefix>{escape(prefix + folder + cut)}</Prefix></CommonPrefixes>")
        else:
            facts = f"<Key>{escape(key)}</Key><Size>{len(objects[key])}</Size><ETag>{tag_of(objects[key])}</ETag>"
            contents.append(f"<Contents>{facts}<LastModified>{MODIFIED_ISO}</LastModified></Contents>")
    said = "".join((*contents, *dict.fromkeys(folders)))
    return document("ListBucketResult", f"<Name>{bucket}</Name><IsTruncated>false</IsTruncated>{said}")


def tag_of(content: bytes) -> str:
    return f'"{hashlib.md5(content, usedforsecurity=False).hexdigest()}"'


def document(name: str, inner: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?><{name} {NAMESPACE}>{inner}</{name}>'.encode()


def error(code: str, message: str) -> tuple[int, bytes, dict[str, str]]:
    return 404, f"<Error><Code>{code}</Code><Message>{message}</Message></Error>".encode(), {}
