"""What to copy to have a saved timeline on another page."""

from __future__ import annotations

from flask import url_for
from markupsafe import Markup

HEIGHT = 480  # until the frame says how high it is


def snippets(slug: str, title: str) -> dict[str, str]:
    """The element, which draws in the page itself, and a frame, which keeps apart."""
    script = Markup('<script src="{}" async></script>').format(url_for("embed.script", _external=True))
    json = url_for("timelines.timeline", slug=slug, suffix="json", _external=True)
    element = Markup('<event-timeline src="{}"></event-timeline>').format(json)
    return {"script": f"{script}\n{element}", "frame": f"{frame(slug, title)}\n{script}"}


def frame(slug: str, title: str, width: str = "100%", height: int = HEIGHT) -> Markup:
    """An `<iframe>` of a saved timeline."""
    address = url_for("embed.frame", slug=slug, _external=True)
    return Markup(
        '<iframe src="{}" title="{}" width="{}" height="{}" loading="lazy" frameborder="0"></iframe>'
    ).format(address, title, width, height)
