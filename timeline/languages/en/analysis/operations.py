"""spaCy's arithmetic as reading needs it: numpy's product, on one core, and nothing that only training asks for."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from typing import Any

import numpy as np
from thinc.api import NumpyOps
from threadpoolctl import ThreadpoolController


class Operations(NumpyOps):  # type: ignore[misc]
    """The products are a third faster than by thinc's own; both are many and small."""

    def gemm(self, x: Any, y: Any, out: Any = None, trans1: bool = False, trans2: bool = False) -> Any:
        return np.matmul(x.T if trans1 else x, y.T if trans2 else y, out=out)

    def maxout(self, x: Any) -> tuple[Any, Any]:
        """The greatest along the last axis; which one it was, only learning asks."""
        best = x[..., 0]
        for piece in range(1, x.shape[-1]):
            best = np.maximum(best, x[..., piece])
        return np.ascontiguousarray(best), np.empty(0, dtype="i")


def one_core() -> Callable[[], AbstractContextManager[object]]:
    """Gives what keeps numpy's products on one core while it is entered.

    They are too small to be shared out: most of a second core's part is waiting for the first, and where every core
    has work of its own (several processes, a service) the waiting takes longer than the work.
    """
    return partial(ThreadpoolController().limit, limits=1, user_api="blas")
