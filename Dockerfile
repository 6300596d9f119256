# syntax=docker/dockerfile:1
# The service in a small image:
# docker build -t timeline . && docker run -p 127.0.0.1:8000:8000 -v timeline:/data timeline

FROM python:3.12-slim AS build
WORKDIR /src
RUN python -m venv /opt/timeline
ENV PATH=/opt/timeline/bin:$PATH PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
COPY requirements.lock ./
RUN pip install --quiet --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY timeline timeline
COPY api api
RUN pip install --quiet --no-deps .

FROM python:3.12-slim
RUN useradd --create-home --uid 10001 timeline && install -d -o timeline /data
COPY --from=build /opt/timeline /opt/timeline
ENV PATH=/opt/timeline/bin:$PATH PYTHONUNBUFFERED=1 TIMELINE_STORE=sqlite:////data/timeline.db
# Inside, every address is the container's own; who may reach it is what `docker run -p` says.
ENV TIMELINE_ALLOW_OPEN=1
USER timeline
WORKDIR /data
VOLUME /data
EXPOSE 8000
# Workers load their models when they start; until then /readyz says no and this waits.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD \
    ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
ENTRYPOINT ["timeline"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8000"]
