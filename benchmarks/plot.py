"""A plot as SVG, by hand: bars on a logarithmic axis."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape

_ROW, _LEFT, _WIDTH, _RIGHT = 22, 190, 520, 90


def bars(title: str, unit: str, rows: Sequence[tuple[str, float, bool]]) -> str:
    """Named figures, ours (true) in another color than the others."""
    height = 56 + _ROW * len(rows)
    low = math.floor(math.log10(min(figure for _, figure, _ in rows)))
    high = math.ceil(math.log10(max(figure for _, figure, _ in rows)))
    scale = _WIDTH / max(1, high - low)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_LEFT + _WIDTH + _RIGHT} {height}"',
        f' font-family="sans-serif" font-size="12" role="img" aria-label="{escape(title)}">',
        '<rect width="100%" height="100%" fill="#fff"/>',
        f'<text x="8" y="18" font-size="14" font-weight="bold">{escape(title)}</text>',
    ]
    for power in range(low, high + 1):
        x = _LEFT + (power - low) * scale
        parts.append(f'<path d="M{x:.0f} 28V{height - 22}" stroke="#ddd"/>')
        parts.append(
            f'<text x="{x:.0f}" y="{height - 8}" text-anchor="middle" fill="#555">{10.0**power:g}</text>'
        )
    parts.append(f'<text x="8" y="{height - 8}" fill="#555">{escape(unit)}</text>')
    for number, (name, figure, own) in enumerate(rows):
        y = 32 + _ROW * number
        length = max(1.0, (math.log10(figure) - low) * scale)
        color = "#1f6f54" if own else "#9aa5b1"
        parts.append(f'<text x="{_LEFT - 8}" y="{y + 13}" text-anchor="end">{escape(name)}</text>')
        parts.append(f'<rect x="{_LEFT}" y="{y}" width="{length:.1f}" height="16" fill="{color}"/>')
        parts.append(f'<text x="{_LEFT + length + 6:.1f}" y="{y + 13}">{figure:,.3g}</text>')
    return "\n".join([*parts, "</svg>", ""])
