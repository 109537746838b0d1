"""Which addresses may be fetched, and how they may be shown."""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import TYPE_CHECKING

from cleannews.errors import BlockedURL, FetchError

if TYPE_CHECKING:
    import httpx

__all__ = ["failure", "is_public", "read_address", "shown", "with_scheme"]

NOT_PUBLIC_4 = tuple(
    map(
        IPv4Network,
        (
            "0.0.0.0/8",  # this host; Linux connects 0.0.0.0 to itself
            "10.0.0.0/8",
            "100.64.0.0/10",  # carriers' own networks; one cloud keeps its metadata there
            "127.0.0.0/8",
            "168.63.129.16/32",  # looks public, and is the inside of every Azure machine
            "169.254.0.0/16",  # link-local, with the metadata of most clouds
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",  # documentation, as 198.51.100 and 203.0.113
            "192.88.99.0/24",  # relays of 6to4
            "192.168.0.0/16",
            "198.18.0.0/15",  # benchmarks
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",  # multicast
            "240.0.0.0/4",  # reserved, and broadcast
        ),
    )
)
"""IANA's register of special-purpose addresses. Not `is_global`, whose answers changed within Python 3.11 and 3.12."""

PUBLIC_6 = IPv6Network("2000::/3")
"""All that was ever given out; what lies outside is private, link-local, multicast or nothing yet."""
NOT_PUBLIC_6 = tuple(
    map(
        IPv6Network,
        (
            "2001::/23",  # protocols: Teredo, which holds another address, and benchmarks
            "2001:db8::/32",  # documentation, as 3fff
            "2002::/16",  # 6to4, which holds another address and has been given up
            "3fff::/20",
        ),
    )
)
NAT64 = IPv6Network("64:ff9b::/96")
"""How networks without IPv4 reach the rest of the world: the last four bytes are the address meant."""

begins_with_host = re.compile(
    r"(?: (?:[\w-]{1,63}\.)+[^\W\d_][\w-]{0,62}\.? | localhost | (?:\d{1,3}\.){3}\d{1,3} | \[[\da-f:.]{2,45}\] )"
    r"(?::\d{1,5})? (?=[/?\#]|$)",
    re.IGNORECASE | re.VERBOSE,
).match

scheme_of = re.compile(r"[a-z][a-z0-9+.-]*(?=:)", re.IGNORECASE).match


def is_public(address: str) -> bool:
    """Whether an IP address is one of the open internet, and not of this machine, its network or its cloud.

    >>> is_public("93.184.215.14"), is_public("10.0.0.1"), is_public("::ffff:127.0.0.1"), is_public("169.254.169.254")
    (True, False, False, False)
    """
    return is_public_ip(ip_address(address.partition("%")[0]))


def is_public_ip(ip: IPv4Address | IPv6Address) -> bool:
    if isinstance(ip, IPv4Address):
        return not any(ip in network for network in NOT_PUBLIC_4)
    if ip.ipv4_mapped is not None:
        return is_public_ip(ip.ipv4_mapped)
    if ip in NAT64:
        return is_public_ip(IPv4Address(int(ip) & 0xFFFFFFFF))
    return ip in PUBLIC_6 and not any(ip in network for network in NOT_PUBLIC_6)


def read_address(url: str, *, allow_private: bool) -> httpx.URL:
    """The address, read; a `FetchError` where it is none, a `BlockedURL` where it shows already that it is private.

    Names are not looked up here: that is done when the connection is made.
    """
    import httpx

    if not isinstance(url, str):
        raise TypeError(f"an address is a str, not {type(url).__name__}")
    try:
        address = httpx.URL(with_scheme(url))
        host = address.host
    except (httpx.InvalidURL, ValueError):  # its message may quote a password
        raise failure(url, "not an address that can be read") from None
    if address.scheme not in ("http", "https"):
        scheme = f"not {address.scheme}" if address.scheme else "and this names no scheme; write https:// before it"
        raise failure(url, f"only http and https are fetched, {scheme}")
    if not host:
        raise failure(url, "the address names no host")
    if address.port is not None and not 0 < address.port < 65_536:
        raise failure(url, f"{address.port} is no port")
    if not allow_private and is_private_host(host):
        raise failure(url, f"{host} is no address of the open internet (allow_private=True permits it)", kind=BlockedURL)
    return address


def with_scheme(url: str) -> str:
    """The address, with ``https://`` before it where it begins with the name of a host.

    >>> with_scheme("news.example/1"), with_scheme("localhost:8000/1"), with_scheme("mailto:desk@news.example")
    ('https://news.example/1', 'https://localhost:8000/1', 'mailto:desk@news.example')
    """
    url = url.strip()
    return f"https://{url}" if begins_with_host(url) else url


def is_private_host(host: str) -> bool:
    """Whether the host is written as a private IP address, or is this machine by its name."""
    try:
        return not is_public(host)
    except ValueError:
        name = host.rstrip(".").lower()
        return name == "localhost" or name.endswith((".localhost", ".local", ".internal"))


def shown(url: object) -> str:
    """The address as it may be shown and written down: without credentials, also where it cannot be read.

    >>> shown("https://me:secret@example.com/news"), shown("https://me:sec/ret@/news")
    ('https://example.com/news', 'https:...')
    """
    import httpx

    try:
        address = url if isinstance(url, httpx.URL) else httpx.URL(str(url).strip())
        if not address.host:
            return without_credentials(str(url))
        return str(address.copy_with(userinfo=b"") if address.userinfo else address)
    except (httpx.InvalidURL, ValueError):
        return without_credentials(str(url))


def without_credentials(url: str) -> str:
    """Of an address that nobody can read, whatever may be a password goes: with an @ in it, all but the scheme."""
    if "@" not in url:
        return url[:200]
    scheme = scheme_of(url)
    return f"{scheme[0]}:..." if scheme else "..."


def failure(
    url: object, reason: str, *, status: int | None = None, temporary: bool = False, kind: type[FetchError] = FetchError
) -> FetchError:
    """The error for an address: its message names the address and the reason."""
    address = shown(url)
    return kind(f"{address}: {reason}", url=address, status=status, reason=reason, temporary=temporary)
