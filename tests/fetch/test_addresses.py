"""Which addresses are of the open internet, and how addresses are shown."""

from __future__ import annotations

import pytest

from cleannews import BlockedURL, FetchError, Scraper
from cleannews.fetch.addresses import is_public, read_address, shown

PUBLIC = """
1.1.1.1 8.8.8.8 93.184.215.14 100.63.255.255 100.128.0.1 172.15.0.1 172.32.0.1 192.0.1.1 198.17.0.1 198.20.0.1 223.255.255.254
2606:4700::1111 2a00:1450:4001:81b::200e 2001:4860:4860::8888 ::ffff:8.8.8.8 64:ff9b::8.8.8.8
""".split()

PRIVATE = """
0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.100.100.200 100.127.255.255 127.0.0.1 127.255.255.255
168.63.129.16 169.254.169.254 169.254.0.1 172.16.0.1 172.31.255.255 192.0.0.1 192.0.0.192 192.0.2.1 192.88.99.1
192.168.0.1 198.18.0.1 198.19.255.255 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255
:: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:169.254.169.254 ::ffff:0:127.0.0.1 64:ff9b::10.0.0.1 64:ff9b:1::8.8.8.8
100::1 2001::1 2001:db8::1 2002:7f00:1:: 2002:808:808:: 3fff::1 5f00::1 fc00::1 fd00:ec2::254 fe80::1 fe80::1%eth0
fec0::1 ff02::1 4000::1
""".split()


@pytest.mark.parametrize("address", PUBLIC)
def test_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("address", PRIVATE)
def test_private(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://127.0.0.1:8000/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://localhost/",
        "http://LOCALHOST./",
        "http://app.localhost/",
        "http://printer.local/",
        "http://metadata.google.internal/computeMetadata/v1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://me:secret@10.0.0.1/",
    ],
)
def test_private_addresses_are_refused_before_anything_is_asked(url: str) -> None:
    with pytest.raises(BlockedURL, match="allow_private=True permits it") as caught:
        read_address(url, allow_private=False)
    assert caught.value.url == shown(url)
    read_address(url, allow_private=True)


@pytest.mark.parametrize("host", ["127.1", "2130706433", "0x7f000001", "0177.0.0.1", "127.0.0.1.", "①②⑦.⓪.⓪.①", "0"])
def test_odd_spellings_are_seen_through(host: str) -> None:
    with Scraper(retries=0, respect_robots=False) as scraper, pytest.raises(FetchError) as caught:
        scraper.fetch(f"http://{host}:9/")
    # what one system takes for a number is a name that nobody has to another
    assert isinstance(caught.value, BlockedURL) or not caught.value.reason.startswith("no connection")


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("ftp://example.com/a", "not ftp"),
        ("file:///etc/passwd", "not file"),
        ("javascript:alert(1)", "not javascript"),
        ("data:text/html,<p>", "not data"),
        ("example", "write https:// before it"),
        ("", "write https:// before it"),
        ("http://", "names no host"),
        ("http:///a", "names no host"),
        ("http://exa mple.com/\x00", "not an address"),
        ("http://[::1/", "not an address"),
        ("http://example.com:port/", "not an address"),
        ("http://example.com:65536/", "65536 is no port"),
        ("http://example.com:0/", "0 is no port"),
    ],
)
def test_what_is_no_address_is_told(url: str, why: str) -> None:
    with pytest.raises(FetchError, match=why):
        read_address(url, allow_private=False)


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("http://me:secret@example.com/a?b#c", "http://example.com/a?b#c"),
        ("http://secret@example.com:80/", "http://example.com/"),
        ("http://me:se%40cret@example.com/", "http://example.com/"),
        ("http://me:se@cret@example.com/", "http://example.com/"),
        ("http://me:sec/ret@example.com/", "http:..."),
        ("http://me:secret@exa mple.com/", "http://exa%20mple.com/"),
        ("me:secret@example.com", "me:..."),
        (" https://example.com/@writer ", "https://example.com/@writer"),
        ("nonsense", "nonsense"),
    ],
)
def test_credentials_are_never_shown(url: str, told: str) -> None:
    assert "secret" not in shown(url)
    assert "sec/ret" not in shown(url)
    assert shown(url) == told
