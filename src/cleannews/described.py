"""What stands below the fields of a class in its source, as the descriptions of its JSON schema.

pydantic has an option for that, which reads the source when the class is made: a fifth of the time of the import.
Here it is read when a schema is asked for.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from functools import cache
from itertools import pairwise
from typing import Any

from pydantic import BaseModel, GetJsonSchemaHandler
from pydantic_core import CoreSchema

__all__ = ["Described", "described"]


class Described(BaseModel):
    """A model whose schema says what each field is."""

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return described(cls, schema, handler)


def described(owner: type, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
    """The JSON schema of a model or a dataclass, with what its source says of each field."""
    written = handler(schema)
    resolved = handler.resolve_ref_schema(written)
    resolved["description"] = (inspect.getdoc(owner) or "").partition("\n\n")[0]
    properties = resolved.get("properties", {})
    for name, words in descriptions(owner).items():
        if name in properties:
            properties[name].setdefault("description", words)
    return written


@cache
def descriptions(owner: type) -> dict[str, str]:
    """The docstring of each field; none where the source is not there."""
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(owner)))
    except (OSError, TypeError):
        return {}
    body = tree.body[0].body if isinstance(tree.body[0], ast.ClassDef) else []
    told = {}
    for field, below in pairwise(body):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(below, ast.Expr):
            value = below.value
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                told[field.target.id] = inspect.cleandoc(value.value).replace("``", "").replace("`", "")
    return told
