# Cierre for a team, behind a server that speaks HTTPS; see compose.yaml and docs/security.md.
FROM python:3.11-slim

ENV PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
WORKDIR /cierre
COPY requirements.txt requirements-build.txt requirements.in requirements-spark.in pyproject.toml README.md LICENSE ./
RUN python -m pip install --no-cache-dir --require-hashes -r requirements.txt -r requirements-build.txt
COPY src src
RUN python -m pip install --no-cache-dir --no-deps --no-build-isolation . \
    && useradd --create-home --uid 10001 cierre \
    && install -d -o cierre -g cierre -m 700 /data
USER cierre
VOLUME /data
ENV CIERRE_ADDRESS=0.0.0.0
EXPOSE 8765
CMD ["cierre", "serve", "--shared", "--data", "/data", "--port", "8765", "--no-browser"]
