# One for all services, each built in its own folder: docker build -f Dockerfile comment-service
# Takes the jar that Maven built; dependencies become a layer of their own, below the code.
ARG JAVA_IMAGE=eclipse-temurin:25-jdk
ARG BASE_IMAGE=debian:bookworm-slim

# A Java of the modules that services need, the same in all four images. It is linked from the image's own: jlink stops at
# whatever of that the image has left out, manuals and headers for example, so empty files stand in for them.
FROM ${JAVA_IMAGE} AS java
RUN cd "$JAVA_HOME" && jimage extract --dir /tmp/linked --include 'regex:.*/runtimelink/fs_.*_files' lib/modules && \
    cut -d'|' -f4 /tmp/linked/*/jdk/tools/jlink/internal/runtimelink/fs_*_files | while read -r file; do \
      [ -e "$file" ] || { mkdir -p "$(dirname "$(realpath -m "$file")")" && touch "$(realpath -m "$file")"; }; done && \
    jlink --output /opt/java-runtime --ignore-modified-runtime --compress zip-9 --strip-java-debug-attributes \
      --no-header-files --no-man-pages --include-locales en,he,ru \
      --add-modules java.base,java.compiler,java.desktop,java.instrument,java.management,java.naming,java.net.http,java.security.jgss,java.security.sasl,java.sql,jdk.charsets,jdk.jcmd,jdk.jfr,jdk.localedata,jdk.management,jdk.naming.dns,jdk.net,jdk.unsupported,jdk.zipfs

FROM ${JAVA_IMAGE} AS layers
WORKDIR /build
COPY target/*-exec.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --layers --destination layers

FROM ${BASE_IMAGE} AS service
RUN groupadd --gid 10001 newsroom && useradd --uid 10001 --gid newsroom --no-create-home newsroom
COPY --from=java /opt/java-runtime /opt/java
WORKDIR /app
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
ENV PATH=/opt/java/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    LANG=C.UTF-8 \
    LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError"

# Starts once, as far as it goes without a store and a broker, and keeps what the JVM loaded, linked and learned.
FROM service AS training
RUN java -XX:AOTCacheOutput=app.aot -XX:+UseSerialGC -Xlog:aot=error -Dspring.context.exit=onRefresh -Dspring.main.banner-mode=off \
    -Dspring.mongodb.uri=mongodb://127.0.0.1:1/training -Dspring.kafka.bootstrap-servers=127.0.0.1:1 \
    -Dnewsroom.receipts.secret=of-the-training-run-only -Dnewsroom.pseudonyms.secret=of-the-training-run-only \
    -jar app.jar

FROM service
COPY --from=training /app/app.aot ./
USER 10001:10001
ENTRYPOINT ["java", "-XX:AOTCache=app.aot", "-jar", "app.jar"]
