"""Libraries that only some sources and outputs need, imported when they are needed."""

from __future__ import annotations

import importlib
from typing import Any

from ljextract.errors import ExtraError


def needed(module: str, extra: str, purpose: str) -> Any:
    """The module. Raises ExtraError, naming the extra, where it is not installed."""
    try:
        return importlib.import_module(module)
    except ImportError:
        package = module.partition(".")[0]
        raise ExtraError(f"{purpose} needs {package}; install it with: pip install 'ljextract[{extra}]'") from None
